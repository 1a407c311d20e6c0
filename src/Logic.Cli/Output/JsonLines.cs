using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Logic.Json;

namespace Logic.Cli.Output;

/// <summary>Writes one JSON object a line. Formulas stay readable: only what JSON itself needs is escaped.</summary>
internal static class JsonLines
{
    private static readonly ToolJson Context = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });

    public static Task WriteAsync(TextWriter writer, ConversionJson value) => WriteAsync(writer, value, Context.ConversionJson);

    public static Task WriteAsync(TextWriter writer, ProofJson value) => WriteAsync(writer, value, Context.ProofJson);

    public static Task WriteAsync(TextWriter writer, AnswerJson value) => WriteAsync(writer, value, Context.AnswerJson);

    private static Task WriteAsync<T>(TextWriter writer, T value, JsonTypeInfo<T> type) =>
        writer.WriteLineAsync(JsonSerializer.Serialize(value, type));
}
