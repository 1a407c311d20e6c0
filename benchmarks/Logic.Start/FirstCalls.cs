using System.Diagnostics;

namespace Logic.Start;

/// <summary>What a new process does first, each once cold and then warm, with other words each time so that no cache answers; in milliseconds.</summary>
internal static class FirstCalls
{
    private const int WarmCalls = 200;

    public static readonly string[] Names =
    [
        "start of the process to `Main`", "first conversion", "later conversion",
        "first question", "later question", "first proof of a formula", "later proof of a formula",
    ];

    public static async Task<double[]> MeasureAsync()
    {
        var start = DateTime.Now - Process.GetCurrentProcess().StartTime;
        var (converter, reasoner, prover) = (new FOLConverter(), new LogicReasoner(), new TheoremProver());
        List<double> all = [start.TotalMilliseconds];
        all.AddRange(await BothAsync(i => Task.FromResult(converter.Convert($"Every student number {i} has a teacher.").Success)));
        all.AddRange(await BothAsync(async i => (await reasoner.AskAsync(["All men are mortal.", $"S{i} is a man."], $"Is S{i} mortal?")).Verdict == Verdict.True));
        all.AddRange(await BothAsync(async i => (await prover.ProveAsync($"Q{i}", ["P", $"P → Q{i}"])).Verified));
        return [.. all];
    }

    /// <summary>The first call and the mean of later ones, in milliseconds.</summary>
    private static async Task<double[]> BothAsync(Func<int, Task<bool>> call)
    {
        var clock = Stopwatch.StartNew();
        await CheckedAsync(call, 0);
        var first = clock.Elapsed.TotalMilliseconds;
        for (var i = 1; i <= WarmCalls; i++) await CheckedAsync(call, i);
        clock.Restart();
        for (var i = WarmCalls + 1; i <= 2 * WarmCalls; i++) await CheckedAsync(call, i);
        return [first, clock.Elapsed.TotalMilliseconds / WarmCalls];
    }

    private static async Task CheckedAsync(Func<int, Task<bool>> call, int i)
    {
        if (!await call(i)) throw new InvalidOperationException($"Call {i} has not the answer that is measured.");
    }
}
