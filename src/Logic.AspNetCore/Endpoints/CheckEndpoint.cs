using Logic.AspNetCore.Requests;
using Logic.AspNetCore.Responses;
using Logic.Formulas.Printing;
using Logic.Proving;
using Microsoft.AspNetCore.Http;

namespace Logic.AspNetCore.Endpoints;

/// <summary><c>POST /check</c></summary>
internal static class CheckEndpoint
{
    public static async Task<IResult> HandleAsync(LogicApi api, HttpContext context)
    {
        var (request, refusal) = await RequestBody.ReadAsync(context, HttpJson.Web.CheckRequest, api.Options.MaxRequestBytes).ConfigureAwait(false);
        if (request is null) return refusal!;
        if (!Notation.TryFind(request.Format, out var printer, out refusal)) return refusal;
        (var limits, refusal) = ProofWork.Limits(api, request.Timeout);
        return refusal ?? await ProofWork.RunAsync(api, context, token => CheckAsync(api, request, limits, printer, token)).ConfigureAwait(false);
    }

    private static async Task<IResult> CheckAsync(
        LogicApi api, CheckRequest request, ProofLimits? limits, FormulaPrinter printer, CancellationToken cancellationToken)
    {
        var started = api.Time.GetTimestamp();
        if (api.Config.Debug) api.Log.Text("check", string.Join(" ", request.Premises!));
        var knowledge = api.Reasoner.Read(request.Premises!);
        var result = await api.Reasoner.CheckConsistencyAsync(knowledge, limits, cancellationToken).ConfigureAwait(false);
        api.Log.Done("check", result.Status.ToString(), api.Time.GetElapsedTime(started).TotalMilliseconds);
        return Results.Json(CheckJson.Of(knowledge, result, printer), HttpJson.Web.CheckJson);
    }
}
