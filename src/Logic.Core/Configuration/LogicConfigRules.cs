using Microsoft.Extensions.Options;

namespace Logic.Configuration;

/// <summary>The rules that no single setting can hold: bad sources, settings that contradict, packages that are missing.</summary>
internal sealed class LogicConfigRules(IEnumerable<LogicFeature> features) : IValidateOptions<LogicConfig>
{
    private static readonly (string Setting, string Package, string Call)[] Satellites =
    [
        (nameof(LogicConfig.IpfsEnabled), "Logic.Caching.Ipfs", "AddIpfsCache()"),
        (nameof(LogicConfig.Z3Enabled), "Logic.Provers.Z3", "AddZ3()"),
        (nameof(LogicConfig.LeanEnabled), "Logic.Provers.Lean", "AddLean()"),
        (nameof(LogicConfig.CoqEnabled), "Logic.Provers.Coq", "AddCoq()"),
    ];

    private readonly HashSet<string> _features = [.. features.Select(static f => f.Setting)];

    /// <summary>What is wrong whoever uses the settings, with or without a container.</summary>
    public static IEnumerable<string> Check(LogicConfig options)
    {
        foreach (var problem in options.Problems) yield return problem;
        if (options.IpfsEnabled && !options.EnableCache)
            yield return "IpfsEnabled is true, but EnableCache is false: the IPFS tier is part of the cache.";
        if (options.IpfsEnabled && string.IsNullOrWhiteSpace(options.IpfsHost))
            yield return "IpfsHost is empty; allowed: a host name or address.";
    }

    public ValidateOptionsResult Validate(string? name, LogicConfig options)
    {
        var failures = Check(options).ToList();
        foreach (var (setting, package, call) in Satellites)
        {
            if (IsAskedFor(options, setting) && !_features.Contains(setting))
                failures.Add($"{setting} is true, but nothing provides it: reference the package {package} and call {call}.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    /// <summary>Z3 is on by default and used where it is; asking for it by configuration means that it must be there.</summary>
    private static bool IsAskedFor(LogicConfig options, string setting) => setting switch
    {
        nameof(LogicConfig.IpfsEnabled) => options.IpfsEnabled,
        nameof(LogicConfig.Z3Enabled) => options.Z3Enabled && options.Configured.Contains(setting),
        nameof(LogicConfig.LeanEnabled) => options.LeanEnabled,
        _ => options.CoqEnabled,
    };
}
