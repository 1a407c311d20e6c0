using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Logic.Configuration;

/// <summary>0, 1, true or false.</summary>
internal sealed record SwitchSetting(string Name, string Variable, Func<LogicConfig, bool> Get, Action<LogicConfig, bool> Set)
    : Setting(Name, Variable)
{
    public override string Allowed => "0, 1, true or false";

    public override string Read(LogicConfig config) => Get(config) ? "true" : "false";

    public override bool TryApply(LogicConfig config, string text)
    {
        var isOn = text is "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase);
        if (!isOn && text is not "0" && !text.Equals("false", StringComparison.OrdinalIgnoreCase)) return false;
        Set(config, isOn);
        return true;
    }
}

/// <summary>A whole number within the property's range.</summary>
internal sealed record NumberSetting(string Name, string Variable, Func<LogicConfig, int?> Get, Action<LogicConfig, int> Set)
    : Setting(Name, Variable)
{
    public override string Allowed => "a whole number, " + Range;

    public override string Read(LogicConfig config) => Get(config)?.ToString(CultureInfo.InvariantCulture) ?? "";

    public override bool TryApply(LogicConfig config, string text)
    {
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) return false;
        if (Range is { } range && !range.Contains(value)) return false;
        Set(config, value);
        return true;
    }
}

/// <summary>A time: a plain number is seconds; <c>hh:mm:ss</c> is taken too.</summary>
internal sealed record TimeSetting(string Name, string Variable, Func<LogicConfig, TimeSpan> Get, Action<LogicConfig, TimeSpan> Set)
    : Setting(Name, Variable)
{
    public override string Allowed => $"seconds, {Range}, or hh:mm:ss";

    public override string Read(LogicConfig config) => Get(config).TotalSeconds.ToString(CultureInfo.InvariantCulture);

    public override bool TryApply(LogicConfig config, string text)
    {
        if (!TryParse(text, out var value) || (Range is { } range && !range.Contains(value.TotalSeconds))) return false;
        Set(config, value);
        return true;
    }

    private bool TryParse(string text, out TimeSpan value)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out value);
        var isAllowed = Range?.Contains(seconds) ?? double.IsFinite(seconds);
        value = isAllowed ? TimeSpan.FromSeconds(seconds) : default;
        return isAllowed;
    }
}

/// <summary>A text that is not empty, one of the property's values if it lists them.</summary>
internal sealed record TextSetting(string Name, string Variable, Func<LogicConfig, string?> Get, Action<LogicConfig, string> Set)
    : Setting(Name, Variable)
{
    public override string Allowed => Texts?.ToString() ?? "text that is not empty";

    public override string Read(LogicConfig config) => Get(config) ?? "";

    public override bool TryApply(LogicConfig config, string text)
    {
        if (string.IsNullOrWhiteSpace(text) || Texts?.Contains(text) == false) return false;
        Set(config, text);
        return true;
    }
}

/// <summary>A log level, by the names of .NET or the common ones of other platforms (INFO, WARN, FATAL, …).</summary>
internal sealed record LogLevelSetting(string Name, string Variable)
    : Setting(Name, Variable)
{
    public override string Allowed => "Trace, Debug, Information, Warning, Error, Critical or None";

    public override string Read(LogicConfig config) => config.LogLevel.ToString();

    public override bool TryApply(LogicConfig config, string text)
    {
        LogLevel? level = text.ToUpperInvariant() switch
        {
            "TRACE" => LogLevel.Trace,
            "DEBUG" => LogLevel.Debug,
            "INFO" or "INFORMATION" => LogLevel.Information,
            "WARN" or "WARNING" => LogLevel.Warning,
            "ERROR" => LogLevel.Error,
            "FATAL" or "CRITICAL" => LogLevel.Critical,
            "NONE" => LogLevel.None,
            _ => null,
        };
        config.LogLevel = level ?? config.LogLevel;
        return level is not null;
    }
}
