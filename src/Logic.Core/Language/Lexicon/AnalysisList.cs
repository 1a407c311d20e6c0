using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Logic.Language.Lexicon;

/// <summary>Collects analyses: one for each lemma and class, its forms united; the most frequent first.</summary>
internal sealed class AnalysisList
{
    private readonly List<WordAnalysis> analyses = [];

    public int Count => analyses.Count;

    public void Add(WordAnalysis analysis)
    {
        foreach (ref var known in CollectionsMarshal.AsSpan(analyses))
        {
            if (known.Pos != analysis.Pos || known.Lemma != analysis.Lemma) continue;
            known = known with { Inflection = known.Inflection | analysis.Inflection };
            return;
        }

        analyses.Add(analysis);
    }

    public ImmutableArray<WordAnalysis> ToImmutable() =>
        [.. analyses.OrderByDescending(a => a.Frequency).ThenBy(a => a.Pos).ThenBy(a => a.Lemma, StringComparer.Ordinal)];
}
