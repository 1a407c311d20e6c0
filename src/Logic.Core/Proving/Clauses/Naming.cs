using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Proving.Clauses;

/// <summary>
/// Gives names to subformulas where multiplying out would make too many clauses (Tseitin 1968; which subformulas pay
/// is decided by counting clauses, as in Nonnengart and Weidenbach 2001, "Computing small clause normal forms").
/// A name is defined only in the direction in which it is used (Plaisted and Greenbaum 1986).
/// </summary>
internal sealed class Naming(FreshNames names)
{
    private const long TooMany = 24;
    private const long Cap = 1_000_000;

    private readonly Dictionary<Formula, Definition> _definitions = [];

    /// <summary>The definitions that the last call of <see cref="Fold"/> used, inner ones first.</summary>
    public List<Definition> Used { get; } = [];

    /// <summary>The formula with names in place of subformulas; itself when that does not pay.</summary>
    public Formula Fold(Formula formula)
    {
        Used.Clear();
        return Visit(formula, Polarity.Positive).Formula;
    }

    private Counted Visit(Formula formula, Polarity polarity) => formula switch
    {
        Negation negation => Not(negation, Visit(negation.Operand, polarity.Flip())),
        Conjunction and => Join(and, [.. and.Operands.Select(o => Visit(o, polarity))], polarity, conjunction: true),
        Disjunction or => Join(or, [.. or.Operands.Select(o => Visit(o, polarity))], polarity, conjunction: false),
        Implication { Left: var left, Right: var right } => Implies(formula, Visit(left, polarity.Flip()), Visit(right, polarity), polarity),
        BinaryFormula { Left: var left, Right: var right } => Both(formula, Visit(left, Polarity.Both), Visit(right, Polarity.Both)),
        Quantification q => Quantify(q, Visit(q.Body, polarity)),
        _ => new Counted(formula, 1, 1),
    };

    private static Counted Not(Negation negation, Counted operand) => new(
        ReferenceEquals(operand.Formula, negation.Operand) ? negation : Formula.Not(operand.Formula),
        operand.WhenFalse, operand.WhenTrue);

    private static Counted Quantify(Quantification q, Counted body)
    {
        if (ReferenceEquals(body.Formula, q.Body)) return body with { Formula = q };
        return body with
        {
            Formula = q is Universal ? Formula.ForAll(q.Variable, body.Formula) : Formula.Exists(q.Variable, body.Formula),
        };
    }

    private Counted Join(Formula formula, Counted[] operands, Polarity polarity, bool conjunction)
    {
        // The side that multiplies: a disjunction where it holds, a conjunction where it does not.
        var multiplies = conjunction ? polarity.HasNegative() : polarity.HasPositive();
        var changed = multiplies && Limit(operands, o => conjunction ? o.WhenFalse : o.WhenTrue, polarity);
        if (changed || Changed(formula, operands))
        {
            var parts = operands.Select(o => o.Formula).ToImmutableArray();
            formula = conjunction ? Formula.And(parts) : Formula.Or(parts);
        }

        return conjunction
            ? new Counted(formula, Sum(operands, o => o.WhenTrue), Product(operands, o => o.WhenFalse))
            : new Counted(formula, Product(operands, o => o.WhenTrue), Sum(operands, o => o.WhenFalse));
    }

    private Counted Implies(Formula formula, Counted left, Counted right, Polarity polarity)
    {
        if (polarity.HasPositive() && left.WhenFalse * right.WhenTrue > TooMany && left.WhenFalse > 1 && right.WhenTrue > 1)
        {
            if (left.WhenFalse >= right.WhenTrue) left = Name(left, polarity.Flip());
            else right = Name(right, polarity);
        }

        var same = formula is Implication old && ReferenceEquals(old.Left, left.Formula) && ReferenceEquals(old.Right, right.Formula);
        return new Counted(
            same ? formula : Formula.Implies(left.Formula, right.Formula),
            Math.Min(Cap, left.WhenFalse * right.WhenTrue), Math.Min(Cap, left.WhenTrue + right.WhenFalse));
    }

    private Counted Both(Formula formula, Counted left, Counted right)
    {
        while (left.Larger > 1 || right.Larger > 1)
        {
            var most = Math.Max(left.WhenTrue * right.WhenFalse, left.WhenFalse * right.WhenTrue)
                + Math.Max(left.WhenTrue * right.WhenTrue, left.WhenFalse * right.WhenFalse);
            if (most <= TooMany) break;
            if (left.Larger >= right.Larger) left = Name(left, Polarity.Both);
            else right = Name(right, Polarity.Both);
        }

        var unequal = left.WhenTrue * right.WhenFalse + left.WhenFalse * right.WhenTrue;
        var equal = left.WhenTrue * right.WhenTrue + left.WhenFalse * right.WhenFalse;
        var xor = formula is ExclusiveOr;
        var old = (BinaryFormula)formula;
        if (!ReferenceEquals(old.Left, left.Formula) || !ReferenceEquals(old.Right, right.Formula))
            formula = xor ? Formula.Xor(left.Formula, right.Formula) : Formula.Iff(left.Formula, right.Formula);
        return xor ? new Counted(formula, equal, unequal) : new Counted(formula, unequal, equal);
    }

    // Names the operands with most clauses until multiplying the rest out is cheap. True when something was named.
    private bool Limit(Counted[] operands, Func<Counted, long> count, Polarity polarity)
    {
        var named = false;
        while (Product(operands, count) > TooMany && operands.Count(o => count(o) > 1) > 1)
        {
            var largest = 0;
            for (var i = 1; i < operands.Length; i++)
            {
                if (count(operands[i]) > count(operands[largest])) largest = i;
            }

            operands[largest] = Name(operands[largest], polarity);
            named = true;
        }

        return named;
    }

    private Counted Name(Counted operand, Polarity polarity)
    {
        if (!_definitions.TryGetValue(operand.Formula, out var definition))
        {
            var atom = Formula.Atom(names.Definition(), [.. FreeVariables.Of(operand.Formula)]);
            definition = new Definition(atom, operand.Formula);
            _definitions.Add(operand.Formula, definition);
        }

        definition.Needed |= polarity;
        if (!Used.Contains(definition)) Used.Add(definition);
        return new Counted(definition.Atom, 1, 1);
    }

    private static bool Changed(Formula formula, Counted[] operands)
    {
        var old = formula is Conjunction and ? and.Operands : ((Disjunction)formula).Operands;
        for (var i = 0; i < operands.Length; i++)
        {
            if (!ReferenceEquals(old[i], operands[i].Formula)) return true;
        }

        return false;
    }

    private static long Sum(Counted[] operands, Func<Counted, long> count) => Math.Min(Cap, operands.Sum(count));

    private static long Product(Counted[] operands, Func<Counted, long> count)
    {
        long product = 1;
        foreach (var operand in operands) product = Math.Min(Cap, product * count(operand));
        return product;
    }

    /// <summary>A formula with the number of clauses it makes where it is asserted and where it is denied.</summary>
    private readonly record struct Counted(Formula Formula, long WhenTrue, long WhenFalse)
    {
        public long Larger => Math.Max(WhenTrue, WhenFalse);
    }
}
