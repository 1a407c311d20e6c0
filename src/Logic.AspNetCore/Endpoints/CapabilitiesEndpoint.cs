using System.Security.Cryptography;
using System.Text.Json;
using Logic.AspNetCore.Responses;
using Logic.Json;
using Logic.Proving;
using Logic.Proving.Portfolio;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Logic.AspNetCore.Endpoints;

/// <summary><c>GET /capabilities</c></summary>
internal static class CapabilitiesEndpoint
{
    private static readonly string[] Operations = ["convert", "convert/batch", "prove", "ask", "check"];

    public static IResult Handle(LogicApi api, HttpContext context)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(Describe(api), HttpJson.Web.CapabilitiesJson);
        context.Response.Headers.CacheControl = "public, max-age=60";
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes)).AsSpan(0, 32)}\"");
        return Results.Bytes(bytes, "application/json; charset=utf-8", entityTag: tag);
    }

    private static CapabilitiesJson Describe(LogicApi api)
    {
        var config = api.Config;
        return new CapabilitiesJson(
            Version,
            Operations,
            [.. NotationNames.All],
            new LimitsJson(
                config.MaxInputSize,
                config.MaxFormulaDepth,
                config.MaxQuantifiers,
                config.MaxPredicates,
                config.MaxAssumptions,
                config.MaxProofTime.TotalSeconds,
                config.MaxProofMemory,
                api.Options.MaxRequestBytes,
                api.Options.MaxBatchBytes),
            Rates(config),
            [.. Provers(api.Engine)],
            ["memory", .. api.Tiers.Select(static t => t.Name)]);
    }

    private static string Version => typeof(LogicConfig).Assembly.GetName().Version?.ToString(3) ?? "";

    private static RateLimitJson? Rates(LogicConfig config) => config.RateLimitEnabled
        ? new RateLimitJson(
            config.RateLimitCalls,
            config.RateLimitBatchCalls ?? config.RateLimitCalls,
            config.RateLimitProofCalls ?? config.RateLimitCalls,
            config.RateLimitPeriod.TotalSeconds)
        : null;

    private static IEnumerable<ProverJson> Provers(IProver engine) => engine is PortfolioProver portfolio
        ? portfolio.Members.Select(static m => Describe(m.Prover))
        : [Describe(engine)];

    private static ProverJson Describe(IProver prover) =>
        new(prover.Name, prover is not IExternalProver external || external.CheckAvailability().IsAvailable);
}
