using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Logic.Proving.Models;

/// <summary>Writes a finite model as JSON, elements by their index in <c>domain</c>; the layout is stable.</summary>
internal static class ModelJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(FiniteModel model)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            Domain(json, model);
            json.WriteStartArray("functions");
            foreach (var function in model.Functions) Function(json, function);
            json.WriteEndArray();
            json.WriteStartArray("predicates");
            foreach (var predicate in model.Predicates) Predicate(json, predicate);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Domain(Utf8JsonWriter json, FiniteModel model)
    {
        json.WriteStartArray("domain");
        foreach (var element in model.Elements) json.WriteStringValue(element);
        json.WriteEndArray();
        json.WriteStartArray("numerals");
        foreach (var (value, element) in model.Numerals)
        {
            json.WriteStartObject();
            json.WriteNumber("value", value);
            json.WriteNumber("element", element);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Function(Utf8JsonWriter json, FunctionTable function)
    {
        json.WriteStartObject();
        json.WriteString("name", function.Name);
        json.WriteNumber("arity", function.Arity);
        json.WriteStartArray("values");
        foreach (var (arguments, value) in function.Entries) Tuple(json, [.. arguments, value]);
        json.WriteEndArray();
        json.WriteNumber("otherwise", function.Otherwise);
        json.WriteEndObject();
    }

    private static void Predicate(Utf8JsonWriter json, PredicateTable predicate)
    {
        json.WriteStartObject();
        json.WriteString("name", predicate.Name);
        json.WriteNumber("arity", predicate.Arity);
        json.WriteStartArray("holds");
        foreach (var tuple in predicate.Tuples) Tuple(json, tuple);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Tuple(Utf8JsonWriter json, ImmutableArray<int> tuple)
    {
        json.WriteStartArray();
        foreach (var element in tuple) json.WriteNumberValue(element);
        json.WriteEndArray();
    }
}
