namespace Logic.Semantics.Composition;

/// <summary>What adverbs and prepositions let one conclude.</summary>
internal static class Adverbs
{
    private static readonly HashSet<string> Closed =
    [
        "almost", "nearly", "allegedly", "supposedly", "reportedly", "hardly", "barely", "scarcely", "possibly", "probably", "potentially", "likely",
        "apparently", "seemingly", "rarely", "seldom", "no longer", "not", "half", "only", "without", "less", "insufficiently", "except", "maybe", "perhaps", "fake", "practically", "virtually",
    ];

    /// <summary>Whether the bare verb or adjective does not follow.</summary>
    public static bool IsClosed(string word) => word.Split(' ').Any(Closed.Contains);
}
