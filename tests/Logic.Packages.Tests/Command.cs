using System.Diagnostics;

namespace Logic.Packages.Tests;

/// <summary>What a program printed, and how it ended.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Errors)
{
    /// <summary>The output's lines, without the line ends.</summary>
    public string[] Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>This result, or a failed test that shows all that was printed.</summary>
    public CommandResult Expect(int exitCode = 0)
    {
        Assert.That(ExitCode, Is.EqualTo(exitCode), $"{Output}\n{Errors}");
        return this;
    }
}

/// <summary>Runs a program to its end; it is killed with its children where it takes too long.</summary>
internal static class Command
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(8);

    public static Task<CommandResult> DotnetAsync(string folder, IReadOnlyDictionary<string, string?>? environment, params string[] arguments) =>
        RunAsync("dotnet", folder, environment, arguments);

    public static async Task<CommandResult> RunAsync(
        string program, string folder, IReadOnlyDictionary<string, string?>? environment, params string[] arguments)
    {
        using var process = Start(program, folder, environment, arguments);
        process.StandardInput.Close();
        using var deadline = new CancellationTokenSource(Longest);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
            var errors = process.StandardError.ReadToEndAsync(deadline.Token);
            await process.WaitForExitAsync(deadline.Token);
            return new CommandResult(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} was not done in {Longest}.");
        }
    }

    public static Process Start(string program, string folder, IReadOnlyDictionary<string, string?>? environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What the test runner set for itself must not reach a build that is started here.
        foreach (var name in start.Environment.Keys.Where(IsOfTheTestRun).ToArray()) start.Environment.Remove(name);
        (start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"], start.Environment["DOTNET_NOLOGO"]) = ("1", "1");
        (start.Environment["DOTNET_CLI_UI_LANGUAGE"], start.Environment["MSBUILDDISABLENODEREUSE"]) = ("en", "1");
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>()) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static bool IsOfTheTestRun(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("LOGIC_", StringComparison.Ordinal) || name is "DOTNET_HOST_PATH" or "REDIS_URL" or "IPFS_HOST" or "ASPNETCORE_URLS";
}
