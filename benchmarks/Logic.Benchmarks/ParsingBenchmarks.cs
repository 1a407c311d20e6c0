using BenchmarkDotNet.Attributes;
using Logic.Language.Parsing;
using Logic.Language.Tokens;

namespace Logic.Benchmarks;

/// <summary>
/// How the time to parse and to convert grows with the length of a sentence: the same sentence with more and more relative
/// clauses, then with more and more conjuncts.
/// </summary>
[MemoryDiagnoser]
public class ParsingBenchmarks
{
    private readonly FOLConverter _converter = new(new LogicConfig { EnableCache = false });
    private string _text = "";
    private TokenizedSentence _sentence = null!;

    /// <summary>How many clauses or conjuncts are added; each adds three or four words.</summary>
    [Params(0, 2, 4, 8)]
    public int Additions { get; set; }

    /// <summary>Whether clauses are put inside one another rather than side by side.</summary>
    [Params(false, true)]
    public bool Nested { get; set; }

    [GlobalSetup]
    public void Build()
    {
        string[] nouns = ["cat", "horse", "child", "student", "teacher", "farmer", "doctor", "lawyer"];
        var added = nouns.Take(Additions).Select(noun => Nested ? $" that sees a {noun}" : $" and every {noun} barks");
        _text = Nested ? $"Every dog{string.Concat(added)} barks." : $"Every dog barks{string.Concat(added)}.";
        _sentence = Tokenizer.Tokenize(_text)[0];
    }

    [Benchmark]
    public float? Parse() => SentenceParser.Rent().Parse(_sentence).NextCost;

    [Benchmark]
    public bool Convert() => _converter.Convert(_text).Success;

    [Benchmark]
    public int Readings() => _converter.Convert(_text).Readings.Length;
}
