using BenchmarkDotNet.Attributes;

namespace Logic.Benchmarks;

/// <summary>
/// Four thousand different sentences, none of them cached: one after the other on this thread, then as a batch on as many
/// threads as there are processors. Both keep all results until the last, and collect garbage meanwhile, with the
/// server's collector. With two processors the batch should take 1/1.7 of the time or less.
/// </summary>
[MemoryDiagnoser]
[GcServer(true)]
public class BatchBenchmarks
{
    private static readonly string[] Nouns = ["dog", "cat", "horse", "farmer", "teacher", "lawyer", "child", "bird", "doctor", "student"];
    private static readonly string[] Verbs = ["sees", "likes", "helps", "knows", "feeds", "hears", "calls", "fears", "follows", "meets"];

    private static readonly string[] Places = ["park", "garden", "street", "school"];

    private readonly FOLConverter _converter = new(new LogicConfig { EnableCache = false });
    private readonly string[] _texts = [.. Enumerable.Range(0, 4_000).Select(static i => $"Every {Nouns[i % 10]} that barks {Verbs[i / 10 % 10]} a {Nouns[i / 100 % 10]} in the {Places[i / 1_000]}.")];

    [Benchmark(Baseline = true)]
    public int OneThread() => Array.ConvertAll(_texts, _converter.Convert).Count(static r => r.Success);

    [Benchmark]
    public async Task<int> Batch() => (await _converter.ConvertBatchAsync(_texts)).Count(static r => r.Success);
}
