using Logic.Language.Lexicon;

namespace Logic.Language.Tagging;

/// <summary>What the tagger knows about a word form apart from its context.</summary>
internal sealed class WordInfo
{
    private const int ClearMargin = 48;

    public WordInfo(string text, WordLexicon lexicon)
    {
        Text = text;
        Lower = text.ToLowerInvariant();
        Hash = FeatureHash.Of(Lower);
        Shape = WordShape.Of(text);
        Clause = ClauseWords.Of(Lower);
        Span<int> frequencies = stackalloc int[5];
        frequencies.Fill(-1);
        foreach (var analysis in lexicon.Analyze(Lower))
        {
            Classes |= ClassesOf(analysis);
            ref var best = ref frequencies[(int)analysis.Pos];
            best = Math.Max(best, analysis.Frequency);
        }

        if (lexicon.TryGivenName(Lower, out _)) Classes |= WordClasses.GivenName;
        Dominance = DominanceOf(frequencies);
        ClassesHash = FeatureHash.Mix(FeatureHash.Mix(7, (uint)Classes), (uint)Clause);
    }

    public string Text { get; }

    public string Lower { get; }

    public uint Hash { get; }

    public int Shape { get; }

    public WordClasses Classes { get; }

    public uint ClassesHash { get; }

    public ClauseRole Clause { get; }

    /// <summary>Which class is the most frequent, which the second, and whether clearly so.</summary>
    public int Dominance { get; }

    /// <summary>Scores of the tags by this word alone, one row a role; filled in by the tagger.</summary>
    public short[] Rows { get; set; } = [];

    private static int DominanceOf(ReadOnlySpan<int> frequencies)
    {
        int first = -1, second = -1;
        for (var i = 0; i < frequencies.Length; i++)
        {
            if (frequencies[i] < 0) continue;
            if (first < 0 || frequencies[i] > frequencies[first]) (first, second) = (i, first);
            else if (second < 0 || frequencies[i] > frequencies[second]) second = i;
        }

        if (first < 0) return 0;
        var margin = second < 0 ? 3 : frequencies[first] - frequencies[second] >= ClearMargin ? 2 : frequencies[first] > frequencies[second] + 8 ? 1 : 0;
        return 1 + first + (6 * (1 + second)) + (36 * margin) + (frequencies[first] == 0 ? 144 : 0);
    }

    private static WordClasses ClassesOf(in WordAnalysis analysis)
    {
        var (form, classes) = (analysis.Inflection, WordClasses.None);
        if ((form & Inflection.Comparative) != 0) classes |= WordClasses.Comparative;
        if ((form & Inflection.Superlative) != 0) classes |= WordClasses.Superlative;
        return classes | analysis.Pos switch
        {
            PartOfSpeech.ProperNoun => WordClasses.Name,
            PartOfSpeech.Adjective when (form & Inflection.Positive) != 0 => WordClasses.Adjective,
            PartOfSpeech.Adverb when (form & Inflection.Positive) != 0 => WordClasses.Adverb,
            PartOfSpeech.Noun => (WordClasses)((int)form & 3),
            PartOfSpeech.Verb => (WordClasses)((int)form & 124),
            _ => WordClasses.None,
        };
    }
}
