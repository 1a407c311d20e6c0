using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Logic.AspNetCore.Requests;
using Logic.AspNetCore.Responses;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Logic.AspNetCore.Endpoints;

/// <summary>Reads a body, or says what is wrong with it: what, where, and what is allowed.</summary>
internal static class RequestBody
{
    public static async Task<(T? Request, IResult? Refusal)> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type, int maxBytes)
        where T : class, IApiRequest
    {
        if (!context.Request.HasJsonContentType()) return (null, Problem.WrongMediaType("application/json"));
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = maxBytes;
        try
        {
            var request = await JsonSerializer.DeserializeAsync(context.Request.Body, type, context.RequestAborted).ConfigureAwait(false);
            return request is null ? (null, Problem.BadBody($"The body is null; it must be an object with {T.Known}.")) : Check(request);
        }
        catch (JsonException e)
        {
            return (null, Problem.BadBody(Describe(e, T.Known)));
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, Problem.TooLarge(maxBytes));
        }
    }

    private static (T? Request, IResult? Refusal) Check<T>(T request)
        where T : class, IApiRequest
    {
        if (request.Unknown is { Count: > 0 } unknown)
            return (null, Problem.BadBody($"The body has '{unknown.Keys.First()}', which is not known; allowed: {T.Known}."));
        return request.Missing is { } missing ? (null, Problem.BadBody($"'{missing}' is missing, or has null in it; allowed: {T.Known}.")) : (request, null);
    }

    /// <summary>The exception's own message names types of this library, which say nothing to the caller.</summary>
    private static string Describe(JsonException e, string known)
    {
        var place = FormattableString.Invariant($"line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}");
        return e.Path is { Length: > 1 } path
            ? $"The value at {path} ({place}) is not JSON, or not of the kind that is allowed there; allowed: {known}."
            : $"The body is not a JSON object ({place}); it must be one with {known}.";
    }
}
