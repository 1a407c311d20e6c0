using Logic.AspNetCore.Endpoints;
using Logic.AspNetCore.Health;
using Logic.AspNetCore.Limits;
using Logic.AspNetCore.Requests;
using Logic.AspNetCore.Responses;
using Logic.Json;
using Logic.RateLimiting;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps Logic's endpoints.</summary>
public static class LogicEndpoints
{
    private const string Json = "application/json";

    /// <summary>
    /// Maps POST /convert, /convert/batch, /prove, /ask and /check, GET /capabilities, and GET /health and /ready, which stay
    /// open to everyone. What is returned takes conventions for all of them: <c>RequireAuthorization()</c>,
    /// <c>RequireCors("…")</c>.
    /// </summary>
    /// <param name="routes">The application.</param>
    /// <param name="prefix">A path to put before them; none unless said.</param>
    /// <param name="name">The key of the services; null for those without a key.</param>
    /// <exception cref="InvalidOperationException"><c>AddEndpoints()</c> was not called.</exception>
    public static RouteGroupBuilder MapLogic(this IEndpointRouteBuilder routes, string prefix = "", string? name = null)
    {
        ArgumentNullException.ThrowIfNull(routes);
        ArgumentNullException.ThrowIfNull(prefix);
        if (routes.ServiceProvider.GetService<ProofPlaces>() is null)
            throw new InvalidOperationException("MapLogic() needs services.AddLogic().AddEndpoints().");
        var group = routes.MapGroup(prefix).WithTags("Logic");
        group.MapOperations(new LogicApi(routes.ServiceProvider, name));
        group.MapHealth();
        return group;
    }

    private static void MapOperations(this RouteGroupBuilder group, LogicApi api)
    {
        group.MapCall("/convert", api, LimitedOperation.Convert, "convert", ConvertEndpoint.HandleAsync)
            .Accepts<ConvertRequest>(Json).Produces<ConversionJson>()
            .WithSummary("Says an English text in first-order logic.");
        group.MapCall("/convert/batch", api, LimitedOperation.Batch, "batch", BatchEndpoint.HandleAsync)
            .Accepts<BatchRequest>(Json, BatchEndpoint.Lines).Produces<BatchJson>(StatusCodes.Status200OK, Json, BatchEndpoint.Lines)
            .WithMetadata(new BodyLimit(api.Options.MaxBatchBytes))
            .WithSummary("Converts many texts, in order; by the line where the request is, or Accept says so.");
        group.MapCall("/prove", api, LimitedOperation.Prove, "prove", ProveEndpoint.HandleAsync)
            .Accepts<ProveRequest>(Json).Produces<ProofJson>()
            .WithSummary("Proves a formula from assumptions, or shows a countermodel.");
        group.MapCall("/ask", api, LimitedOperation.Prove, "ask", AskEndpoint.HandleAsync)
            .Accepts<AskRequest>(Json).Produces<AnswerJson>()
            .WithSummary("Asks whether something follows from English premises, and explains the answer.");
        group.MapCall("/check", api, LimitedOperation.Prove, "check", CheckEndpoint.HandleAsync)
            .Accepts<CheckRequest>(Json).Produces<CheckJson>()
            .WithSummary("Checks whether English premises can hold together.");
        group.MapGet("/capabilities", (HttpContext context) => CapabilitiesEndpoint.Handle(api, context))
            .Produces<CapabilitiesJson>().WithName(api.NameOf("capabilities")).WithSummary("What this server can do and what it allows.");
    }

    private static RouteHandlerBuilder MapCall(
        this RouteGroupBuilder group, string path, LogicApi api, LimitedOperation operation, string word, Func<LogicApi, HttpContext, Task<IResult>> handle) => group
        // The second parameter makes it a handler whose result is written, not a plain delegate whose result is dropped.
        .MapPost(path, (HttpContext context, CancellationToken _) => handle(api, context))
        .AddEndpointFilter(new RateLimitFilter(api, operation, word))
        .WithName(api.NameOf(word))
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status429TooManyRequests);

    private static void MapHealth(this RouteGroupBuilder group)
    {
        group.MapHealthChecks("/health", new HealthCheckOptions { Predicate = static _ => false, ResponseWriter = HealthAnswer.WriteAsync }).AllowAnonymous();
        group.MapHealthChecks("/ready", new HealthCheckOptions
        {
            Predicate = static check => check.Tags.Contains(LogicHealthChecks.ReadyTag),
            ResponseWriter = HealthAnswer.WriteAsync,
        }).AllowAnonymous();
    }

    /// <summary>The server reads no more of a batch than this; other bodies are bounded where they are read.</summary>
    private sealed record BodyLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
