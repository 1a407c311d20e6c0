using Logic.Formulas;
using Logic.Language.Syntax;
using Logic.Semantics.Background;

namespace Logic.Semantics.Values;

/// <summary>
/// What comparisons on one scale have to do with each other. A comparative alone is a strict order; where a text compares
/// by both ends of a scale, by degrees, or by values too, each comparison is defined by the place on the scale.
/// </summary>
internal static class ScaleTheory
{
    private static readonly Variable X = Term.Variable("x"), Y = Term.Variable("y"), Z = Term.Variable("z");

    /// <summary>The axioms of the comparisons among the symbols.</summary>
    public static IEnumerable<BackgroundAxiom> Of(IReadOnlyList<PredicateInfo> predicates, ValueUse use)
    {
        var all = predicates.Where(static p => p is { Compared: not null, Prefix: "", Modifiers.IsEmpty: true }).ToArray();
        foreach (var strong in predicates.Where(static p => p is { Compared: { Degree: not Degree.Equative }, Prefix: "", Modifiers.IsEmpty: false, Closed: false, Roles.Length: 2 }))
        {
            if (all.FirstOrDefault(w => w.Base == strong.Base && w.Roles.Length == 2) is { } weak)
                yield return new BackgroundAxiom(Formula.ForAll([X, Y], Formula.Implies(Holds(strong), Holds(weak))), $"{strong.Name} is a way of {weak.Name}");
        }

        var lengths = all.Any(static p => p.Compared!.Adjective == "long") || use.Attributes.Contains("length");
        var heights = all.Any(static p => p.Compared!.Adjective == "tall") || use.Attributes.Contains("height");
        foreach (var scale in all.GroupBy(p => ScaleOf(p.Compared!.Adjective, lengths && !heights).Attribute))
        {
            var relations = scale.Where(static p => p.Roles.Length == 2).ToArray();
            var isTotal = relations.Any(static r => r.Compared!.Degree is Degree.AtLeast or Degree.AtMost);
            var defined = isTotal || relations.Length > 1 || use.Attributes.Contains(scale.Key);
            foreach (var relation in relations)
            {
                foreach (var axiom in defined ? [Definition(relation, ScaleOf(relation.Compared!.Adjective, lengths && !heights))] : Alone(relation)) yield return axiom;
            }

            if (isTotal) yield return Total(scale.Key);
            foreach (var respect in scale.Where(static p => p is { Kind: PredicateKind.Comparative, Roles: ["", "than", not "by"] }))
            {
                foreach (var axiom in Alone(respect)) yield return axiom;
            }

            foreach (var difference in scale.Where(static p => p.Roles is ["", "than", "by"]))
            {
                if (relations.FirstOrDefault(r => r.Name + "By" == difference.Name) is { } weaker) yield return Difference(difference, weaker);
                if (defined || scale.Skip(1).Any()) yield return Differs(difference, ScaleOf(difference.Compared!.Adjective, lengths && !heights));
            }

            if (!defined && relations.Length > 0 && scale.Any(static p => p.Roles.Length == 3)) yield return Definition(relations[0], ScaleOf(relations[0].Compared!.Adjective, lengths && !heights));
        }
    }

    private static Scale ScaleOf(string adjective, bool shortIsLength) =>
        adjective == "short" && shortIsLength ? new Scale("length", false) : Scales.OfAny(adjective);

    private static Formula Holds(PredicateInfo info) => Formula.Atom(info.Name, X, Y);

    private static BackgroundAxiom Definition(PredicateInfo info, Scale scale) => new(
        Formula.ForAll([X, Y], Formula.Iff(Holds(info), Order(info.Compared!.Degree, scale))), $"{info.Name} compares the {scale.Attribute}");

    private static Formula Order(Degree degree, Scale scale)
    {
        Term x = Term.Function(scale.Attribute, X), y = Term.Function(scale.Attribute, Y);
        if (degree == Degree.Equative) return Formula.Equal(x, y);
        var (more, less) = GoesUp(degree, scale) ? (x, y) : (y, x);
        return degree.AllowsEqual() ? Comparison.AtMost(less, more) : Comparison.Less(less, more);
    }

    private static bool GoesUp(Degree degree, Scale scale) => scale.Up != degree.IsDownward();

    private static BackgroundAxiom Total(string attribute)
    {
        Term x = Term.Function(attribute, X), y = Term.Function(attribute, Y);
        return new BackgroundAxiom(Formula.ForAll([X, Y], Formula.Or(Comparison.Less(x, y), Comparison.AtMost(y, x))), $"of two things one has less {attribute} or not");
    }

    private static BackgroundAxiom Difference(PredicateInfo by, PredicateInfo weaker) => new(
        Formula.ForAll([X, Y, Z], Formula.Implies(Formula.Atom(by.Name, X, Y, Z), Holds(weaker))), $"{by.Name} says by how much");

    private static BackgroundAxiom Differs(PredicateInfo by, Scale scale) => new(
        Formula.ForAll([X, Y, Z], Formula.Iff(Formula.Atom(by.Name, X, Y, Z), DifferenceTheory.Exceeds(GoesUp(by.Compared!.Degree, scale), Term.Function(scale.Attribute, X), Term.Function(scale.Attribute, Y), Z))),
        $"{by.Name} compares the {scale.Attribute}");

    private static IEnumerable<BackgroundAxiom> Alone(PredicateInfo info) => info.Compared!.Degree == Degree.Equative
        ? Ordering.Equivalence(info.Name, info.Base, info.Roles.Length)
        : Ordering.Strict(info.Name, info.Roles.Length);
}
