using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Shared.Kernels;
using Logic.Shared.Problems;

namespace Logic.Proving.Lean;

/// <summary>
/// Writes a proof for Lean 4: one theorem, whose statement has the problem's symbols and hypotheses, and whose proof is a
/// <c>have</c> a step, each by its explicit term.
/// </summary>
internal sealed class LeanScript
{
    public const string Theorem = "proved";

    private readonly KernelWriter _script = new(KernelNotation.Lean);

    /// <summary>The script in which a proof is checked.</summary>
    public static string Of(KernelProof proof)
    {
        var script = new LeanScript();
        script.State(proof.Symbols, proof.Hypotheses, proof.Conclusion);
        if (proof.Goal is not null)
            script._script.Add("  refine ").Add(KernelLemmas.DoubleNegation).Add(" ").Add(proof.Goal).Add(" (fun ").Add(KernelProof.NegatedGoal).Add(" => ?_)\n");
        foreach (var introduction in proof.Introductions) script.Introduce(introduction);
        foreach (var lemma in proof.Lemmas)
            script._script.Add("  have ").Add(lemma.Name).Add(" : ").Add(lemma.Statement).Add(" :=\n    ").Add(lemma.Proof).Add("\n");
        script._script.Add("  exact ").Add(proof.Lemmas[^1].Name).Add("\n");
        return script.End();
    }

    /// <summary>The script in which Lean's tactics look for a proof.</summary>
    public static string Of(SafeProblem problem)
    {
        var script = new LeanScript();
        var hypotheses = problem.NumberAxioms.Concat(problem.Assumptions).Select((f, i) => new KernelStatement($"hypothesis_{i + 1}", KernelRenaming.WithoutXor(f)));
        script.State(problem.Symbols, hypotheses, KernelRenaming.WithoutXor(problem.Goal ?? Formula.False));
        script._script.Add("  first | grind | simp_all\n");
        return script.End();
    }

    private void State(ImmutableArray<SafeSymbol> symbols, IEnumerable<KernelStatement> hypotheses, Formula conclusion)
    {
        _script.Add(LeanLemmas.Text).Add("\ntheorem ").Add(Theorem).Add(" (U : Type) (").Add(KernelLemmas.Inhabitant).Add(" : U)");
        foreach (var symbol in symbols)
            _script.Add(" (").Add(symbol.SafeName).Add(" : ").AddType(symbol.Arity, symbol.IsPredicate ? "Prop" : "U").Add(")");
        foreach (var (name, formula) in hypotheses) _script.Add("\n    (").Add(name).Add(" : ").Add(formula).Add(")");
        _script.Add(" :\n    ").Add(conclusion).Add(" := by\n");
    }

    // A definition is there by itself; a Skolem function is taken out of the statement that there is one.
    private void Introduce(KernelIntroduction introduction)
    {
        if (introduction is KernelDefinition definition)
        {
            _script.Add("  let ").Add(definition.Name).Add(" : ").AddType(definition.Arity, "Prop").Add(" := ");
            foreach (var variable in definition.Variables) _script.Add("fun (").Add(variable.Name).Add(" : U) => ");
            _script.Add(definition.Body).Add("\n");
        }

        if (introduction is not KernelWitness witness) return;
        _script.Add("  refine ").Add(KernelLemmas.Open).Add(" ").Add(new FunctionType(witness.Arity)).Add(" ");
        _script.Add(new FunctionProperty(null, witness.Name, witness.Arity, witness.Property)).Add(" False\n    ").Add(witness.Existence);
        _script.Add("\n    (fun (").Add(witness.Name).Add(" : ").AddType(witness.Arity, "U").Add(") (");
        _script.Add(witness.PropertyName).Add(" : ").Add(witness.Property).Add(") => ?_)\n");
    }

    private string End() => _script.Add("\n#print axioms ").Add(Theorem).Add("\n").ToString();
}
