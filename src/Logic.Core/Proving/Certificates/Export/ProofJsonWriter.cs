using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Logic.Formulas.Printing;

namespace Logic.Proving.Certificates.Export;

/// <summary>
/// Writes a proof as JSON: <c>{"version":1,"steps":[{"rule":…,"formula":…,"assumption":…,"premises":[{"step":…,"bindings":[{"variable":…,"term":…}]}]}]}</c>.
/// Steps and assumptions count from 0.
/// </summary>
internal static class ProofJsonWriter
{
    /// <summary>Goes up when a reader of the old format could not read the new one.</summary>
    public const int Version = 1;

    // The formulas stand four levels deep.
    public const int MaxDepth = JsonPrinter.MaxDepth + 16;

    public static string Write(Proof proof)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { MaxDepth = MaxDepth, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", Version);
            writer.WriteStartArray("steps");
            foreach (var step in proof.Steps) Write(writer, step);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, ProofStep step)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", RuleNames.Of(step.Rule));
        writer.WritePropertyName("formula");
        JsonPrinter.Write(writer, step.Formula);
        if (step.Assumption is { } index) writer.WriteNumber("assumption", index);
        if (!step.Premises.IsEmpty)
        {
            writer.WriteStartArray("premises");
            foreach (var premise in step.Premises) Write(writer, premise);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ProofPremise premise)
    {
        writer.WriteStartObject();
        writer.WriteNumber("step", premise.Step);
        if (!premise.Bindings.IsEmpty)
        {
            writer.WriteStartArray("bindings");
            foreach (var (variable, term) in premise.Bindings)
            {
                writer.WriteStartObject();
                writer.WriteString("variable", variable.Name);
                writer.WritePropertyName("term");
                JsonPrinter.Write(writer, term);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
