using System.Text.Json;
using Logic.AspNetCore.Responses;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Logic.AspNetCore.Health;

/// <summary>Writes what the checks found as JSON.</summary>
internal static class HealthAnswer
{
    public static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var checks = report.Entries.ToDictionary(static e => e.Key, static e => Describe(e.Value));
        var json = new HealthJson(report.Status.ToString(), checks.Count > 0 ? checks : null);
        context.Response.ContentType = "application/json; charset=utf-8";
        return JsonSerializer.SerializeAsync(context.Response.Body, json, HttpJson.Web.HealthJson, context.RequestAborted);
    }

    private static HealthCheckJson Describe(HealthReportEntry entry) => new(
        entry.Status.ToString(), entry.Description ?? entry.Exception?.GetType().Name, Math.Round(entry.Duration.TotalMilliseconds, 3));
}
