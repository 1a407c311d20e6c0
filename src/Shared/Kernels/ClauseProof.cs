using Logic.Formulas;
using Logic.Formulas.Normalization;

namespace Logic.Shared.Kernels;

/// <summary>
/// From a formula, and the denials of a clause's literals, a contradiction: so the formula implies the clause. Existential
/// variables have witnesses. Follows what the checker calls entailment, connective by connective, and needs no
/// classical axiom.
/// </summary>
internal sealed class ClauseProof(LocalNames names, Discharges denied, IReadOnlyDictionary<Variable, Term> witnesses)
{
    private readonly Connectives _connectives = new(names);

    /// <summary>The variables that were instantiated by themselves.</summary>
    public HashSet<Variable> Instantiated { get; } = [];

    /// <summary>A proof of False from h, which proves the formula, or its negation; null where the formula does not imply the clause.</summary>
    public Expression? Refute(Formula formula, bool sign, Expression h) => formula switch
    {
        TruthValue { Value: true } => sign ? null : h.On(new Reference(KernelLemmas.Truth)),
        TruthValue => sign ? h : null,
        Negation n => sign ? Refute(n.Operand, false, h) : Function(n.Operand, true) is { } operand ? h.On(operand) : null,
        Conjunction c => sign ? First(c.Operands, i => Refute(c.Operands[i], true, Part(c, i, h))) : NotAll(c, h),
        Disjunction d => sign ? Each(d, h) : First(d.Operands, i => Refute(d.Operands[i], false, Chosen(d, i, h))),
        Implication i => sign ? Implied(i, h) : NotImplied(i, h),
        Biconditional b => sign ? Same(b, h) : Different(b, h),
        Universal all when sign => Refute(all.Body, true, h.On(new Individual(Own(all.Variable)))),
        Existential some => sign ? Witnessed(some, h) : NotExisting(some, h),
        Universal => null,
        _ => denied.Find(new KernelLiteral(Under(formula), sign)) is { } denial ? sign ? denial.On(h) : h.On(denial) : null,
    };

    private Formula Under(Formula formula) => Substitution.Apply(formula, witnesses);

    private Variable Own(Variable variable)
    {
        Instantiated.Add(variable);
        return variable;
    }

    private static Expression? First(IReadOnlyList<Formula> operands, Func<int, Expression?> attempt)
    {
        for (var i = 0; i < operands.Count; i++)
        {
            if (attempt(i) is { } proof) return proof;
        }

        return null;
    }

    // λ held : formula (or its negation). False.
    private Expression? Function(Formula formula, bool sign)
    {
        var name = names.Next();
        var body = Refute(formula, sign, new Reference(name));
        return body is null ? null : new Assume(name, Under(sign ? formula : Formula.Not(formula)), body);
    }

    private Expression Part(Conjunction c, int index, Expression h) => Connectives.Part(new Fact(h, Under(c)), index).Proof;

    private Expression Chosen(Disjunction d, int index, Expression h)
    {
        var said = (Disjunction)Under(d);
        return _connectives.From(said.Operands[index], held => h.On(Connectives.Choose(said.Operands, index, held)));
    }

    // ¬(A ∧ B): were A and B true, h would be contradicted; but A leads to a contradiction only with what B leads to.
    private Expression? NotAll(Conjunction c, Expression h)
    {
        var held = new Fact[c.Operands.Length];
        var holds = new string[c.Operands.Length];
        for (var i = 0; i < held.Length; i++)
        {
            holds[i] = names.Next();
            held[i] = new Fact(new Reference(holds[i]), Under(c.Operands[i]));
        }

        Expression inner = h.On(_connectives.All([.. held]).Proof);
        for (var i = held.Length - 1; i >= 0; i--)
        {
            if (Refute(c.Operands[i], false, new Assume(holds[i], held[i].Statement, inner)) is not { } outer) return null;
            inner = outer;
        }

        return inner;
    }

    private Expression? Each(Disjunction d, Expression h)
    {
        var complete = true;
        var proof = _connectives.Cases(new Fact(h, Under(d)), Formula.False, (i, fact) =>
        {
            var refutation = Refute(d.Operands[i], true, fact.Proof);
            complete &= refutation is not null;
            return refutation ?? fact.Proof;
        });
        return complete ? proof : null;
    }

    private Expression? Implied(Implication i, Expression h)
    {
        var name = names.Next();
        if (Refute(i.Right, true, h.On(new Reference(name))) is not { } right) return null;
        return Refute(i.Left, false, new Assume(name, Under(i.Left), right));
    }

    private Expression? NotImplied(Implication i, Expression h)
    {
        var left = names.Next();
        if (Refute(i.Left, true, new Reference(left)) is { } contradiction)
            return h.On(new Assume(left, Under(i.Left), Connectives.Absurd(Under(i.Right), contradiction)));
        return Refute(i.Right, false, _connectives.From(Under(i.Right), right => h.On(_connectives.From(Under(i.Left), _ => right))));
    }

    private Expression? Same(Biconditional b, Expression h) =>
        Along(b.Left, b.Right, held => Direction(KernelLemmas.Forth, h, held))
        ?? Along(b.Right, b.Left, held => Direction(KernelLemmas.Back, h, held));

    private static Expression Direction(string lemma, Expression h, Expression side) =>
        Expression.Call(lemma, Expression.Inferred, Expression.Inferred, h, side);

    // from → to holds, the clause has what denies from and what to says.
    private Expression? Along(Formula from, Formula to, Func<Expression, Expression> step)
    {
        var name = names.Next();
        if (Refute(to, true, step(new Reference(name))) is not { } right) return null;
        return Refute(from, false, new Assume(name, Under(from), right));
    }

    private Expression? Different(Biconditional b, Expression h)
    {
        if (Function(b.Left, true) is { } noLeft && Function(b.Right, true) is { } noRight)
            return h.On(Equivalent(b, l => Connectives.Absurd(Under(b.Right), noLeft.On(l)), r => Connectives.Absurd(Under(b.Left), noRight.On(r))));
        string left = names.Next(), right = names.Next();
        var both = h.On(Equivalent(b, _ => new Reference(right), _ => new Reference(left)));
        if (Refute(b.Right, false, new Assume(right, Under(b.Right), both)) is not { } inner) return null;
        return Refute(b.Left, false, new Assume(left, Under(b.Left), inner));
    }

    private Expression Equivalent(Biconditional b, Func<Expression, Expression> forth, Func<Expression, Expression> back) => Expression.Call(
        KernelLemmas.Equivalent, new Expected(Under(b.Left)), new Expected(Under(b.Right)), _connectives.From(Under(b.Left), forth), _connectives.From(Under(b.Right), back));

    private Expression? Witnessed(Existential some, Expression h)
    {
        if (!witnesses.TryGetValue(some.Variable, out var term) || term is not FunctionTerm witness) return null;
        Expression property = new Reference(KernelProof.WitnessProperty(witness.Name));
        foreach (var argument in witness.Arguments) property = property.On(new Individual(Own((Variable)argument)));
        return Refute(some.Body, true, property.On(h));
    }

    private Expression? NotExisting(Existential some, Expression h)
    {
        var x = Own(some.Variable);
        return Refute(some.Body, false, _connectives.From(Under(some.Body), held => h.On(Expression.Call(
            KernelLemmas.Exhibit, new FunctionType(0), new ExpectedProperty(x, Under(some.Body)), new Individual(x), held))));
    }
}
