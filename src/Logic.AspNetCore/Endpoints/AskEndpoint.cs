using Logic.AspNetCore.Requests;
using Logic.AspNetCore.Responses;
using Logic.Formulas.Printing;
using Logic.Json;
using Logic.Proving;
using Microsoft.AspNetCore.Http;

namespace Logic.AspNetCore.Endpoints;

/// <summary><c>POST /ask</c></summary>
internal static class AskEndpoint
{
    public static async Task<IResult> HandleAsync(LogicApi api, HttpContext context)
    {
        var (request, refusal) = await RequestBody.ReadAsync(context, HttpJson.Web.AskRequest, api.Options.MaxRequestBytes).ConfigureAwait(false);
        if (request is null) return refusal!;
        if (!Notation.TryFind(request.Format, out var printer, out refusal)) return refusal;
        (var limits, refusal) = ProofWork.Limits(api, request.Timeout);
        return refusal ?? await ProofWork.RunAsync(api, context, token => AskAsync(api, request, limits, printer, token)).ConfigureAwait(false);
    }

    private static async Task<IResult> AskAsync(
        LogicApi api, AskRequest request, ProofLimits? limits, FormulaPrinter printer, CancellationToken cancellationToken)
    {
        var started = api.Time.GetTimestamp();
        var premises = request.Premises ?? [];
        if (api.Config.Debug) api.Log.Text("ask", string.Join(" ", premises.Append(request.Question)));
        var knowledge = api.Reasoner.Read(premises);
        var answer = await api.Reasoner.AskAsync(knowledge, request.Question!, limits, cancellationToken).ConfigureAwait(false);
        api.Log.Done("ask", answer.Verdict.ToString(), api.Time.GetElapsedTime(started).TotalMilliseconds);
        return Results.Json(AnswerJson.Of(request.Question!, knowledge, answer, printer), HttpJson.Web.AnswerJson);
    }
}
