namespace Logic.LexiconBuilder;

/// <summary>One sense of a word in WordNet.</summary>
/// <param name="Spelling">The word as it is spelled, blanks as blanks.</param>
/// <param name="Pos">n, v, a or r.</param>
/// <param name="Number">1 for the most frequent sense.</param>
/// <param name="Count">How often it was met in the tagged texts.</param>
/// <param name="File">The number of the lexicographer's file.</param>
/// <param name="IsInstance">Whether it is an individual rather than a kind.</param>
/// <param name="IsTaxon">Whether it is a Latin name of a group of living things.</param>
/// <param name="Marker">Of an adjective: p, a, ip or nothing.</param>
/// <param name="Frames">Of a verb: the numbers of its sentence frames.</param>
internal sealed record WordSense(
    string Spelling, char Pos, int Number, int Count, int File, bool IsInstance, bool IsTaxon, string Marker, IReadOnlyList<int> Frames)
{
    /// <summary>The number of the synset in the file of its class.</summary>
    public int Synset { get; init; }

    public string Key => Spelling.ToLowerInvariant();
}
