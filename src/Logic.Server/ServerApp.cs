using Logic.AspNetCore;
using Logic.Server.Configuration;
using Logic.Server.Page;
using Logic.Server.Security;
using Logic.Server.Telemetry;
using Microsoft.Extensions.Options;

namespace Logic.Server;

/// <summary>Puts the service together.</summary>
internal static class ServerApp
{
    /// <summary>The application, not yet started.</summary>
    /// <param name="args">Settings as <c>--Key=value</c>; they win over the environment and files.</param>
    /// <param name="configure">Changes services, for tests.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddSettingsFile();
        builder.ListenOnPorts();
        builder.AddJsonLogs();
        builder.AddTelemetry();
        builder.AddLogicServices();
        builder.AddSecurity();
        builder.Services.AddOpenApi(static o => o.AddDocumentTransformer(static (document, _, _) =>
        {
            document.Info.Title = "Logic";
            document.Info.Version = typeof(LogicConfig).Assembly.GetName().Version?.ToString(3);
            return Task.CompletedTask;
        }));
        configure?.Invoke(builder);
        var app = builder.Build();
        app.MakeRoomForProofs();
        app.UsePipeline();
        app.MapEndpoints();
        return app;
    }

    private static void AddLogicServices(this WebApplicationBuilder builder)
    {
        var server = builder.Configuration.GetSection("Server");
        builder.Services.AddOptions<ServerOptions>().Bind(server).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<ServerOptions>, ServerOptionsRules>();
        builder.Services.AddOptions<LogicEndpointOptions>().Bind(server.GetSection("Endpoints"));
        builder.Services.AddLogic(builder.Configuration.GetSection("Logic"))
            .AddEndpoints()
            .AddLogicHealthChecks(server.GetValue("TierFailure", new ServerOptions().TierFailure))
            .AddSatellites(builder.Configuration);
        builder.Services.AddExceptionHandler<FailureCounter>();
        // Routing refuses a media type before any endpoint can say why.
        builder.Services.Configure<ProblemDetailsOptions>(static o => o.CustomizeProblemDetails = static context =>
        {
            if (context.ProblemDetails.Status == StatusCodes.Status415UnsupportedMediaType)
                context.ProblemDetails.Extensions.TryAdd("code", HttpCodes.WrongMediaType);
        });
        builder.Services.Configure<HostOptions>(static o => o.ShutdownTimeout = TimeSpan.FromSeconds(30));
    }

    /// <summary>
    /// A proof holds its thread. With the default, a few long ones would leave health and conversions waiting for the pool to
    /// grow.
    /// </summary>
    private static void MakeRoomForProofs(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<LogicEndpointOptions>>().Value;
        var places = options.MaxConcurrentProofs > 0 ? options.MaxConcurrentProofs : 2 * Environment.ProcessorCount;
        ThreadPool.GetMinThreads(out var workers, out var completions);
        ThreadPool.SetMinThreads(Math.Max(workers, places + (2 * Environment.ProcessorCount)), completions);
    }

    private static void UsePipeline(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseForwardedClients();
        app.UseMetricsPort();
        app.UseSecurityHeaders();
        app.UseRouting();
        app.UseCors();
        app.UseAuthentication();
        app.UseAuthorization();
    }

    private static void MapEndpoints(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<ServerOptions>>().Value;
        var operations = app.MapLogic();
        if (options.ApiKeys.Count > 0) operations.RequireAuthorization();
        app.MapOpenApi("/openapi/v1.json");
        app.MapPrometheusScrapingEndpoint("/metrics").DisableHttpMetrics();
        if (options.Page) app.MapPage();
    }
}
