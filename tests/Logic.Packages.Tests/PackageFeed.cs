namespace Logic.Packages.Tests;

/// <summary>
/// The packages, made once a run from what the build left, as a feed in a temporary folder; and beside it a package cache of its
/// own, so that nothing of ours gets into the machine's or comes out of it. What others made is taken from the machine's cache:
/// no registry is asked.
/// </summary>
[SetUpFixture]
internal sealed class PackageFeed
{
    public static readonly string[] Names =
    [
        "Logic.AspNetCore", "Logic.Caching.Ipfs", "Logic.Caching.Redis", "Logic.Cli", "Logic.Core",
        "Logic.Provers.Coq", "Logic.Provers.Lean", "Logic.Provers.Tptp", "Logic.Provers.Z3",
    ];

    private static readonly Lazy<Task> Packed = new(PackAsync);

    /// <summary>A folder of this run; it goes with it.</summary>
    public static string Folder { get; private set; } = "";

    public static string Packages => Path.Combine(Folder, "feed");

    /// <summary>The machine's package cache, which a build of this repository has filled.</summary>
    public static string MachineCache { get; } =
        System.Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>For a build that is to see these packages and none of ours from elsewhere.</summary>
    public static IReadOnlyDictionary<string, string?> Environment => new Dictionary<string, string?>
    {
        ["NUGET_PACKAGES"] = Path.Combine(Folder, "packages"),
    };

    /// <summary>Waits until the packages are there.</summary>
    public static Task ReadyAsync() => Packed.Value;

    public static string PathOf(string name, string extension = "nupkg") =>
        Directory.GetFiles(Packages, $"{name}.*.{extension}").Single(p => char.IsDigit(Path.GetFileName(p)[name.Length + 1]));

    public static string VersionOf(string name) => Path.GetFileNameWithoutExtension(PathOf(name))[(name.Length + 1)..];

    [OneTimeSetUp]
    public void MakeFolder() => Folder = Directory.CreateTempSubdirectory("logic-packages-").FullName;

    [OneTimeTearDown]
    public void DeleteFolder() => Directory.Delete(Folder, recursive: true);

    private static async Task PackAsync()
    {
        var result = await Command.DotnetAsync(
            Repository.Root, null, "pack", "Logic.Packages.slnf", "-c", Repository.Configuration, "--no-build", "-v", "quiet", "-o", Packages);
        result.Expect();
        await File.WriteAllTextAsync(Path.Combine(Folder, "nuget.config"), Sources());
    }

    private static string Sources() => $"""
        <configuration>
          <packageSources>
            <clear />
            <add key="logic" value="{Packages}" />
            <add key="machine" value="{MachineCache}" />
          </packageSources>
          <packageSourceMapping>
            <packageSource key="logic"><package pattern="Logic.*" /></packageSource>
            <packageSource key="machine"><package pattern="*" /></packageSource>
          </packageSourceMapping>
        </configuration>
        """;
}
