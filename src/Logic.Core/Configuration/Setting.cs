using System.Reflection;

namespace Logic.Configuration;

/// <summary>
/// One setting: what it is called in files, which environment variable gives it, and how text becomes its value.
/// The allowed range is the attribute on the property, so that it is said once.
/// </summary>
/// <param name="Name">The path below the section, such as <c>MaxInputSize</c> or <c>English:ClosedWorld</c>.</param>
/// <param name="Variable">The environment variable.</param>
internal abstract record Setting(string Name, string Variable)
{
    /// <summary>The range in words, such as <c>1 to 65,535</c>.</summary>
    public abstract string Allowed { get; }

    /// <summary>The value of <paramref name="config"/> as a file would give it; empty when not set.</summary>
    public abstract string Read(LogicConfig config);

    /// <summary>Sets the value; false when the text is not a value of this setting.</summary>
    public abstract bool TryApply(LogicConfig config, string text);

    protected AllowedRangeAttribute? Range => Property?.GetCustomAttribute<AllowedRangeAttribute>();

    protected AllowedTextAttribute? Texts => Property?.GetCustomAttribute<AllowedTextAttribute>();

    private PropertyInfo? Property => Name.StartsWith("English:", StringComparison.Ordinal)
        ? typeof(EnglishOptions).GetProperty(Name["English:".Length..])
        : typeof(LogicConfig).GetProperty(Name);
}
