using System.Globalization;
using System.Text;

namespace Logic.Proving.Certificates.Export;

/// <summary>Writes a proof as numbered lines: number, formula, rule, premises with their instances.</summary>
public static class ProofTextWriter
{
    /// <summary>The proof, one step a line; steps and assumptions count from 1.</summary>
    public static string Write(Proof proof)
    {
        var text = new StringBuilder();
        for (var i = 0; i < proof.Steps.Length; i++)
        {
            var step = proof.Steps[i];
            text.Append(CultureInfo.InvariantCulture, $"{i + 1,4}. {step.Formula}   [{RuleNames.Of(step.Rule)}");
            if (step.Assumption is { } index) text.Append(CultureInfo.InvariantCulture, $" {index + 1}");
            if (step.Premises.Length > 0) text.Append(' ').AppendJoin(", ", step.Premises.Select(Premise));
            text.Append("]\n");
        }

        return text.ToString();
    }

    private static string Premise(ProofPremise premise)
    {
        var number = (premise.Step + 1).ToString(CultureInfo.InvariantCulture);
        var changes = premise.Bindings.Where(b => !b.Variable.Equals(b.Term)).ToArray();
        return changes.Length == 0 ? number : $"{number} {{{string.Join(", ", changes)}}}";
    }
}
