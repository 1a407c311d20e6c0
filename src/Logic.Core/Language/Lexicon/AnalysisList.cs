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

    public ImmutableArray<WordAnalysis> ToImmutable()
    {
        var sorted = analyses.ToArray();
        for (var i = 1; i < sorted.Length; i++)
        {
            for (var j = i; j > 0 && Precedes(sorted[j], sorted[j - 1]); j--) (sorted[j - 1], sorted[j]) = (sorted[j], sorted[j - 1]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    private static bool Precedes(in WordAnalysis a, in WordAnalysis b)
    {
        if (a.Frequency != b.Frequency) return a.Frequency > b.Frequency;
        return a.Pos != b.Pos ? a.Pos < b.Pos : string.CompareOrdinal(a.Lemma, b.Lemma) < 0;
    }
}
