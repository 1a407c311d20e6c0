using Logic.Formulas;

namespace Logic.Semantics.Background;

/// <summary>
/// What is in a place is in whatever that place is in: who lives in Oslo, which is in Norway, lives in Norway (transitivity of
/// containment; Casati &amp; Varzi 1999, "Parts and Places"). Only where a text says of one name that it is in another.
/// </summary>
internal static class PlaceTheory
{
    private const string In = "In";

    /// <summary>Verbs for being, coming to be and happening somewhere; to believe in someone is not to be there.</summary>
    private static readonly HashSet<string> Located =
    [
        "arise", "bake", "be", "bear", "born", "build", "built", "buy", "construct", "create", "die", "dwell", "exist", "find", "form", "found", "grow", "happen", "hold", "held",
        "kill", "live", "locate", "make", "made", "manufacture", "marry", "meet", "mine", "occur", "origin", "produce", "publish", "raise", "remain", "reside", "sell", "sold", "serve",
        "settle", "sit", "situate", "sleep", "speak", "stand", "start", "stay", "strike", "study", "swim", "teach", "work",
    ];

    /// <summary>The axioms for the symbols with a place among those of a text.</summary>
    /// <param name="predicates">The symbols.</param>
    /// <param name="stated">What the text says.</param>
    /// <param name="names">The constants that are names.</param>
    public static IEnumerable<BackgroundAxiom> Of(IReadOnlyList<PredicateInfo> predicates, IEnumerable<Formula> stated, ICollection<string> names)
    {
        if (!predicates.Any(static p => p is { Name: In, Kind: PredicateKind.Relation }) || !stated.SelectMany(StatedFacts.Of).Any(f => IsContained(f, names))) yield break;
        foreach (var info in predicates)
        {
            if (!IsPlaced(info)) continue;
            var variables = BackgroundTheory.Variables(info.Roles.Length + 1);
            Variable wider = variables[^1];
            Term[] narrow = [.. variables[..^1]], wide = [.. variables[..^2], wider];
            var axiom = Formula.Implies(Formula.And(Formula.Atom(info.Name, [.. narrow]), Formula.Atom(In, variables[^2], wider)), Formula.Atom(info.Name, [.. wide]));
            yield return new BackgroundAxiom(Formula.ForAll([.. variables], axiom), $"what is in a place is in what that is in ({info.Name})");
        }
    }

    private static bool IsPlaced(PredicateInfo info) =>
        info.Roles.Length >= 2 && info.Roles[^1] == "in" && info.Prefix.Length == 0 && !info.Closed
        && (info is { Name: In, Kind: PredicateKind.Relation } || (info.Kind == PredicateKind.Event && Located.Contains(info.Base)));

    private static bool IsContained(Atom fact, ICollection<string> names) =>
        fact is { Predicate: In, Arguments: [FunctionTerm { IsConstant: true } inner, FunctionTerm { IsConstant: true } outer] } && names.Contains(inner.Name) && names.Contains(outer.Name);
}
