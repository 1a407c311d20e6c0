using System.Collections.Immutable;
using Microsoft.Extensions.Configuration;

namespace Logic.Configuration;

/// <summary>Defaults, then a file, then the environment, then validation.</summary>
internal static class LogicConfigLoader
{
    public static LogicConfig Load(string? path, Func<string, string?> variable)
    {
        var config = new LogicConfig();
        if (path is not null) BindFile(config, path);
        LogicConfigBinder.BindEnvironment(config, variable);
        Require(config);
        return config;
    }

    /// <summary>Throws what validation finds wrong, all of it at once.</summary>
    public static void Require(LogicConfig config)
    {
        ImmutableArray<string> problems =
        [
            .. new LogicConfigRangeValidator().Validate(name: null, config).Failures ?? [],
            .. LogicConfigRules.Check(config),
        ];
        if (!problems.IsEmpty) throw new LogicConfigurationException(problems);
    }

    private static void BindFile(LogicConfig config, string path)
    {
        var source = "file " + path;
        var root = ReadFile(path);
        var section = root.GetSection("Logic");
        IConfiguration settings = section.Exists() ? section : root;
        LogicConfigBinder.BindSection(config, settings, source);
        LogicConfigBinder.NoteUnknown(config, settings, source);
    }

    private static IConfigurationRoot ReadFile(string path)
    {
        try
        {
            return new ConfigurationBuilder().AddJsonFile(Path.GetFullPath(path), optional: false, reloadOnChange: false).Build();
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new LogicConfigurationException([$"The settings file {path} cannot be read: {e.GetBaseException().Message}"]);
        }
    }
}
