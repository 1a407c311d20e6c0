using System.Text.Json;
using System.Text.Json.Serialization;
using Logic.Formulas.Reading;

namespace Logic.Formulas.Printing;

/// <summary>
/// Lets <see cref="JsonSerializer"/> write and read formulas in the form of <see cref="FormulaPrinter.Json"/>, also under
/// source generation. Formulas nested deeper than the serializer's own limit (64 by default) need a larger <c>MaxDepth</c>.
/// </summary>
public sealed class FormulaJsonConverter : JsonConverter<Formula>
{
    /// <inheritdoc/>
    public override Formula Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var result = FormulaReader.Json.Read(document.RootElement.GetRawText());
        return result.Success ? result.Formula : throw new JsonException(result.Error.Message);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Formula value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonPrinter.Write(writer, value);
    }
}
