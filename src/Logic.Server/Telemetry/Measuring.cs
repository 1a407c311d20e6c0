using Logic.Diagnostics;
using Logic.Server.Configuration;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Logic.Server.Telemetry;

/// <summary>Metrics for Prometheus; metrics and traces by OTLP where an endpoint is configured.</summary>
internal static class Measuring
{
    private const string OtlpEndpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var hasOtlp = !string.IsNullOrEmpty(builder.Configuration[OtlpEndpoint]);
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(static r => r.AddService("logic", serviceVersion: typeof(LogicConfig).Assembly.GetName().Version?.ToString(3)))
            .WithMetrics(metrics =>
            {
                metrics.AddMeter(LogicTelemetry.MeterName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime");
                metrics.AddPrometheusExporter();
                // The Prometheus exporter cannot carry exemplars; OTLP can.
                if (hasOtlp) metrics.SetExemplarFilter(ExemplarFilterType.TraceBased).AddOtlpExporter();
            });
        if (hasOtlp) telemetry.WithTracing(static traces => traces.AddSource(LogicTelemetry.ActivitySourceName).AddAspNetCoreInstrumentation().AddOtlpExporter());
    }

    /// <summary>On the port of the metrics nothing else is served, so that it can be open where the service is not.</summary>
    public static void UseMetricsPort(this WebApplication app)
    {
        if (app.Configuration.MetricsPort() is not { } port) return;
        app.UseWhen(context => context.Connection.LocalPort == port, static branch =>
        {
            branch.UseOpenTelemetryPrometheusScrapingEndpoint("/metrics");
            branch.Run(static context =>
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            });
        });
    }
}
