using Logic.Formulas;
using Logic.Language.Syntax;
using Logic.Semantics.Background;

namespace Logic.Semantics.Values;

/// <summary>
/// The two ends of a scale exclude each other, and what is more so than what is so, is so: fast and slow (contraries; Cruse
/// 1986, "Lexical Semantics", ch. 9). A small elephant may be a large animal, so nothing is said where a text measures different
/// kinds of things on one scale.
/// </summary>
internal static class PoleTheory
{
    private static readonly Variable X = Term.Variable("x"), Y = Term.Variable("y");

    /// <summary>The axioms between plain adjectives of one scale, and between them and its comparisons.</summary>
    public static IEnumerable<BackgroundAxiom> Of(IReadOnlyList<PredicateInfo> predicates, ValueUse use)
    {
        var plain = (from p in predicates
                     where p is { Kind: PredicateKind.Adjective, Prefix: "", Modifiers.IsEmpty: true, Roles.Length: 1, Compared: null }
                     let scale = Scales.Of(p.Base)
                     where scale is not null
                     select (Pole: p, Scale: scale)).ToArray();
        foreach (var (pole, scale) in plain)
        {
            if (use.Standards.GetValueOrDefault(scale.Attribute, []).Count > 1) continue;
            foreach (var (other, low) in plain)
            {
                if (scale.Up && !low.Up && low.Attribute == scale.Attribute) yield return Contrary(pole, other);
            }

            foreach (var comparison in predicates.Where(p => p is { Compared: not null, Prefix: "", Modifiers.IsEmpty: true, Roles.Length: 2 } && Scales.Of(p.Compared.Adjective)?.Attribute == scale.Attribute))
            {
                foreach (var axiom in Monotone(pole, scale, comparison)) yield return axiom;
            }
        }
    }

    private static BackgroundAxiom Contrary(PredicateInfo high, PredicateInfo low) => new(
        Formula.ForAll(X, Formula.Implies(Formula.Atom(high.Name, X), Formula.Not(Formula.Atom(low.Name, X)))), $"what is {high.Base} is not {low.Base}");

    private static IEnumerable<BackgroundAxiom> Monotone(PredicateInfo pole, Scale scale, PredicateInfo comparison)
    {
        var degree = comparison.Compared!.Degree;
        var greaterFirst = Scales.Of(comparison.Compared.Adjective)!.Up != degree.IsDownward();
        if (degree == Degree.Equative || greaterFirst == scale.Up) yield return Carries(pole, comparison, Y, X);
        if (degree == Degree.Equative || greaterFirst != scale.Up) yield return Carries(pole, comparison, X, Y);
    }

    private static BackgroundAxiom Carries(PredicateInfo pole, PredicateInfo comparison, Variable from, Variable to) => new(
        Formula.ForAll([X, Y], Formula.Implies(Formula.And(Formula.Atom(comparison.Name, X, Y), Formula.Atom(pole.Name, from)), Formula.Atom(pole.Name, to))),
        $"{comparison.Name} carries {pole.Base} on");
}
