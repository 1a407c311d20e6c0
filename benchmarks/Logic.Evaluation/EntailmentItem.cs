using System.Text.Json;
using System.Text.Json.Serialization;

namespace Logic.Evaluation;

/// <summary>One line of an entailment set; the formulas are there where a set has gold ones.</summary>
internal sealed record EntailmentItem(
    string Id,
    IReadOnlyList<string> Premises,
    string Hypothesis,
    string Label,
    [property: JsonPropertyName("fol_premises")] IReadOnlyList<string>? FormulaPremises = null,
    [property: JsonPropertyName("fol_hypothesis")] string? FormulaHypothesis = null)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IEnumerable<EntailmentItem> ReadFile(FileInfo file) =>
        File.ReadLines(file.FullName)
            .Where(static line => !string.IsNullOrWhiteSpace(line))
            .Select(static line => JsonSerializer.Deserialize<EntailmentItem>(line, Options)!);
}
