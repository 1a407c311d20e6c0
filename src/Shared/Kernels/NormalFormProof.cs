using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Shared.Kernels;

/// <summary>
/// F ⊢ the negation normal form of F (→ and ↔ expressed by ∧, ∨ and ¬, ¬ before atoms only), classically. Bound
/// variables keep their names; the kernels do not care about them.
/// </summary>
internal sealed class NormalFormProof(LocalNames names)
{
    private readonly Connectives _connectives = new(names);

    /// <summary>The normal form of a formula that is proved.</summary>
    public Fact Prove(Fact fact)
    {
        // Under a binder, a fact from outside may be quoted whose variable has the same name.
        var apart = new BoundApart().Of(fact.Statement);
        return new Fact(Prove(apart, true, fact.Proof), Normal(apart, true));
    }

    private static Formula Normal(Formula formula, bool sign) => formula switch
    {
        TruthValue truth => truth.Value == sign ? Formula.True : Formula.False,
        Negation negation => Normal(negation.Operand, !sign),
        Conjunction c => sign ? Formula.And(Normal(c.Operands, true)) : Formula.Or(Normal(c.Operands, false)),
        Disjunction d => sign ? Formula.Or(Normal(d.Operands, true)) : Formula.And(Normal(d.Operands, false)),
        Implication i => sign
            ? Formula.Or(Normal(i.Left, false), Normal(i.Right, true))
            : Formula.And(Normal(i.Left, true), Normal(i.Right, false)),
        Biconditional b => Formula.And(AtLeastOne(b, !sign), AtMostOne(b, sign)),
        Quantification q => (q is Universal) == sign
            ? Formula.ForAll(q.Variable, Normal(q.Body, sign))
            : Formula.Exists(q.Variable, Normal(q.Body, sign)),
        _ => sign ? formula : Formula.Not(formula),
    };

    private static ImmutableArray<Formula> Normal(ImmutableArray<Formula> formulas, bool sign) => [.. formulas.Select(f => Normal(f, sign))];

    private static Formula AtLeastOne(Biconditional b, bool left) => Formula.Or(Normal(b.Left, left), Normal(b.Right, true));

    private static Formula AtMostOne(Biconditional b, bool left) => Formula.Or(Normal(b.Left, left), Normal(b.Right, false));

    // From h, a proof of the formula (or, for a negative sign, of its negation): its normal form.
    private Expression Prove(Formula formula, bool sign, Expression h) => formula switch
    {
        TruthValue { Value: true } when !sign => h.On(new Reference(KernelLemmas.Truth)),
        TruthValue { Value: false } when !sign => new Reference(KernelLemmas.Truth),
        Negation n when sign => Prove(n.Operand, false, h),
        Negation n => Prove(n.Operand, true, Expression.Call(KernelLemmas.DoubleNegation, new Proposition(n.Operand), h)),
        Conjunction c => h.Shared(names, Signed(c, sign), shared => sign ? Both(c, shared) : NotAll(c, shared)),
        Disjunction d => h.Shared(names, Signed(d, sign), shared => sign ? One(d, shared) : NotAny(d, shared)),
        Implication i => h.Shared(names, Signed(i, sign), shared => sign ? Material(i, shared) : NotImplied(i, shared)),
        Biconditional b => h.Shared(names, Signed(b, sign), shared => sign ? Same(b, shared) : Different(b, shared)),
        Quantification q => Quantified(q, sign, h),
        _ => h,
    };

    private static Formula Signed(Formula formula, bool sign) => sign ? formula : Formula.Not(formula);

    private Fact Signed(Formula formula, bool sign, Expression h) => new(Prove(formula, sign, h), Normal(formula, sign));

    private Expression Both(Conjunction c, Expression h) => _connectives.Parts(
        new Fact(h, c), parts => _connectives.All([.. parts.Select(p => Signed(p.Statement, true, p.Proof))]).Proof);

    // ¬(A ∧ B …): A is false, or the next is, or, as all hold, there is a contradiction.
    private Expression NotAll(Conjunction c, Expression h)
    {
        var goal = Normal(c, false);
        return Next(0, 0, []);

        Expression Next(int index, int before, ImmutableArray<Fact> held)
        {
            if (index == c.Operands.Length) return Connectives.Absurd(goal, h.On(_connectives.All(held).Proof));
            var operand = c.Operands[index];
            return _connectives.Either(
                operand, goal,
                yes => Next(index + 1, before + Connectives.Width(Normal(operand, false)), held.Add(new Fact(yes, operand))),
                no => _connectives.Some(goal, before, Signed(operand, false, no)));
        }
    }

    private Expression One(Disjunction d, Expression h)
    {
        var goal = Normal(d, true);
        var before = new int[d.Operands.Length];
        for (var i = 1; i < before.Length; i++) before[i] = before[i - 1] + Connectives.Width(Normal(d.Operands[i - 1], true));
        return _connectives.Cases(new Fact(h, d), goal, (i, f) => _connectives.Some(goal, before[i], Signed(f.Statement, true, f.Proof)));
    }

    private Expression NotAny(Disjunction d, Expression h) => _connectives.All([.. d.Operands.Select((operand, i) =>
        Signed(operand, false, _connectives.From(operand, held => h.On(Connectives.Choose(d.Operands, i, held)))))]).Proof;

