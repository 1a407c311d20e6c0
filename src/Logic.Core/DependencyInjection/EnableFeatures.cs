using Logic.Configuration;
using Microsoft.Extensions.Options;

namespace Logic.DependencyInjection;

/// <summary>
/// A satellite that was added is on, unless configuration says no. What is on by default is left alone: there, code that
/// says no is to be seen.
/// </summary>
internal sealed class EnableFeatures(IEnumerable<LogicFeature> features) : IPostConfigureOptions<LogicConfig>
{
    private readonly Setting[] _offByDefault =
    [
        .. features
            .Select(static f => Settings.All.Single(s => s.Name == f.Setting))
            .Where(static s => s.Read(new LogicConfig()) == "false"),
    ];

    public void PostConfigure(string? name, LogicConfig options)
    {
        foreach (var setting in _offByDefault)
        {
            // A tier is part of the cache: where that is off, the tier is not turned on.
            if (setting.Name == nameof(LogicConfig.IpfsEnabled) && !options.EnableCache) continue;
            if (!options.Configured.Contains(setting.Name)) setting.TryApply(options, "true");
        }
    }
}
