using Logic.AspNetCore;
using Logic.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Logic.Server.Telemetry;

/// <summary>Counts and logs what nobody expected, and answers 500 without telling more than that.</summary>
internal sealed partial class FailureCounter(LogicMetrics metrics, IProblemDetailsService problems, ILogger<FailureCounter> log) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var problem = new ProblemDetails();
        if (exception is BadHttpRequestException bad)
        {
            // A body that ends early or comes too slowly is the client's doing, and has its own status.
            httpContext.Response.StatusCode = bad.StatusCode;
            problem.Extensions["code"] = HttpCodes.BadBody;
        }
        else
        {
            Failed(log, exception, httpContext.Request.Path);
            metrics.Failed("http", exception.GetType().Name);
            problem.Extensions["code"] = ServerCodes.Failed;
        }

        problem.Status = httpContext.Response.StatusCode;
        return problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem });
    }

    [LoggerMessage(6101, LogLevel.Error, "A request for {Path} failed", EventName = "RequestFailed")]
    private static partial void Failed(ILogger log, Exception exception, string path);
}
