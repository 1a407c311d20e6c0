using Microsoft.Extensions.Configuration.EnvironmentVariables;

namespace Logic.Server.Configuration;

/// <summary>Where settings come from: defaults, appsettings.json, the file of LOGIC_CONFIG, the environment, the command line.</summary>
internal static class SettingSources
{
    /// <summary>The environment variable that names a settings file of one's own.</summary>
    public const string FileVariable = "LOGIC_CONFIG";

    private const int Port = 8000;

    public static void AddSettingsFile(this ConfigurationManager configuration)
    {
        if (Environment.GetEnvironmentVariable(FileVariable) is not { Length: > 0 } path) return;
        if (!File.Exists(path)) throw new LogicException($"The settings file {path}, which {FileVariable} names, is not there.");
        var file = new ConfigurationBuilder().AddJsonFile(Path.GetFullPath(path), optional: false, reloadOnChange: true).Sources[0];
        var sources = ((IConfigurationBuilder)configuration).Sources;
        var environment = sources.Select(static (source, index) => (source, index))
            .LastOrDefault(static s => s.source is EnvironmentVariablesConfigurationSource { Prefix: null or "" });
        sources.Insert(environment.source is null ? sources.Count : environment.index, file);
    }

    /// <summary>A setting by its variable or by its name in the section <c>Logic</c>; null when it is not set.</summary>
    public static string? Setting(this IConfiguration configuration, string variable, string name) =>
        configuration[variable] is { Length: > 0 } value ? value : configuration["Logic:" + name] is { Length: > 0 } own ? own : null;

    /// <summary>Whether a switch is on, before there is a LogicConfig to ask. What is no switch is named when the settings are checked.</summary>
    public static bool IsOn(this IConfiguration configuration, string variable, string name) =>
        configuration.Setting(variable, name) is { } text && (text is "1" || (bool.TryParse(text, out var isOn) && isOn));

    /// <summary>The port where metrics are served alone; null for none. What is no port is named when the settings are checked.</summary>
    public static int? MetricsPort(this IConfiguration configuration) =>
        int.TryParse(configuration.Setting("PROMETHEUS_PORT", "PrometheusPort"), out var port) && port is > 0 and <= 65_535 ? port : null;

    /// <summary>
    /// Port 8000 unless <c>URLS</c> or <c>HTTP_PORTS</c> (of ASP.NET Core), or <c>PORT</c> (of platforms that say where to
    /// listen) has it otherwise; and the port of the metrics.
    /// </summary>
    public static void ListenOnPorts(this WebApplicationBuilder builder)
    {
        var urls = Addresses(builder.Configuration);
        if (builder.Configuration.MetricsPort() is { } metrics) urls += ";" + OnPorts(FormattableString.Invariant($"{metrics}"));
        builder.WebHost.UseSetting(WebHostDefaults.ServerUrlsKey, urls);
        builder.WebHost.ConfigureKestrel(static o => o.AddServerHeader = false);
    }

    /// <summary>The addresses of the service, apart by semicolons.</summary>
    public static string Addresses(IConfiguration configuration) => configuration[WebHostDefaults.ServerUrlsKey] is { Length: > 0 } given
        ? given
        : OnPorts(configuration[WebHostDefaults.HttpPortsKey] ?? configuration["PORT"] ?? FormattableString.Invariant($"{Port}"));

    private static string OnPorts(string ports) =>
        string.Join(';', ports.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(static p => "http://*:" + p));
}
