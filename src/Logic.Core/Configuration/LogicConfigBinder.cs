using Microsoft.Extensions.Configuration;

namespace Logic.Configuration;

/// <summary>
/// Puts the values of a source into a <see cref="LogicConfig"/>. The stock binder reads 30 as thirty days and does not
/// say where a bad value came from; this one reads seconds and names the source. A bad value leaves the setting as it
/// was and is noted among the problems, so that all of them are reported together.
/// </summary>
internal static class LogicConfigBinder
{
    public static void BindSection(LogicConfig config, IConfiguration section, string source)
    {
        foreach (var setting in Settings.All)
        {
            if (Text(section.GetSection(setting.Name)) is { } text) Apply(config, setting, text, $"{source}, {setting.Name}");
        }
    }

    /// <summary>An empty variable counts as not set: that is how shells and compose files unset one.</summary>
    public static void BindEnvironment(LogicConfig config, Func<string, string?> variable)
    {
        foreach (var setting in Settings.All)
        {
            if (variable(setting.Variable) is { Length: > 0 } text)
                Apply(config, setting, text, "environment variable " + setting.Variable);
        }
    }

    /// <summary>Notes the names in a section that are no setting; subsections belong to whoever reads them.</summary>
    public static void NoteUnknown(LogicConfig config, IConfiguration section, string source)
    {
        foreach (var child in section.GetChildren())
        {
            if (child.Value is null || Settings.All.Any(s => s.Name.Equals(child.Key, StringComparison.OrdinalIgnoreCase))) continue;
            config.Problems.Add($"{source}: there is no setting '{child.Key}'.");
        }
    }

    /// <summary>The value, or the values of a list with commas between; null where there is none.</summary>
    private static string? Text(IConfigurationSection section)
    {
        if (section.Value is { } value) return value;
        string[] items = [.. section.GetChildren().Where(static item => int.TryParse(item.Key, out _)).Select(static item => item.Value).OfType<string>()];
        return items.Length == 0 ? null : string.Join(", ", items);
    }

    private static void Apply(LogicConfig config, Setting setting, string text, string source)
    {
        config.Configured.Add(setting.Name);
        if (!setting.TryApply(config, text.Trim()))
            config.Problems.Add($"{setting.Name} is '{text}' ({source}); allowed: {setting.Allowed}.");
    }
}
