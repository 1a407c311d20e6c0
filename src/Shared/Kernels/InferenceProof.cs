using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Logic.Formulas;
using Logic.Formulas.Normalization;
using Logic.Proving.Certificates;

namespace Logic.Shared.Kernels;

/// <summary>
/// ⊥ from the premises of an inference and the denials of its conclusion. The checker's rules, as
/// <see cref="ProofRule"/> states them, with the proofs that they stand for.
/// </summary>
internal sealed class InferenceProof(LocalNames names, ImmutableArray<KernelPremise> premises)
{
    /// <summary>The variables that the instances mention.</summary>
    public IEnumerable<Variable> Variables => premises.SelectMany(static p => p.Arguments).SelectMany(static t => FreeVariables.Of(t)).Distinct();

    /// <summary>The refutation; null where the rule does not give one.</summary>
    public Expression? Refute(ProofRule rule, Discharges denied) => (rule, premises.Length) switch
    {
        (ProofRule.Superposition, 2) => EachEquation(premises[0], (equation, from, to) => Superpose(equation, from, to, denied)),
        (ProofRule.Demodulation, 2) => EachEquation(premises[0], (equation, from, to) => Rewrite(equation, from, to, denied)),
        (ProofRule.EqualityFactoring, 1) => EachEquation(premises[0], (equation, from, to) => Factor(equation, from, to, denied)),
        _ => Propagate(0, denied),
    };

    // Resolution, factoring and equality resolution are propagations too: what is not denied must come from the next premise.
    private Expression? Propagate(int index, Discharges denied)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (index == premises.Length) return null;
        var premise = premises[index];
        switch (premise.Open(denied))
        {
            case []:
                return premise.Refute(denied);
            case [{ IsPositive: true } literal]:
                var name = names.Next();
                if (Propagate(index + 1, denied.With(literal.Complement, new Reference(name))) is not { } rest) return null;
                return Deny(literal, new Assume(name, literal.Atom, rest), denial => premise.Refute(denied.With(literal, denial)));
            case [var literal]:
                string held = names.Next(), denial = names.Next();
                if (premise.Refute(denied.With(literal, new Reference(held))) is not { } contradiction) return null;
                return Propagate(index + 1, denied.With(literal.Complement, new Reference(denial))) is { } then
                    ? new Let(denial, Formula.Not(literal.Atom), new Assume(held, literal.Atom, contradiction), then)
                    : null;
            default:
                return null;
        }
    }

    // A literal may stand in an instance twice: its denial is written once.
    private Expression? Deny(KernelLiteral literal, Expression denial, Func<Expression, Expression?> use)
    {
        var complete = true;
        var proof = denial.Shared(names, literal.Denial, shared =>
        {
            var result = use(shared);
            complete = result is not null;
            return result ?? shared;
        });
        return complete ? proof : null;
    }

    private static Expression? EachEquation(KernelPremise premise, Func<KernelLiteral, Term, Term, Expression?> attempt)
    {
        foreach (var literal in premise.Literals)
        {
            if (literal is not { IsPositive: true, Atom: Equality equality }) continue;
            if ((attempt(literal, equality.Left, equality.Right) ?? attempt(literal, equality.Right, equality.Left)) is { } proof) return proof;
        }

        return null;
    }

    // s = t is in the first premise, so λ(s = t). ⊥ denies it; under the λ a literal of the second follows from one of the conclusion.
    private Expression? Superpose(KernelLiteral equation, Term from, Term to, Discharges denied)
    {
        var into = premises[1];
        foreach (var target in into.Literals)
        {
            foreach (var result in denied.Literals)
            {
                if (result.IsPositive != target.IsPositive) continue;
                foreach (var pattern in Equations.Patterns(target.Atom, result.Atom, from, to))
                {
                    if (Assuming(equation, from, denied, proof => Replaced(target, pattern, from, to, proof, denied) is { } denial
                        ? into.Refute(denied.With(target, denial)) : null) is { } refutation) return refutation;
                }
            }
        }

        return null;
    }

    private Expression? Rewrite(KernelLiteral equation, Term from, Term to, Discharges denied) => Assuming(equation, from, denied, proof =>
    {
        var known = denied;
        foreach (var literal in premises[1].Literals)
        {
            var pattern = Equations.PatternOfAll(literal.Atom, from);
            if (Equations.Fill(pattern, to).Equals(literal.Atom)) continue;
            if (Replaced(literal, pattern, from, to, proof, denied) is not { } denial) return null;
            known = known.With(literal, denial);
        }

        return premises[1].Refute(known);
    });

    // The first premise with λ(s = t). ⊥ as the denial of its equation.
    private Expression? Assuming(KernelLiteral equation, Term from, Discharges denied, Func<Expression, Expression?> refute)
    {
        var name = names.Next();
        var equality = (Equality)equation.Atom;
        Expression held = new Reference(name);
        var oriented = equality.Left.Equals(from) ? held : Equations.Flip(equality.Left, equality.Right, held);
        if (refute(oriented) is not { } body) return null;
        return Deny(equation, new Assume(name, equality, body), denial => premises[0].Refute(denied.With(equation, denial)));
    }

    // The denial of pattern[from] from that of pattern[to] and from = to.
    private Expression? Replaced(KernelLiteral literal, Formula pattern, Term from, Term to, Expression equation, Discharges denied)
    {
        if (denied.Find(literal with { Atom = Equations.Fill(pattern, to) }) is not { } denial) return null;
        if (!literal.IsPositive) return Equations.Replace(pattern, to, from, Equations.Flip(from, to, equation), denial);
        var name = names.Next();
        return new Assume(name, literal.Atom, denial.On(Equations.Replace(pattern, from, to, equation, new Reference(name))));
    }

    // s = t ∨ s = u: from t = u (the conclusion has t ≠ u) and s = t follows s = u, which is denied.
    private Expression? Factor(KernelLiteral equation, Term from, Term to, Discharges denied) => EachEquation(premises[0], (_, start, other) =>
    {
        if (!start.Equals(from)) return null;
        if (denied.Find(new KernelLiteral(Formula.Equal(to, other), false)) is not { } same) return null;
        if (denied.Find(new KernelLiteral(Formula.Equal(from, other), true)) is not { } denial) return null;
        return Assuming(equation, from, denied, proof => denial.On(Equations.Replace(Equations.Pattern(from), to, other, same, proof)));
    });
}
