using Logic.Proving;

namespace Logic.Tests.Proving.Differential;

/// <summary>What came of the problems of a run.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, int> _counts = [];

    public int this[string what] => _counts.GetValueOrDefault(what);

    public void Add(string what, int count = 1) => _counts[what] = this[what] + count;

    /// <summary>Counts an answer under what it rests on.</summary>
    public void Add(ProofResult result) => Add(result.Evidence switch
    {
        Evidence.Proof => "proved",
        Evidence.FiniteModel => "finite model",
        Evidence.Saturation => "saturated",
        _ => "open",
    });

    public override string ToString() => string.Join(", ", _counts.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Value} {p.Key}"));
}
