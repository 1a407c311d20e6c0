using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Shared.Kernels;
using Logic.Shared.Problems;

namespace Logic.Proving.Coq;

/// <summary>
/// Writes a proof for coqc: in a section, the problem's symbols and hypotheses as variables, and a lemma a step, each by
/// its explicit term; then the theorem by itself, in which nothing is assumed that is not in its statement.
/// </summary>
internal sealed class CoqScript
{
    public const string Theorem = "proved";

    private readonly KernelWriter _script = new(KernelNotation.Coq);

    /// <summary>The script in which a proof is checked.</summary>
    public static string Of(KernelProof proof)
    {
        var script = new CoqScript();
        script.Begin(proof.NeedsChoice);
        script.Section(proof);
        script.Conclude(proof);
        return script.End();
    }

    /// <summary>The script in which Coq's tactics look for a proof.</summary>
    public static string Of(SafeProblem problem)
    {
        var script = new CoqScript();
        script.Begin(needsChoice: false);
        script._script.Add(CoqTactics.Text).Add("\n");
        Formula[] hypotheses = [.. problem.NumberAxioms.Concat(problem.Assumptions).Select(KernelRenaming.WithoutXor)];
        script.State(problem.Symbols, hypotheses, KernelRenaming.WithoutXor(problem.Goal ?? Formula.False));
        script._script.Add("Proof. fol_search. Qed.\n");
        return script.End();
    }

    private void Begin(bool needsChoice) => _script.Add(CoqLemmas.Basic).Add(needsChoice ? CoqLemmas.Choice : "").Add("\n");

    private string End() => _script.Add("\nPrint Assumptions ").Add(Theorem).Add(".\n").ToString();

    private void Section(KernelProof proof)
    {
        _script.Add("Section Refutation.\nVariable U : Type.\nVariable ").Add(KernelLemmas.Inhabitant).Add(" : U.\n");
        foreach (var symbol in proof.Symbols) Symbol("Variable ", symbol, ".\n");
        foreach (var (name, formula) in proof.Hypotheses) Hypothesis(name, formula);
        if (proof.Goal is not null) Hypothesis(KernelProof.NegatedGoal, Formula.Not(proof.Goal));
        foreach (var introduction in proof.Introductions) Introduce(introduction);
        foreach (var lemma in proof.Lemmas)
            _script.Add("\nLemma ").Add(lemma.Name).Add(" : ").Add(lemma.Statement).Add(".\nProof ").Add(lemma.Proof).Add(".\n");
        _script.Add("\nLemma refutation : False.\nProof using All. exact ").Add(proof.Lemmas[^1].Name).Add(". Qed.\nEnd Refutation.\n\n");
    }

    private void Hypothesis(string name, Formula formula) => _script.Add("Hypothesis ").Add(name).Add(" : ").Add(formula).Add(".\n");

    private void Symbol(string before, SafeSymbol symbol, string after) =>
        _script.Add(before).Add(symbol.SafeName).Add(" : ").AddType(symbol.Arity, symbol.IsPredicate ? "Prop" : "U").Add(after);

    private void Introduce(KernelIntroduction introduction)
    {
        if (introduction is KernelDefinition definition) Define("Let ", definition, ".\n");
        if (introduction is not KernelWitness witness) return;
        _script.Add("Variable ").Add(witness.Name).Add(" : ").AddType(witness.Arity, "U").Add(".\n");
        Hypothesis(witness.PropertyName, witness.Property);
    }

    private void Define(string before, KernelDefinition definition, string after)
    {
        _script.Add(before).Add(definition.Name).Add(" : ").AddType(definition.Arity, "Prop").Add(" := ");
        foreach (var variable in definition.Variables) _script.Add("fun (").Add(variable.Name).Add(" : U) => ");
        _script.Add(definition.Body).Add(after);
    }

    private void State(ImmutableArray<SafeSymbol> symbols, IEnumerable<Formula> hypotheses, Formula conclusion)
    {
        _script.Add("Theorem ").Add(Theorem).Add(" : forall (U : Type) (").Add(KernelLemmas.Inhabitant).Add(" : U)");
        foreach (var symbol in symbols) Symbol(" (", symbol, ")");
        _script.Add(",\n");
        foreach (var hypothesis in hypotheses) _script.Add("  ").Add(hypothesis).Add(" ->\n");
        _script.Add("  ").Add(conclusion).Add(".\n");
    }

    private void Conclude(KernelProof proof)
    {
        State(proof.Symbols, proof.Hypotheses.Select(h => h.Formula), proof.Conclusion);
        _script.Add("Proof (fun (U : Type) (").Add(KernelLemmas.Inhabitant).Add(" : U)");
        foreach (var symbol in proof.Symbols) Symbol(" (", symbol, ")");
        foreach (var (name, formula) in proof.Hypotheses) _script.Add("\n  (").Add(name).Add(" : ").Add(formula).Add(")");
        _script.Add(" =>\n");
        var open = 1;
        if (proof.Goal is not null)
        {
            _script.Add("  ").Add(KernelLemmas.DoubleNegation).Add(" ").Add(proof.Goal);
            _script.Add(" (fun (").Add(KernelProof.NegatedGoal).Add(" : ").Add(Formula.Not(proof.Goal)).Add(") =>\n");
            open++;
        }

        foreach (var introduction in proof.Introductions) open += Open(introduction);
        Apply(proof);
        _script.Add(new string(')', open)).Add(".\n");
    }

    // A definition is there by itself; a Skolem function is taken out of the statement that there is one.
    private int Open(KernelIntroduction introduction)
    {
        if (introduction is KernelDefinition definition) Define("  let ", definition, " in\n");
        if (introduction is not KernelWitness witness) return 0;
        _script.Add("  ").Add(KernelLemmas.Open).Add(" ").Add(new FunctionType(witness.Arity)).Add(" ");
        _script.Add(new FunctionProperty(null, witness.Name, witness.Arity, witness.Property)).Add(" False ").Add(witness.Existence);
        _script.Add(" (fun (").Add(witness.Name).Add(" : ").AddType(witness.Arity, "U").Add(") (");
        _script.Add(witness.PropertyName).Add(" : ").Add(witness.Property).Add(") =>\n");
        return 1;
    }

    private void Apply(KernelProof proof)
    {
        _script.Add("  refutation U ").Add(KernelLemmas.Inhabitant);
        foreach (var symbol in proof.Symbols) _script.Add(" ").Add(symbol.SafeName);
        foreach (var (name, _) in proof.Hypotheses) _script.Add(" ").Add(name);
        if (proof.Goal is not null) _script.Add(" ").Add(KernelProof.NegatedGoal);
        foreach (var witness in proof.Introductions.OfType<KernelWitness>()) _script.Add(" ").Add(witness.Name).Add(" ").Add(witness.PropertyName);
    }
}
