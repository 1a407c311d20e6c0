using Microsoft.Extensions.Logging;

namespace Logic.AspNetCore.Endpoints;

/// <summary>What the endpoints log. A user's text is there only while <see cref="LogicConfig.Debug"/> is on.</summary>
internal static partial class RequestLog
{
    [LoggerMessage(6001, LogLevel.Information, "{Operation} ended as {Outcome} after {Milliseconds} ms", EventName = "RequestDone")]
    public static partial void Done(this ILogger log, string operation, string outcome, double milliseconds);

    [LoggerMessage(6002, LogLevel.Information, "{Operation} of {Source}", EventName = "RequestText")]
    public static partial void Text(this ILogger log, string operation, string source);
}
