using System.Text.Json;
using System.Text.Json.Serialization;

namespace Logic.Caching.Ipfs.Rpc;

/// <summary>Identifiers in answers: a text, or a link as <c>{"/": "bafk…"}</c>.</summary>
internal sealed class CidJson : JsonConverter<Cid>
{
    public override Cid Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isLink = reader.TokenType == JsonTokenType.StartObject;
        if (isLink) Expect(reader.Read() && reader.ValueTextEquals("/"u8) && reader.Read());
        Expect(reader.TokenType == JsonTokenType.String);
        Expect(Cid.TryParse(reader.GetString(), out var cid));
        if (isLink) Expect(reader.Read() && reader.TokenType == JsonTokenType.EndObject);
        return cid!;
    }

    public override void Write(Utf8JsonWriter writer, Cid value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    private static void Expect(bool isSo)
    {
        if (!isSo) throw new JsonException("No content identifier.");
    }
}
