using System.Globalization;
using Logic.Diagnostics;
using Logic.Json;
using Microsoft.AspNetCore.Http;

namespace Logic.AspNetCore.Responses;

/// <summary>Answers that are refusals, as problem details (RFC 9457) with the LOGIC code in <c>code</c>.</summary>
internal static class Problem
{
    public static IResult BadBody(string detail) => Of(StatusCodes.Status400BadRequest, HttpCodes.BadBody, detail);

    public static IResult WrongMediaType(string allowed) =>
        Of(StatusCodes.Status415UnsupportedMediaType, HttpCodes.WrongMediaType, $"The body must be {allowed}; see the header Content-Type.");

    public static IResult TooLarge(long allowed) => Of(
        StatusCodes.Status413PayloadTooLarge, HttpCodes.TooLarge, FormattableString.Invariant($"The body is larger than the {allowed:#,0} bytes that are allowed."));

    public static IResult TooSlow(TimeSpan allowed) => Of(
        StatusCodes.Status504GatewayTimeout, HttpCodes.TooSlow, FormattableString.Invariant($"No answer within the {allowed.TotalSeconds:0.###} s that a request may take."));

    public static IResult Busy(HttpContext context, int waiting) => Later(
        context, TimeSpan.FromSeconds(1), StatusCodes.Status503ServiceUnavailable, HttpCodes.Busy, FormattableString.Invariant($"{waiting} requests wait already."));

    public static IResult RateLimited(HttpContext context, TimeSpan wait) =>
        Later(context, wait, StatusCodes.Status429TooManyRequests, HttpCodes.RateLimited, "Too many calls.");

    /// <summary>The input itself is refused: the first error says why, all of them are listed.</summary>
    public static IResult Refused(IEnumerable<Diagnostic> diagnostics)
    {
        var list = diagnostics.ToList();
        var error = list.First(static d => d.Severity == DiagnosticSeverity.Error);
        return Of(StatusCodes.Status400BadRequest, error.Code, error.Message, list);
    }

    private static IResult Later(HttpContext context, TimeSpan wait, int status, string code, string detail)
    {
        var seconds = Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        context.Response.Headers.RetryAfter = seconds;
        return Of(status, code, $"{detail} Try again in {seconds} s.");
    }

    private static IResult Of(int status, string code, string detail, IEnumerable<Diagnostic>? diagnostics = null)
    {
        var extensions = new Dictionary<string, object?> { ["code"] = code };
        if (diagnostics is not null) extensions["diagnostics"] = DiagnosticJson.Of(diagnostics)?.ToArray();
        return Results.Problem(detail, statusCode: status, extensions: extensions);
    }
}
