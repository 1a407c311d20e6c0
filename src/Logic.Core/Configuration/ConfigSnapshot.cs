namespace Logic.Configuration;

/// <summary>How a facade that stands alone gets at its settings.</summary>
internal static class ConfigSnapshot
{
    /// <summary>The settings given, checked once; the defaults for null.</summary>
    /// <exception cref="LogicConfigurationException">A setting is out of range.</exception>
    public static Func<LogicConfig> Of(LogicConfig? config)
    {
        config ??= new LogicConfig();
        LogicConfigLoader.Require(config);
        return () => config;
    }
}
