using System.Collections.Immutable;
using System.Text.Json;
using Logic.Formulas;
using Logic.Formulas.Reading;

namespace Logic.Proving.Certificates.Export;

/// <summary>Reads what <see cref="ProofJsonWriter"/> writes. The text may come from anywhere: whatever is wrong with it, there is no proof.</summary>
internal static class ProofJsonReader
{
    /// <summary>The proof; null when the text is none.</summary>
    public static Proof? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = ProofJsonWriter.MaxDepth });
            var root = document.RootElement;
            return root.GetProperty("version").GetInt32() == ProofJsonWriter.Version
                ? new Proof([.. root.GetProperty("steps").EnumerateArray().Select(Step)])
                : null;
        }
        catch (Exception exception) when (exception is JsonException or JsonNodes.ShapeException or FormulaTooDeepException
            or ArgumentException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static ProofStep Step(JsonElement node)
    {
        var rule = RuleNames.Parse(node.GetProperty("rule").GetString()) ?? throw new FormatException("Unknown rule.");
        var premises = node.TryGetProperty("premises", out var list) ? list.EnumerateArray().Select(Premise).ToImmutableArray() : [];
        return new ProofStep(rule, JsonNodes.Formula(node.GetProperty("formula")), premises)
        {
            Assumption = node.TryGetProperty("assumption", out var index) ? index.GetInt32() : null,
        };
    }

    private static ProofPremise Premise(JsonElement node) => new(
        node.GetProperty("step").GetInt32(),
        node.TryGetProperty("bindings", out var list) ? [.. list.EnumerateArray().Select(Binding)] : []);

    private static Binding Binding(JsonElement node) =>
        new(Term.Variable(node.GetProperty("variable").GetString()!), JsonNodes.Term(node.GetProperty("term")));
}
