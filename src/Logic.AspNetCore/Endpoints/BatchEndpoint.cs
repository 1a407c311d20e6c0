using Logic.AspNetCore.Responses;
using Logic.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Logic.AspNetCore.Endpoints;

/// <summary>
/// <c>POST /convert/batch</c>: a JSON object with all texts, or a text a line. The answer is by the line when the request was,
/// or when <c>Accept</c> asks for it; otherwise one object.
/// </summary>
internal static class BatchEndpoint
{
    public const string Lines = "application/x-ndjson";

    public static Task<IResult> HandleAsync(LogicApi api, HttpContext context) =>
        MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) && type.MediaType.Equals(Lines, StringComparison.OrdinalIgnoreCase)
            ? HandleLinesAsync(api, context)
            : HandleObjectAsync(api, context);

    private static async Task<IResult> HandleObjectAsync(LogicApi api, HttpContext context)
    {
        var (request, refusal) = await RequestBody.ReadAsync(context, HttpJson.Web.BatchRequest, api.Options.MaxRequestBytes).ConfigureAwait(false);
        if (request is null) return refusal!;
        if (!Notation.TryFind(request.Format, out var printer, out refusal)) return refusal;
        if (WantsLines(context))
        {
            await BatchLines.AnswerAsync(api, context, request.Texts!, printer).ConfigureAwait(false);
            return Results.Empty;
        }

        var results = await api.Converter.ConvertBatchAsync(request.Texts!, progress: null, context.RequestAborted).ConfigureAwait(false);
        return Results.Json(BatchJson.Of([.. results.Select(r => ConversionJson.Of(r, printer))]), HttpJson.Web.BatchJson);
    }

    private static async Task<IResult> HandleLinesAsync(LogicApi api, HttpContext context)
    {
        if (!Notation.TryFind(context.Request.Query["format"], out var printer, out var refusal)) return refusal;
        await BatchLines.AnswerAsync(api, context, printer).ConfigureAwait(false);
        return Results.Empty;
    }

    private static bool WantsLines(HttpContext context) =>
        context.Request.GetTypedHeaders().Accept.Any(static a => a.MediaType.Equals(Lines, StringComparison.OrdinalIgnoreCase));
}
