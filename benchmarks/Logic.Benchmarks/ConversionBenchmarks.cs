using BenchmarkDotNet.Attributes;

namespace Logic.Benchmarks;

/// <summary>English to formulas: sentences of different length, none of them cached.</summary>
[MemoryDiagnoser]
public class ConversionBenchmarks
{
    private readonly FOLConverter _converter = new(new LogicConfig { EnableCache = false });

    [Params(
        "All cats are animals.",
        "Every dog that barks chases a cat.",
        "If someone is kind and they see the rabbit, then they like every animal that the rabbit likes.")]
    public string Sentence { get; set; } = "";

    [Benchmark]
    public bool Convert() => _converter.Convert(Sentence).Success;
}
