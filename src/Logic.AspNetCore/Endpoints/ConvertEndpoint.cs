using Logic.AspNetCore.Responses;
using Logic.Json;
using Microsoft.AspNetCore.Http;

namespace Logic.AspNetCore.Endpoints;

/// <summary><c>POST /convert</c></summary>
internal static class ConvertEndpoint
{
    /// <summary>
    /// 400 for a text that the limits refuse. A sentence that the grammar does not cover is an expected outcome: 200, with
    /// <c>success</c> false and the place.
    /// </summary>
    public static async Task<IResult> HandleAsync(LogicApi api, HttpContext context)
    {
        var started = api.Time.GetTimestamp();
        var (request, refusal) = await RequestBody.ReadAsync(context, HttpJson.Web.ConvertRequest, api.Options.MaxRequestBytes).ConfigureAwait(false);
        if (request is null) return refusal!;
        if (!Notation.TryFind(request.Format, out var printer, out refusal)) return refusal;
        if (api.Config.Debug) api.Log.Text("convert", request.Text!);
        var result = api.Converter.Convert(request.Text!);
        api.Log.Done("convert", result.Success ? "success" : "failure", api.Time.GetElapsedTime(started).TotalMilliseconds);
        return result.Sentences.IsEmpty
            ? Problem.Refused(result.Diagnostics)
            : Results.Json(ConversionJson.Of(result, printer), HttpJson.Web.ConversionJson);
    }
}
