using System.Globalization;
using System.Text;

namespace Logic.Proving.Certificates.Export;

/// <summary>Writes a proof as numbered lines: number, formula, rule, premises with their instances.</summary>
internal static class ProofTextWriter
{
    /// <summary>The proof, one step a line; steps and assumptions count from 1.</summary>
    public static string Write(Proof proof)
    {
        var text = new StringBuilder();
        for (var i = 0; i < proof.Steps.Length; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i + 1,4}. {proof.Steps[i].Formula}   [{Reason(proof.Steps[i])}]\n");
        return text.ToString();
    }

    /// <summary>Why a step holds: <c>assumption 2</c>, <c>resolution 4 {x ↦ socrates}, 7</c>.</summary>
    public static string Reason(ProofStep step)
    {
        var reason = RuleNames.Of(step.Rule);
        if (step.Assumption is { } index) reason += string.Create(CultureInfo.InvariantCulture, $" {index + 1}");
        return step.Premises.IsEmpty ? reason : reason + " " + string.Join(", ", step.Premises.Select(Premise));
    }

    private static string Premise(ProofPremise premise)
    {
        var number = (premise.Step + 1).ToString(CultureInfo.InvariantCulture);
        var changes = premise.Bindings.Where(b => !b.Variable.Equals(b.Term)).ToArray();
        return changes.Length == 0 ? number : $"{number} {{{string.Join(", ", changes)}}}";
    }
}
