using Logic.Language.Grammar.Families;
using Logic.Language.Syntax;

namespace Logic.Semantics.Composition;

/// <content>It rains, it is winter: <c>it</c> names nothing, and something is the case all the same.</content>
internal sealed partial class DrsBuilder
{
    private void Impersonal(ImpersonalClause clause, Drs box, Frame frame)
    {
        if (!IsAmbient(clause.Predicate)) throw Unresolved("it", 0);
        Interpret(clause.Predicate, frame with { Subject = null }, box);
    }

    /// <summary>Whether a verb phrase can be said of nothing; of anything else, <c>it</c> is a thing that was not mentioned.</summary>
    private static bool IsAmbient(VerbPhrase verb) => verb switch
    {
        FiniteVp finite => IsAmbient(finite.Inner),
        NegatedVp negated => IsAmbient(negated.Inner),
        ModalVp modal => IsAmbient(modal.Inner),
        CoordinatedVp coordinated => coordinated.Parts.All(IsAmbient),
        VerbVp full => full.Clause is not null || full.Verbal is not null || Clauses.Weather.Contains(full.Lemma),
        CopulaVp copula => IsAmbient(copula.Predicate),
        _ => true,
    };

    private static bool IsAmbient(Predicate predicate) => predicate switch
    {
        AdjectivePredicate { Adjective: SimpleAdjective adjective } => adjective.Clause is not null || adjective.Infinitive is not null || Ambient.Contains(adjective.Lemma),
        AdjectivePredicate { Adjective: CoordinatedAdjective coordinated } => coordinated.Parts.All(static a => IsAmbient(new AdjectivePredicate(a))),
        CoordinatedPredicate coordinated => coordinated.Parts.All(IsAmbient),
        NegatedPredicate negated => IsAmbient(negated.Inner),
        AdjoinedPredicate adjoined => IsAmbient(adjoined.Inner),
        VerbPredicate verb => IsAmbient(verb.Verb),
        _ => true,
    };

    /// <summary>Whether a noun names what can be the case of nothing in particular: winter, a holiday; not twenty degrees, one of them.</summary>
    private static bool IsWeather(NounPhrase np) => np is NameNp || np is DeterminedNp
    {
        Determiner.Quantity: Quantity.Bare or Quantity.Indefinite or Quantity.The,
        Nominal: NounNominal { Head: not ("" or "one") } noun,
    } && !noun.Modifiers.Any(static m => m is RelativeModifier);

    private static readonly HashSet<string> Ambient =
    [
        "cold", "cool", "warm", "hot", "mild", "chilly", "freezing", "sunny", "rainy", "windy", "cloudy", "foggy", "misty", "snowy", "stormy", "icy", "frosty",
        "humid", "damp", "wet", "dry", "dark", "light", "bright", "late", "early", "noisy", "loud", "quiet", "crowded", "nice", "fine", "pleasant", "slippery", "smoky", "dusty",
    ];
}
