using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving.Certificates;

namespace Logic.Tests.Proving.Certificates;

/// <summary>Changes one thing in a proof: a literal of a step, a premise, or what a variable is bound to.</summary>
internal static class ProofMutation
{
    /// <summary>The mutated proof; null when the change that was drawn changes nothing.</summary>
    public static Proof? Mutate(Proof proof, Random random)
    {
        var index = random.Next(proof.Steps.Length);
        var step = proof.Steps[index];
        var changed = random.Next(3) switch
        {
            0 => ChangeLiteral(step, random),
            1 => ChangePremise(proof, index, random),
            _ => ChangeBinding(step, random),
        };
        return changed is null ? null : new Proof(proof.Steps.SetItem(index, changed));
    }

    private static ProofStep? ChangeLiteral(ProofStep step, Random random)
    {
        var formula = step.Formula is Disjunction disjunction
            ? Formula.Or(disjunction.Operands.SetItem(random.Next(disjunction.Operands.Length) is var i ? i : 0, Opposite(disjunction.Operands[i])))
            : Opposite(step.Formula);
        return step with { Formula = formula };
    }

    private static Formula Opposite(Formula formula) => formula is Negation negation ? negation.Operand : Formula.Not(formula);

    // Another earlier step that says something else.
    private static ProofStep? ChangePremise(Proof proof, int index, Random random)
    {
        var step = proof.Steps[index];
        if (step.Premises.IsEmpty) return null;
        var which = random.Next(step.Premises.Length);
        var other = random.Next(index);
        if (proof.Steps[other].Formula.Equals(proof.Steps[step.Premises[which].Step].Formula)) return null;
        return step with { Premises = step.Premises.SetItem(which, step.Premises[which] with { Step = other }) };
    }

    private static ProofStep? ChangeBinding(ProofStep step, Random random)
    {
        var bound = Enumerable.Range(0, step.Premises.Length).Where(i => !step.Premises[i].Bindings.IsEmpty).ToImmutableArray();
        if (bound.IsEmpty) return null;
        var which = bound[random.Next(bound.Length)];
        var bindings = step.Premises[which].Bindings;
        var binding = random.Next(bindings.Length);
        var changed = bindings.SetItem(binding, bindings[binding] with { Term = Term.Function("other", bindings[binding].Term) });
        return step with { Premises = step.Premises.SetItem(which, new ProofPremise(step.Premises[which].Step, changed)) };
    }
}
