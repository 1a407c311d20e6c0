using Logic.AspNetCore;
using Logic.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Logic.Server.Telemetry;

/// <summary>Counts what nobody expected, and answers 500 without telling more than that. The log has the exception.</summary>
internal sealed class FailureCounter(LogicMetrics metrics, IProblemDetailsService problems) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // A body that ends early or is too slow is the client's doing, and has its own status.
        if (exception is BadHttpRequestException bad) httpContext.Response.StatusCode = bad.StatusCode;
        else metrics.Failed("http", exception.GetType().Name);
        var problem = new ProblemDetails { Status = httpContext.Response.StatusCode, Extensions = { ["code"] = Code(exception) } };
        return problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem });
    }

    private static string Code(Exception exception) => exception is BadHttpRequestException ? HttpCodes.BadBody : ServerCodes.Failed;
}
