namespace Logic.Packages.Tests;

/// <summary>An empty folder outside the repository, in which only packages are to be had.</summary>
internal sealed class Newcomer(string folder)
{
    public string Folder => folder;

    public static async Task<Newcomer> CreateAsync(string name, string template)
    {
        await PackageFeed.ReadyAsync();
        var newcomer = new Newcomer(Directory.CreateDirectory(Path.Combine(PackageFeed.Folder, name)).FullName);
        await newcomer.DotnetAsync("new", template, "--no-restore", "--no-update-check");
        return newcomer;
    }

    public async Task<CommandResult> DotnetAsync(params string[] arguments) =>
        (await Command.DotnetAsync(folder, PackageFeed.Environment, arguments)).Expect();

    public async Task AddPackageAsync(string name) => await DotnetAsync("add", "package", name);

    /// <summary>Builds the program that the template's place is given.</summary>
    /// <returns>The program, to be run with <c>dotnet</c>.</returns>
    public async Task<string> BuildAsync(string program)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), program);
        await DotnetAsync("build", "-c", "Release", "-o", "out", "-v", "quiet", "-warnaserror");
        return Path.Combine(folder, "out", Path.GetFileName(folder) + ".dll");
    }
}
