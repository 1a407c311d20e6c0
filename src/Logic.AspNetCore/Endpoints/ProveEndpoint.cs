using Logic.AspNetCore.Requests;
using Logic.AspNetCore.Responses;
using Logic.Formulas.Printing;
using Logic.Formulas.Reading;
using Logic.Json;
using Logic.Proving;
using Logic.Reasoning;
using Microsoft.AspNetCore.Http;

namespace Logic.AspNetCore.Endpoints;

/// <summary><c>POST /prove</c></summary>
internal static class ProveEndpoint
{
    public static async Task<IResult> HandleAsync(LogicApi api, HttpContext context)
    {
        var (request, refusal) = await RequestBody.ReadAsync(context, HttpJson.Web.ProveRequest, api.Options.MaxRequestBytes).ConfigureAwait(false);
        if (request is null) return refusal!;
        if (!Notation.TryFind(request.Format, out var printer, out refusal)) return refusal;
        (var limits, refusal) = ProofWork.Limits(api, request.Timeout);
        return refusal ?? await ProofWork.RunAsync(api, context, token => ProveAsync(api, request, limits, printer, token)).ConfigureAwait(false);
    }

    private static async Task<IResult> ProveAsync(
        LogicApi api, ProveRequest request, ProofLimits? limits, FormulaPrinter printer, CancellationToken cancellationToken)
    {
        var started = api.Time.GetTimestamp();
        var assumptions = request.Assumptions ?? [];
        if (api.Config.Debug) api.Log.Text("prove", string.Join(", ", assumptions) + " ⊢ " + request.Goal);
        var result = await api.Prover.ProveAsync(request.Goal!, assumptions, limits, cancellationToken).ConfigureAwait(false);
        api.Log.Done("prove", result.Status.ToString(), api.Time.GetElapsedTime(started).TotalMilliseconds);
        if (result is { Status: SzsStatus.InputError, Diagnostics.IsEmpty: false }) return Problem.Refused(result.Diagnostics);
        var json = ProofJson.Of(result, Explain(request.Goal!, assumptions, result), printer, request.Certificate);
        return Results.Json(json, HttpJson.Web.ProofJson);
    }

    private static Explanation Explain(string goal, IReadOnlyList<string> assumptions, ProofResult result)
    {
        if (result.Proof is null) return Explanation.Empty;
        var problem = new ProofRequest([.. assumptions.Select(FormulaReader.Lenient.Parse)], FormulaReader.Lenient.Parse(goal));
        return Explanation.Of(problem, result);
    }
}
