using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Logic.Formulas;
using Logic.Proving.Certificates;

namespace Logic.Tests.Proving.Certificates;

/// <summary>
/// Changes one thing in a proof: a literal of a step, a premise, what a variable is bound to, the rule, a step left out,
/// a Skolem symbol that is not new.
/// </summary>
internal static class ProofMutation
{
    private static readonly ProofRule[] Rules = Enum.GetValues<ProofRule>();

    /// <summary>The mutated proof; null when the change that was drawn changes nothing.</summary>
    public static Proof? Mutate(Proof proof, Random random)
    {
        var index = random.Next(proof.Steps.Length);
        var step = proof.Steps[index];
        return random.Next(6) switch
        {
            0 => With(proof, index, ChangeLiteral(step, random)),
            1 => With(proof, index, ChangePremise(proof, index, random)),
            2 => With(proof, index, ChangeBinding(step, random)),
            3 => With(proof, index, ChangeRule(step, random)),
            4 => LeaveOut(proof, index),
            _ => ReuseSymbol(proof, random),
        };
    }

    private static Proof? With(Proof proof, int index, ProofStep? changed) =>
        changed is null ? null : new Proof(proof.Steps.SetItem(index, changed));

    private static ProofStep? ChangeRule(ProofStep step, Random random) =>
        Rules[random.Next(Rules.Length)] is var rule && rule == step.Rule ? null : step with { Rule = rule };

    // What rested on the step rests on the one before it. Where a clause rests on that one anyway, leaving it out can
    // give another, shorter proof: a propagation takes the clause in the place of the unit that it gives.
    private static Proof? LeaveOut(Proof proof, int index)
    {
        var step = proof.Steps[index];
        if (index == 0 || index == proof.Steps.Length - 1) return null;
        if (step.Rule > ProofRule.Clause && step.Premises.Any(p => p.Step == index - 1)) return null;
        return new Proof([.. proof.Steps.RemoveAt(index).Select(s => s with { Premises = [.. s.Premises.Select(Point)] })]);

        ProofPremise Point(ProofPremise premise) =>
            premise with { Step = premise.Step >= index ? premise.Step - 1 : premise.Step };
    }

    // Everywhere in the proof, a Skolem symbol by a symbol that the first step has.
    private static Proof? ReuseSymbol(Proof proof, Random random)
    {
        var witnesses = proof.Steps.Where(s => s.Rule == ProofRule.Skolemization)
            .SelectMany(s => s.Premises[0].Bindings).Select(b => ((FunctionTerm)b.Term).Name).ToArray();
        string[] names = [.. Regex.Matches(proof.Steps[0].Formula.ToString()!, "[a-z]+[(]|[a-c]").Select(m => m.Value.TrimEnd('(')).Distinct()];
        if (witnesses.Length == 0 || names.Length == 0) return null;
        var pattern = $"\\b{Regex.Escape(witnesses[random.Next(witnesses.Length)])}\\b";
        var text = Regex.Replace(proof.ToJson(), pattern, names[random.Next(names.Length)]);
        return Proof.TryParseJson(text, out var reused) ? reused : null;
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
