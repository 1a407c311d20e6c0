namespace Logic.Benchmarks;

/// <summary><c>solved</c>: how many of the middling problems each prover solves in the benchmark's time, which the times alone do not tell.</summary>
internal static class SolvedProblems
{
    /// <summary>A line a prover to standard output.</summary>
    public static async Task PrintAsync()
    {
        foreach (var prover in new[] { "built-in", "e", "z3 library", "z3 process" })
        {
            var benchmark = new ComparisonBenchmarks { Prover = prover };
            await benchmark.SetupAsync();
            Console.WriteLine($"{prover}: {await benchmark.MidSize()} of {MidSizeProblems.All.Length}");
        }
    }
}
