using System.Text.Json;
using System.Text.Json.Serialization;
using Logic;

namespace Function;

/// <summary>What is asked and what is answered. A sentence that is not read is an answer; a body that is none is a refusal.</summary>
internal static class Converting
{
    public static HttpReply Handle(FOLConverter converter, HttpEvent request)
    {
        if (ReadText(request.Body) is not { } text)
            return Reply(400, new Converted(false, null, 0, ["""The body is not {"text": "…"}."""]));
        var result = converter.Convert(text);
        return Reply(200, new Converted(
            result.Success, result.Fol, result.Confidence, [.. result.Diagnostics.Select(static d => d.ToString())]));
    }

    private static string? ReadText(string? body)
    {
        try
        {
            return body is null ? null : JsonSerializer.Deserialize(body, FunctionJson.Default.ToConvert)?.Text;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static HttpReply Reply(int status, Converted body)
    {
        var headers = new Dictionary<string, string> { ["Content-Type"] = "application/json; charset=utf-8" };
        return new HttpReply(status, JsonSerializer.Serialize(body, FunctionJson.Default.Converted), headers);
    }
}

internal sealed record ToConvert(string? Text);

internal sealed record Converted(bool Success, string? Fol, double Confidence, string[] Diagnostics);

/// <summary>The part of an HTTP API's event that is looked at.</summary>
internal sealed record HttpEvent(string? Body);

/// <summary>What an HTTP API makes its answer from.</summary>
internal sealed record HttpReply(int StatusCode, string Body, Dictionary<string, string> Headers);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ToConvert))]
[JsonSerializable(typeof(Converted))]
[JsonSerializable(typeof(HttpEvent))]
[JsonSerializable(typeof(HttpReply))]
internal sealed partial class FunctionJson : JsonSerializerContext;
