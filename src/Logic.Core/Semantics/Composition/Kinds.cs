using Logic.Language.Syntax;

namespace Logic.Semantics.Composition;

/// <summary>Nouns that only say that there are several of something: a type of fish is a fish.</summary>
internal static class Kinds
{
    private static readonly HashSet<string> Nouns = ["type", "kind", "sort", "form", "variety"];

    /// <summary>The noun behind a type of, with what restricts either; any other noun as it is.</summary>
    public static NounNominal Transparent(NounNominal noun)
    {
        if (!Nouns.Contains(noun.Head) || !noun.Compound.IsEmpty) return noun;
        foreach (var modifier in noun.Modifiers)
        {
            if (modifier is not PrepositionModifier { Phrase: { Preposition: "of", Object: DeterminedNp { Determiner.Quantity: Quantity.Bare, Nominal: NounNominal inner } } }) continue;
            return inner with { Plural = noun.Plural, Modifiers = noun.Modifiers.Remove(modifier).AddRange(inner.Modifiers) };
        }

        return noun;
    }
}
