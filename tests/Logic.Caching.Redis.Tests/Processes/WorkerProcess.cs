using System.Diagnostics;
using System.Globalization;

namespace Logic.Caching.Redis.Tests.Processes;

/// <summary>A worker that a test started; ends with the test.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private WorkerProcess(Process process) => _process = process;

    /// <summary>Workers that are ready to go.</summary>
    public static async Task<WorkerProcess[]> StartAsync(int count, params object[] arguments)
    {
        var workers = Enumerable.Range(0, count).Select(_ => new WorkerProcess(Launch(arguments))).ToArray();
        foreach (var worker in workers) Assert.That(await worker.ReadLineAsync(), Is.EqualTo("ready"));
        return workers;
    }

    /// <summary>Lets the worker do its part.</summary>
    public void Go() => _process.StandardInput.WriteLine();

    /// <summary>The next line that the worker prints; null when it has ended.</summary>
    public async Task<string?> ReadLineAsync() => await _process.StandardOutput.ReadLineAsync();

    /// <summary>All that the worker still prints.</summary>
    public async Task<string[]> ReadToEndAsync()
    {
        var output = await _process.StandardOutput.ReadToEndAsync();
        await _process.WaitForExitAsync();
        Assert.That(_process.ExitCode, Is.Zero, "the worker failed");
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Ends it as a power cut would.</summary>
    public void Kill() => _process.Kill();

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Process Launch(object[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.ArgumentList.Add(typeof(WorkerProcess).Assembly.Location);
        foreach (var argument in arguments) start.ArgumentList.Add(Convert.ToString(argument, CultureInfo.InvariantCulture)!);
        return Process.Start(start)!;
    }
}
