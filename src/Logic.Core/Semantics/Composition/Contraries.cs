using Logic.Language.Lexicon;
using Logic.Language.Syntax;
using Logic.Semantics.Values;

namespace Logic.Semantics.Composition;

/// <summary>Adjectives that nothing is both of: public and private schools are schools of either kind, poor and sick people are both.</summary>
internal static class Contraries
{
    private static readonly HashSet<string> Colors =
        ["red", "green", "blue", "yellow", "black", "white", "brown", "orange", "purple", "pink", "gray", "grey", "golden", "silver", "violet", "beige"];

    private static readonly string[] Denying = ["un", "in", "im", "il", "ir", "non", "non-", "dis"];

    public static bool Exclude(string one, string other) =>
        (Colors.Contains(one) && Colors.Contains(other)) || Denies(one, other) || Denies(other, one) || AreEnds(one, other) || AreAntonyms(one, other);

    private static bool Denies(string denial, string word) => denial.EndsWith(word, StringComparison.Ordinal) && Denying.Contains(denial[..^word.Length]);

    private static bool AreEnds(string one, string other) =>
        Scales.Of(one) is { } scale && Scales.Of(other) is { } end && scale.Attribute == end.Attribute && scale.Up != end.Up;

    private static bool AreAntonyms(string one, string other) =>
        Thesaurus.Default.Find(one, RelationClass.Adjective) is { Concept: { } concept } && Thesaurus.Default.Find(other, RelationClass.Adjective) is { Concept: { } opposite }
        && Thesaurus.Default.Opposites(concept).Contains(opposite);

    /// <summary>Noun phrases of either kind; null where one thing may have all of the adjectives.</summary>
    public static CoordinatedNp? Apart(DeterminedNp np)
    {
        if (np is not { Determiner.Quantity: Quantity.Bare or Quantity.Every or Quantity.Any or Quantity.No, Nominal: NounNominal { Plural: true } noun }) return null;
        foreach (var modifier in noun.Modifiers)
        {
            if (modifier is not AdjectiveModifier { Adjective: CoordinatedAdjective { Coordinator: Coordinator.And, Parts: [SimpleAdjective one, SimpleAdjective other] } both } || !Exclude(one.Lemma, other.Lemma)) continue;
            return new CoordinatedNp(Coordinator.And, [.. both.Parts.Select(kind => np with { Nominal = noun with { Modifiers = noun.Modifiers.Replace(modifier, new AdjectiveModifier(kind)) } })], np.Position);
        }

        return null;
    }
}
