using Logic.AspNetCore.Endpoints;
using Logic.AspNetCore.Responses;
using Logic.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace Logic.AspNetCore.Limits;

/// <summary>Counts a call against its subject's limit before anything of it is read.</summary>
internal sealed class RateLimitFilter(LogicApi api, LimitedOperation operation, string word) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        // What users send and get is theirs: nothing on the way may keep it.
        http.Response.Headers.CacheControl = "no-store";
        var subject = api.Options.Subject is { } ask ? ask(http) : Subject.Of(http);
        var decision = await api.Limiter.TryAcquireAsync(subject, operation, 1, http.RequestAborted).ConfigureAwait(false);
        api.Metrics.RateLimited(word, decision.IsAllowed);
        return decision.IsAllowed ? await next(context).ConfigureAwait(false) : Problem.RateLimited(http, decision.RetryAfter);
    }
}
