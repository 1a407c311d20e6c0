namespace Logic.Tests;

/// <summary>Where the sources are.</summary>
internal static class Repository
{
    /// <summary>The folder of Logic.sln.</summary>
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Logic.sln"))) folder = folder.Parent;
            return folder?.FullName ?? throw new InvalidOperationException("Logic.sln is not above the tests.");
        }
    }
}
