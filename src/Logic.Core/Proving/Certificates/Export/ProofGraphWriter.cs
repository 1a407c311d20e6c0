using System.Globalization;
using System.Text;

namespace Logic.Proving.Certificates.Export;

/// <summary>Writes a proof as a graph: a node a step, an arrow from each premise to its conclusion.</summary>
internal static class ProofGraphWriter
{
    public static string Mermaid(Proof proof) => Write(
        proof, "flowchart TD\n", (i, label) => $"    s{i}[\"{EscapeMermaid(label)}\"]\n", (from, to) => $"    s{from} --> s{to}\n", string.Empty);

    public static string Graphviz(Proof proof) => Write(
        proof,
        "digraph proof {\n    node [shape=box];\n",
        (i, label) => $"    s{i} [label=\"{label.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"];\n",
        (from, to) => $"    s{from} -> s{to};\n",
        "}\n");

    private static string Write(Proof proof, string head, Func<string, string, string> node, Func<string, string, string> arrow, string tail)
    {
        var text = new StringBuilder(head);
        for (var i = 0; i < proof.Steps.Length; i++)
        {
            var step = proof.Steps[i];
            text.Append(node(Number(i), $"{Number(i)}. {step.Formula} ({Label(step)})"));
            foreach (var premise in step.Premises.Select(p => p.Step).Distinct()) text.Append(arrow(Number(premise), Number(i)));
        }

        return text.Append(tail).ToString();
    }

    private static string Label(ProofStep step) =>
        step.Assumption is { } index ? $"{RuleNames.Of(step.Rule)} {Number(index)}" : RuleNames.Of(step.Rule);

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    // Mermaid reads entities with # in place of &.
    private static string EscapeMermaid(string text) => text
        .Replace("#", "#35;", StringComparison.Ordinal).Replace("\"", "#quot;", StringComparison.Ordinal)
        .Replace("<", "#lt;", StringComparison.Ordinal).Replace(">", "#gt;", StringComparison.Ordinal);
}
