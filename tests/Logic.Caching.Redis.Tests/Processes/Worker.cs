namespace Logic.Caching.Redis.Tests.Processes;

/// <summary>
/// The program that this assembly is when a test starts it: <c>dotnet Logic.Caching.Redis.Tests.dll limit|prove …</c>. Says
/// <c>ready</c>, waits for a line, does its part, and prints what it found.
/// </summary>
internal static class Worker
{
    public static async Task<int> Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["limit", .. var rest]:
                await LimitWorker.RunAsync(rest);
                return 0;
            case ["prove", .. var rest]:
                await ProveWorker.RunAsync(rest);
                return 0;
            default:
                await Console.Error.WriteLineAsync("This is a test assembly; run it with dotnet test.");
                return 1;
        }
    }

    /// <summary>Tells the test that this process is warm, and waits until the test lets all of them go.</summary>
    public static async Task WaitForStartAsync()
    {
        await Console.Out.WriteLineAsync("ready");
        await Console.In.ReadLineAsync();
    }
}
