using Logic.Language.Lexicon;
using Logic.Language.Syntax;

namespace Logic.Language.Grammar.Families;

/// <summary>
/// Nouns with their modifiers. Three levels keep every phrase unambiguous in its brackets: N1 is the noun with its
/// compounds, N2 adds what stands before it, N3 what stands behind it.
/// </summary>
internal static class Nominals
{
    public static void Add(GrammarBuilder g)
    {
        g.Family();
        g.Rule<Word>("N1 -> N*", "Every dog barks.", Noun);
        g.Rule<Word, NounNominal>("N1 -> N[sg] N1*", "A sandwich cookie is sweet.", Compound, 0.7f, CompoundCost);
        g.Rule<Word, NounNominal>("N1 -> N[pl] N1*", "A sports car is fast.", Compound, 2.5f);
        g.Rule<Word, Word, NounNominal>("N1 -> N A[pos] N1*", "Rex is a police procedural series.", (n, a, head) => head with { Compound = head.Compound.InsertRange(0, new[] { n.Lemma, a.Lemma }.AsEnumerable()) }, 2.6f);
        g.Rule<NameNp, NounNominal>("N1 -> Name N1*", "Ann drives a Boeing truck.", (name, noun) => CompoundName(name, noun), 1.0f);
        g.Rule<NameNp>("N1[sg,pl] -> Name*", "Ann drives a Ferrari.", name => Named(name), 2.5f);
        g.Rule<NounPhrase, NounNominal>("N1 -> NP[value,!coord] N1*", "Ann has a $30 gift card.", WithValue, 1.5f);
        g.Rule<Word, Word, NounNominal>("N1 -> '#' Num N1*", "It was the #1 hit.", (_, number, n) => n with { Compound = n.Compound.InsertRange(0, new[] { "number", number.Text }.AsEnumerable()) }, 0.5f);
        g.Rule<Word, NounNominal>("N1 -> Num N1*", "Rex is a 3 wheeler.", Compound, 4f, NumberCost);

        g.Rule<NounNominal>("N2 -> N1*", "Every dog barks.", n => n);
        g.Rule<AdjectivePhrase, NounNominal>("N2 -> Attr N2*", "A red car stopped.", (a, n) => n.WithFirst(new AdjectiveModifier(a)), 0.2f);
        g.Rule<AdjectivePhrase, object, NounNominal>(
            "N2 -> Attr ',' N2*[mod]", "A small, dark room is cold.", (a, _, n) => n.WithFirst(new AdjectiveModifier(a)), 0.3f);
        g.Rule<AdjectivePhrase, NounNominal>("N2[mod] -> Attr N2*", "A small, dark room is cold.", (a, n) => n.WithFirst(new AdjectiveModifier(a)), 0.25f);

        g.Rule<Word>("Attr -> A*[pos]", "A red car stopped.", Adjective);
        g.Rule<Word>("Attr -> A*[comp]", "A bigger car stopped.", w => Degreed(w, Degree.Comparative), 0.3f);
        g.Rule<Word>("Attr -> A*[sup]", "The tallest man laughs.", w => Degreed(w, Degree.Superlative));
        g.Rule<Word, Word>("Attr -> A*[sup] 'ever'", "The tallest ever man laughs.", (w, _) => Degreed(w, Degree.Superlative));
        foreach (var order in new[] { "first", "last", "only" })
        {
            g.Rule<Word, Word>($"Attr -> '{order}' 'ever'", $"The {order} ever game was long.", (w, _) => new SimpleAdjective(w.Lemma), -1f);
        }

        g.Rule<Word, Word>("Attr -> 'most' A*[pos]", "The most expensive car stopped.", (_, w) => Degreed(w, Degree.Superlative), 0.2f);
        g.Rule<Word, Word>("Attr -> 'more' A*[pos]", "A more expensive car stopped.", (_, w) => Degreed(w, Degree.Comparative), 0.4f);
        g.Rule<Word, Word>("Attr -> 'less' A*[pos]", "A less expensive car stopped.", (_, w) => Degreed(w, Degree.Less), 0.4f);
        g.Rule<Word, AdjectivePhrase>("Attr -> Adv Attr*", "A very big car stopped.", AdjectivePhrases.WithAdverb, 0.5f);
        g.Rule<Word>("Attr -> V[ing]", "A barking dog runs.", w => Participle(w), 1.5f, ParticipleCost);
        g.Rule<Word>("Attr -> V[en]", "A stolen car stopped.", w => Participle(w), 1.5f, ParticipleCost);
        g.Rule<Word, Word>("Attr -> Adv V[en]", "A newly painted car stopped.", (adverb, w) => AdjectivePhrases.WithAdverb(adverb, Participle(w)), 1.7f);
        g.Rule<Word, AdjectivePhrase>("Attr -> 'not' Attr*", "A not very big car stopped.", (_, a) => AdjectivePhrases.Negate(a), 2f);
        Coordination.Add<AdjectivePhrase>(g, "Attr", "A big and red car stopped.", AdjectivePhrases.Join, withEither: false);

        g.Rule<NounNominal>("N3 -> N2*[!mod]", "Every dog barks.", n => n);
        g.Rule<NounNominal>("N3[!mod] -> N2*[mod]", "A small dark room is cold.", n => n, 0.6f);
        foreach (var limit in new[] { "under", "over", "above", "below" })
        {
            g.Rule<NounNominal, Word, Word>($"N3[full] -> N3*[pl,!coord] '{limit}' Num", $"Children {limit} 12 pay nothing.", (n, p, v) => n.With(new PrepositionModifier(new PrepositionPhrase(p.Lemma, new ValueNp(v.Number!.Value, null, CountBound.Plain, v.Position)))), -0.5f);
        }

        g.Rule<NounNominal, Word, NounPhrase>(
            "N3[full] -> N3*[!coord] 'of' Absolute", "A friend of Ann's sings.", (n, _, np) => n.With(new PrepositionModifier(new PrepositionPhrase("of", np) { IsGenitive = true })), -1.5f);
        g.Rule<NounNominal, PrepositionPhrase>(
            "N3[full] -> N3*[!coord] PP", "Every room on the top floor is cold.", (n, p) => n.With(new PrepositionModifier(p)), 0.6f, PrepositionCost);
        g.Rule<NounNominal, Clause>(
            "N3[full] -> N3*[!coord,=agr] Rel[=agr]", "Every dog that barks is trained.", (n, c) => n.With(new RelativeModifier(c)), 0.4f);
        g.Rule<NounNominal, VerbPhrase>(
            "N3[full] -> N3*[!coord,!full] Pas", "Every house owned by Ann is old.", (n, v) => n.With(new ParticipleModifier(v)), 1.2f);
        g.Rule<NounNominal, VerbPhrase>(
            "N3[full] -> N3*[!coord,full] Pas", "Every wing of the house owned by Ann is old.", (n, v) => n.With(new ParticipleModifier(v)), 1.3f);
        g.Rule<NounNominal, VerbPhrase>(
            "N3[full] -> N3*[!coord] VP[ing,!gap]", "Every man working in Paris is tired.", (n, v) => n.With(new ParticipleModifier(v)), 1.4f);
        g.Rule<NounNominal, AdjectivePhrase>(
            "N3 -> N3*[!coord] AP[full]", "Every student eligible for leave is happy.", (n, a) => n.With(new AdjectiveModifier(a)), 1.0f);
        g.Rule<NounNominal, Word, PrepositionPhrase>(
            "N3[full] -> N3*[!coord] A[sup] PP[!gap]", "The planet closest to the sun is hot.", (n, a, p) => n.With(new AdjectiveModifier(Degreed(a, Degree.Superlative) with { Complements = [p] })), 0.5f);
        g.Rule<Word, NounNominal>("N1 -> V[bse] N1*[sg]", "Ann has write permission.", Compound, 3f);
        g.Rule<NounNominal, VerbPhrase>(
            "N3 -> N3*[!coord] VP[to,!gap]", "Ann has a reason to leave.", (n, v) => n.With(new InfinitiveModifier(v)), 1.3f, InfinitiveCost);
        g.Rule<NounNominal, Word, NameNp>(
            "N3 -> N3*[!coord] 'named' Name", "A man named John left.", (n, _, name) => n.With(new NamedModifier(name)), 0.2f);
        g.Rule<NounNominal, Word, NameNp>(
            "N3 -> N3*[!coord] 'called' Name", "A man called John left.", (n, _, name) => n.With(new NamedModifier(name)), 0.2f);
        Coordination.Add<Nominal>(g, "N3", "Every cat and dog is an animal.", JoinNominals, withEither: false, cost: 1.2f, features: "!mod");
    }

