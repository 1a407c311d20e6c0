using Microsoft.Extensions.Options;

namespace Logic.Server.Telemetry;

/// <summary>Logs as a JSON object a line, with scopes and trace ids, from the level that the settings say.</summary>
internal static class JsonLogs
{
    public static void AddJsonLogs(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddJsonConsole(static options =>
        {
            options.IncludeScopes = true;
            options.UseUtcTimestamp = true;
            options.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
        });
        builder.Logging.Configure(static o => o.ActivityTrackingOptions = ActivityTrackingOptions.TraceId | ActivityTrackingOptions.SpanId);
        builder.Services.AddOptions<LoggerFilterOptions>().Configure<IOptionsMonitor<LogicConfig>>(static (filters, config) =>
        {
            var level = config.CurrentValue.LogLevel;
            filters.MinLevel = level;
            // The framework's own news of each request says nothing that ours does not.
            if (level == LogLevel.Information) filters.Rules.Add(new LoggerFilterRule(null, "Microsoft.AspNetCore", LogLevel.Warning, null));
        });
    }
}
