using Logic.Configuration;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Logic.DependencyInjection;

/// <summary>
/// Fills the options from the sections handed in, in order, then from the environment. Registered before every other
/// configuration of the options, so that code has the last word whatever the order of the calls.
/// </summary>
internal sealed class ConfigureFromSources(IEnumerable<ConfigurationSource> sources) : IConfigureNamedOptions<LogicConfig>
{
    private readonly ConfigurationSource[] _sources = [.. sources];

    public void Configure(LogicConfig options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, LogicConfig options)
    {
        foreach (var source in _sources)
        {
            if (source.Name == (name ?? Options.DefaultName))
                LogicConfigBinder.BindSection(options, source.Section, Describe(source.Section));
        }

        LogicConfigBinder.BindEnvironment(options, Environment.GetEnvironmentVariable);
    }

    private static string Describe(IConfiguration configuration) =>
        configuration is IConfigurationSection section ? $"configuration section {section.Path}" : "configuration";
}