    public static SimpleAdjective Participle(Word word) => new(word.Text.ToLowerInvariant()) { ParticipleOf = word.Lemma };

    public static object Noun(Word word) => new NounNominal(word.Lemma, (word.Features & Features.Plural) != 0 && (word.Features & Features.Singular) == 0)
    {
        Kind = word.Kind,
    };

    // A value with an apposition or an exception is no word of a compound.
    private static NounNominal WithValue(NounPhrase value, NounNominal noun) => value is ValueNp plain
        ? noun with { Compound = noun.Compound.InsertRange(0, ValueWords(plain)) }
        : noun.With(new PrepositionModifier(new PrepositionPhrase("of", value)));

    private static IEnumerable<string> ValueWords(ValueNp value) =>
        value.Unit is null ? [value.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)] : [value.Unit, value.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)];

    private static object Compound(Word word, NounNominal noun) => noun with { Compound = noun.Compound.Insert(0, word.Lemma) };

    private static object CompoundName(NameNp name, NounNominal noun) => noun with { Compound = noun.Compound.InsertRange(0, name.Words) };

    /// <summary>A name used as a noun: <c>a Ferrari</c>, <c>all Ferraris</c>.</summary>
    public static NounNominal Named(NameNp name) => WordLexicon.Default.SingularOf(name.Words[^1]) is { } singular
        ? new NounNominal(string.Join(' ', name.Words.SetItem(name.Words.Length - 1, singular)), true)
        : new NounNominal(string.Join(' ', name.Words), false);

    private static object Adjective(Word word) => AdjectivePhrases.Simple(word);

    private static SimpleAdjective Degreed(Word word, Degree degree) => AdjectivePhrases.Simple(word) with { Degree = degree };

    private static object JoinNominals(Coordinator coordinator, IReadOnlyList<Nominal> parts) => new CoordinatedNominal(coordinator, [.. parts]);

    // A verb that the lexicon also knows as an adjective is better taken as one.
    private static float ParticipleCost(Word? word) => word is { Guessed: true } ? 1f : 0f;

    // A gerund before a noun is rather an adjective (leading tenors), unless nothing else fits (swimming pool); and people and
    // things take adjectives, hardly ever nouns.
    private static float CompoundCost(Word? modifier, Word? head) =>
        // Ann sees the king today, not the king's today.
        (head?.Lemma is "today" or "tomorrow" or "yesterday" or "tonight" ? 6f : 0f)
        + (head?.Lemma is "person" or "people" or "thing" or "one" ? 2f : 0f)
        + (modifier is { Guessed: true } || head is { Guessed: true } ? 0.3f : 0f)
        + (modifier is not null && modifier.Text.EndsWith("ing", StringComparison.Ordinal) && modifier.Text.Length > 5 ? 0.8f : 0f);

    // Reasons and rights are to do something; of other things a purpose belongs to the verb.
    private static float InfinitiveCost(Word? noun, Word? verb) => noun is not null && TakeInfinitives.Contains(noun.Lemma) ? -1f : 1.2f;

    /// <summary>Nouns of what is to be done.</summary>
    internal static readonly HashSet<string> TakeInfinitives =
    [
        "ability", "agreement", "ambition", "aim", "allowance", "arrangement", "attempt", "authority", "authorization", "capability", "capacity", "chance", "choice", "claim",
        "commitment", "consent", "courage", "decision", "demand", "desire", "determination", "duty", "effort", "eligibility", "enough", "entitlement", "failure", "freedom",
        "goal", "hope", "impulse", "inability", "inclination", "intention", "invitation", "job", "license", "mission", "motivation", "need", "obligation", "offer",
        "opportunity", "option", "order", "permission", "permit", "place", "plan", "potential", "power", "privilege", "promise", "proposal", "readiness", "reason", "refusal",
        "request", "requirement", "resolution", "responsibility", "right", "strength", "task", "tendency", "thing", "threat", "time", "urge", "visa", "way", "will", "willingness", "wish",
    ];

    // Seven cards are so many; only what is written in digits may be part of a name for a kind.
    private static float NumberCost(Word? number, Word? noun) => number is not null && char.IsLetter(number.Text[0]) ? 8f : 0f;

    private static float PrepositionCost(Word? noun, Word? preposition)
    {
        if (noun is null || preposition is null) return 0;
        if (preposition.Lemma == "of") return -0.6f;
        return WordLexicon.Default.SelectsPreposition(noun.Lemma, PartOfSpeech.Noun, preposition.Lemma) ? -0.3f : 0f;
    }
}
