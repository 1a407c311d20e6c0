using System.Runtime.CompilerServices;

namespace Logic.Packages.Tests;

/// <summary>Where the files of the repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The configuration that these tests, and so the projects they speak of, were built in.</summary>
#if DEBUG
    public static string Configuration { get; } = "Debug";
#else
    public static string Configuration { get; } = "Release";
#endif

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Find([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../.."));
}
