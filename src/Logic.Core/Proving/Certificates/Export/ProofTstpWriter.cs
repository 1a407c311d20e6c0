using System.Globalization;
using System.Text;
using Logic.Formulas.Normalization;
using Logic.Formulas.Printing;

namespace Logic.Proving.Certificates.Export;

/// <summary>Writes a proof in TSTP: <c>fof(s7, plain, …, inference(resolution, [status(thm)], [s4, s6])).</c></summary>
internal static class ProofTstpWriter
{
    public static string Write(Proof proof)
    {
        var text = new StringBuilder();
        for (var i = 0; i < proof.Steps.Length; i++)
        {
            var step = proof.Steps[i];
            var formula = FormulaPrinter.Tptp.Print(FreeVariables.Close(step.Formula));
            text.Append(CultureInfo.InvariantCulture, $"fof(s{i + 1}, {Role(step.Rule)}, {formula}, {Source(step)}).\n");
        }

        return text.ToString();
    }

    private static string Role(ProofRule rule) => rule switch
    {
        ProofRule.Assumption => "axiom",
        ProofRule.NegatedGoal => "negated_conjecture",
        ProofRule.Definition => "definition",
        _ => "plain",
    };

    private static string Source(ProofStep step) => step.Rule switch
    {
        ProofRule.Assumption => string.Create(CultureInfo.InvariantCulture, $"introduced(assumption_{step.Assumption + 1})"),
        ProofRule.NegatedGoal => "introduced(negated_goal)",
        ProofRule.Definition => "introduced(definition)",
        ProofRule.Arithmetic => "introduced(theory, [arithmetic])",
        _ => $"inference({Name(step.Rule)}, [status({Status(step.Rule)})], [{Premises(step)}])",
    };

    private static string Name(ProofRule rule) => RuleNames.Of(rule).Replace(' ', '_').ToLowerInvariant();

    // A Skolemized formula does not follow; it has a model when the one before has (equisatisfiable).
    private static string Status(ProofRule rule) => rule == ProofRule.Skolemization ? "esa" : "thm";

    private static string Premises(ProofStep step) =>
        string.Join(", ", step.Premises.Select(p => string.Create(CultureInfo.InvariantCulture, $"s{p.Step + 1}")));
}
