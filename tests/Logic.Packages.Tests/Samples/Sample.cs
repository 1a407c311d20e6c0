namespace Logic.Packages.Tests.Samples;

/// <summary>A sample as the build left it.</summary>
internal static class Sample
{
    public static string FolderOf(string name) => Repository.PathOf($"samples/{name}/bin/{Repository.Configuration}/net10.0");

    public static string PathOf(string name, string? program = null) => Path.Combine(FolderOf(name), $"{program ?? name}.dll");

    public static async Task<string[]> RunAsync(string name, IReadOnlyDictionary<string, string?>? environment = null) =>
        (await Command.DotnetAsync(Path.GetTempPath(), environment, PathOf(name))).Expect().Lines;
}