    private Expression Material(Implication i, Expression h)
    {
        var goal = Normal(i, true);
        return _connectives.Either(
            i.Left, goal,
            yes => Second(goal, i.Left, false, i.Right, true, h.On(yes)),
            no => _connectives.Some(goal, 0, Signed(i.Left, false, no)));
    }

    private Expression NotImplied(Implication i, Expression h)
    {
        var left = Expression.Call(KernelLemmas.DoubleNegation, new Proposition(i.Left), _connectives.From(
            Formula.Not(i.Left), no => h.On(_connectives.From(i.Left, yes => Connectives.Absurd(i.Right, no.On(yes))))));
        var right = _connectives.From(i.Right, yes => h.On(_connectives.From(i.Left, _ => yes)));
        return _connectives.All([Signed(i.Left, true, left), Signed(i.Right, false, right)]).Proof;
    }

    // L ↔ R: (¬L ∨ R) ∧ (L ∨ ¬R).
    private Expression Same(Biconditional b, Expression h)
    {
        var first = AtLeastOne(b, false);
        var second = AtMostOne(b, true);
        var proofOfFirst = _connectives.Either(
            b.Left, first,
            yes => Second(first, b.Left, false, b.Right, true, Direction(KernelLemmas.Forth, h, yes)),
            no => _connectives.Some(first, 0, Signed(b.Left, false, no)));
        var proofOfSecond = _connectives.Either(
            b.Right, second,
            yes => _connectives.Some(second, 0, Signed(b.Left, true, Direction(KernelLemmas.Back, h, yes))),
            no => Second(second, b.Left, true, b.Right, false, no));
        return _connectives.All([new Fact(proofOfFirst, first), new Fact(proofOfSecond, second)]).Proof;
    }

    // ¬(L ↔ R): (L ∨ R) ∧ (¬L ∨ ¬R).
    private Expression Different(Biconditional b, Expression h)
    {
        var first = AtLeastOne(b, true);
        var second = AtMostOne(b, false);
        var proofOfFirst = _connectives.Either(
            b.Left, first,
            yes => _connectives.Some(first, 0, Signed(b.Left, true, yes)),
            noLeft => _connectives.Either(
                b.Right, first,
                yes => Second(first, b.Left, true, b.Right, true, yes),
                noRight => Connectives.Absurd(first, h.On(Equivalent(
                    b, l => Connectives.Absurd(b.Right, noLeft.On(l)), r => Connectives.Absurd(b.Left, noRight.On(r)))))));
        var proofOfSecond = _connectives.Either(
            b.Left, second,
            left => _connectives.Either(
                b.Right, second,
                right => Connectives.Absurd(second, h.On(Equivalent(b, _ => right, _ => left))),
                no => Second(second, b.Left, false, b.Right, false, no)),
            no => _connectives.Some(second, 0, Signed(b.Left, false, no)));
        return _connectives.All([new Fact(proofOfFirst, first), new Fact(proofOfSecond, second)]).Proof;
    }

    // The disjunction goal of the normal forms of two formulas, from the second.
    private Expression Second(Formula goal, Formula left, bool leftSign, Formula right, bool rightSign, Expression h) =>
        _connectives.Some(goal, Connectives.Width(Normal(left, leftSign)), Signed(right, rightSign, h));

    private Expression Equivalent(Biconditional b, Func<Expression, Expression> forth, Func<Expression, Expression> back) => Expression.Call(
        KernelLemmas.Equivalent, new Expected(b.Left), new Expected(b.Right), _connectives.From(b.Left, forth), _connectives.From(b.Right, back));

    private static Expression Direction(string lemma, Expression h, Expression side) =>
        Expression.Call(lemma, Expression.Inferred, Expression.Inferred, h, side);

    private Expression Quantified(Quantification q, bool sign, Expression h)
    {
        var x = new Individual(q.Variable);
        switch (q, sign)
        {
            case (Universal, true):
                return new Take(q.Variable, Prove(q.Body, true, h.On(x)));
            case (Existential, false):
                var exhibit = (Expression held) => Expression.Call(
                    KernelLemmas.Exhibit, new FunctionType(0), new ExpectedProperty(q.Variable, q.Body), x, held);
                return new Take(q.Variable, Prove(q.Body, false, _connectives.From(q.Body, held => h.On(exhibit(held)))));
            case (Existential, true):
                return Opened(q, q.Body, true, h);
            default:
                var found = Expression.Call(KernelLemmas.Counterexample, new FunctionType(0), new Property(q.Variable, q.Body), h);
                return Opened(q, Formula.Not(q.Body), false, found);
        }
    }

    // From ∃x held: ∃x of the normal form.
    private Expression Opened(Quantification q, Formula held, bool sign, Expression h)
    {
        var normal = Normal(q.Body, sign);
        return Expression.Call(
            KernelLemmas.Open, new FunctionType(0), Expression.Inferred, new Expected(Formula.Exists(q.Variable, normal)), h,
            new Take(q.Variable, _connectives.From(held, fact => Expression.Call(
                KernelLemmas.Exhibit, new FunctionType(0), new ExpectedProperty(q.Variable, normal), new Individual(q.Variable), Prove(q.Body, sign, fact)))));
    }
}
