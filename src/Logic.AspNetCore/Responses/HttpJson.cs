using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Logic.AspNetCore.Requests;
using Logic.Json;

namespace Logic.AspNetCore.Responses;

/// <summary>The generated serializers of requests and responses.</summary>
[JsonSerializable(typeof(ConvertRequest))]
[JsonSerializable(typeof(BatchRequest))]
[JsonSerializable(typeof(ProveRequest))]
[JsonSerializable(typeof(AskRequest))]
[JsonSerializable(typeof(CheckRequest))]
[JsonSerializable(typeof(ConversionJson))]
[JsonSerializable(typeof(BatchJson))]
[JsonSerializable(typeof(ProofJson))]
[JsonSerializable(typeof(AnswerJson))]
[JsonSerializable(typeof(CheckJson))]
[JsonSerializable(typeof(CapabilitiesJson))]
[JsonSerializable(typeof(HealthJson))]
[JsonSerializable(typeof(DiagnosticJson[]))]
internal sealed partial class HttpJson : JsonSerializerContext
{
    /// <summary>Formulas stay readable: only what JSON itself needs is escaped. Deep enough for every formula that is allowed.</summary>
    public static HttpJson Web { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        MaxDepth = 4_096,
    });
}
