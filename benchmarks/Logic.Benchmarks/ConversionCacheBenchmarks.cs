using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace Logic.Benchmarks;

/// <summary>
/// What remembering costs texts that are never asked for again: 2,000 different texts in turn, twice as many as are kept,
/// so that each is a miss, with the cache and without it. The memory of a text that is kept is printed by the setup.
/// </summary>
[MemoryDiagnoser]
public class ConversionCacheBenchmarks
{
    private const int Texts = 2_000;
    private static readonly string[] Nouns = ["dog", "cat", "horse", "farmer", "teacher", "lawyer", "child", "bird"];

    private readonly string[] _texts = [.. Enumerable.Range(0, Texts).Select(static i => $"Every {Nouns[i % 8]} that barks chases a {Nouns[i / 8 % 8]} that sees {i + 2} {Nouns[i / 64 % 8]}s.")];
    private FOLConverter _converter = null!;

    [Params(false, true)]
    public bool EnableCache { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _converter = new FOLConverter(new LogicConfig { EnableCache = EnableCache });
        _converter.Convert(_texts[0]);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        foreach (var text in _texts.Take(900)) _converter.Convert(text);
        var kept = _converter.GetCacheStatistics().Entries;
        if (kept == 0) return;
        var bytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)kept;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"// {kept} texts kept, {bytes / 1024:0.0} KiB each"));
    }

    [Benchmark(OperationsPerInvoke = Texts)]
    public int DifferentTexts() => _texts.Count(t => _converter.Convert(t).Success);
}
