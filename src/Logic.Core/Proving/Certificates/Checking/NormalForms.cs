using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving.Clauses;

namespace Logic.Proving.Certificates.Checking;

/// <summary>
/// Negation normal form and miniscoping, done again for comparison, and that neither is left out: a formula that is not
/// direct goes through both, as far as they change anything.
/// </summary>
internal sealed class NormalForms(CheckBudget budget)
{
    /// <summary>Whether the second formula is the first in negation normal form, with bound variables apart.</summary>
    public bool IsNegationNormalFormOf(Formula formula, Formula result) =>
        FreeVariables.Of(formula).IsEmpty && Alpha(Normal(formula, true), result, []);

    /// <summary>Whether the second formula is the first with its quantifiers moved inwards.</summary>
    public bool IsMiniscoped(Formula formula, Formula result) => budget.Same(Narrow(formula), result);

    /// <summary>Whether the formula, made by the given rule, is its own negation normal form with its binders apart.</summary>
    public bool IsNegationNormal(Formula formula, ProofRule madeBy) =>
        madeBy >= ProofRule.NegationNormalForm
        || (Binders(formula, []) is var binders && binders.Distinct().Count() == binders.Count && budget.Same(Normal(formula, true), formula));

    /// <summary>Whether it is, besides, its own miniscoped form.</summary>
    public bool IsNarrow(Formula formula, ProofRule madeBy) =>
        madeBy >= ProofRule.Miniscoping || (IsNegationNormal(formula, madeBy) && budget.Same(Narrow(formula), formula));

    /// <summary>Whether clauses may be read off: all normal forms are there, or none is needed.</summary>
    public bool IsPrepared(Formula formula, ProofRule madeBy) =>
        madeBy == ProofRule.Skolemization
        || (madeBy < ProofRule.NegationNormalForm && IsDirect(formula))
        || (IsNarrow(formula, madeBy) && !HasExistential(formula));

    private static bool HasExistential(Formula formula) => formula switch
    {
        Conjunction and => and.Operands.Any(HasExistential),
        Disjunction or => or.Operands.Any(HasExistential),
        Quantification q => q is Existential || HasExistential(q.Body),
        _ => false,
    };

    // ∀ over what has no quantifiers needs no normal form.
    private static bool IsDirect(Formula formula)
    {
        var binders = Binders(formula, []);
        for (var i = 0; i < binders.Count; i++)
        {
            if (formula is not Universal all || binders.LastIndexOf(all.Variable) > i) return false;
            formula = all.Body;
        }

        return true;
    }

    private static List<Variable> Binders(Formula formula, List<Variable> into)
    {
        switch (formula)
        {
            case Negation negation: return Binders(negation.Operand, into);
            case BinaryFormula binary: return Binders(binary.Right, Binders(binary.Left, into));
            case Conjunction and: return and.Operands.Aggregate(into, static (found, operand) => Binders(operand, found));
            case Disjunction or: return or.Operands.Aggregate(into, static (found, operand) => Binders(operand, found));
            case Quantification q:
                into.Add(q.Variable);
                return Binders(q.Body, into);
            default: return into;
        }
    }

    private Formula Normal(Formula formula, bool sign)
    {
        budget.Spend();
        return formula switch
        {
            TruthValue truth => truth.Value == sign ? Formula.True : Formula.False,
            Negation negation => Normal(negation.Operand, !sign),
            Conjunction c => sign ? Formula.And(Normal(c.Operands, true)) : Formula.Or(Normal(c.Operands, false)),
            Disjunction d => sign ? Formula.Or(Normal(d.Operands, true)) : Formula.And(Normal(d.Operands, false)),
            Implication i => Normal(Formula.Or(Formula.Not(i.Left), i.Right), sign),
            Biconditional b => Clauses(b, sign),
            ExclusiveOr x => Clauses(x, !sign),
            Quantification q => (q is Universal) == sign
                ? Formula.ForAll(q.Variable, Normal(q.Body, sign))
                : Formula.Exists(q.Variable, Normal(q.Body, sign)),
            _ => sign ? formula : Formula.Not(formula),
        };
    }

    private ImmutableArray<Formula> Normal(ImmutableArray<Formula> formulas, bool sign) => [.. formulas.Select(f => Normal(f, sign))];

    // left and right have equal truth values: (¬left ∨ right) ∧ (left ∨ ¬right); or different ones.
    private Formula Clauses(BinaryFormula formula, bool equal) => Formula.And(
        Formula.Or(Normal(formula.Left, !equal), Normal(formula.Right, true)),
        Formula.Or(Normal(formula.Left, equal), Normal(formula.Right, false)));

    private bool Alpha(Formula left, Formula right, ImmutableDictionary<Variable, Variable> names)
    {
        budget.Spend();
        return (left, right) switch
        {
            (Quantification l, Quantification r) => l.GetType() == r.GetType() && !names.ContainsValue(r.Variable)
                && Alpha(l.Body, r.Body, names.SetItem(l.Variable, r.Variable)),
            (Negation l, Negation r) => Alpha(l.Operand, r.Operand, names),
            (Conjunction l, Conjunction r) => AllAlpha(l.Operands, r.Operands, names),
            (Disjunction l, Disjunction r) => AllAlpha(l.Operands, r.Operands, names),
            _ => Instance.Of(left, v => names.GetValueOrDefault(v, v)).Equals(right),
        };
    }

    private bool AllAlpha(ImmutableArray<Formula> left, ImmutableArray<Formula> right, ImmutableDictionary<Variable, Variable> names) =>
        left.Length == right.Length && left.Zip(right).All(pair => Alpha(pair.First, pair.Second, names));

    private Formula Narrow(Formula formula) => formula switch
    {
        Conjunction c => Formula.And([.. c.Operands.Select(Narrow)]),
        Disjunction d => Formula.Or([.. d.Operands.Select(Narrow)]),
        Quantification q => Narrow(q, Narrow(q.Body)),
        _ => formula,
    };

    // The quantifier over a body that is narrow already.
    private Formula Narrow(Quantification q, Formula body)
    {
        budget.Spend(10);
        if (!FreeVariables.Occurs(q.Variable, body)) return body;
        var (isJunction, passes, operands) = body switch
        {
            Conjunction c => (true, q is Universal, c.Operands),
            Disjunction d => (true, false, d.Operands),
            _ => (false, false, []),
        };
        Func<ImmutableArray<Formula>, Formula> join = body is Conjunction ? Formula.And : Formula.Or;
        if (passes) return join([.. operands.Select(o => Narrow(q, o))]);
        var inside = operands.Where(o => FreeVariables.Occurs(q.Variable, o)).ToImmutableArray();
        if (!isJunction || inside.Length == operands.Length) return Quantify(q, body);
        var outside = operands.Where(o => !FreeVariables.Occurs(q.Variable, o));
        return join([.. outside, inside.Length == 1 ? Narrow(q, inside[0]) : Quantify(q, join(inside))]);
    }

    private static Formula Quantify(Quantification q, Formula body) =>
        q is Universal ? Formula.ForAll(q.Variable, body) : Formula.Exists(q.Variable, body);
}
