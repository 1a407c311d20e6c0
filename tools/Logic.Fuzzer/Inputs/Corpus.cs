namespace Logic.Fuzzer.Inputs;

/// <summary>The seeds in the folder <c>Corpus</c>, one a line.</summary>
internal static class Corpus
{
    /// <summary>The lines of a file of the corpus.</summary>
    public static IReadOnlyList<string> Lines(string name) =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Corpus", name + ".txt")).Where(static l => l.Length > 0)];

    /// <summary>The same as bytes.</summary>
    public static IReadOnlyList<byte[]> Seeds(string name) => [.. Lines(name).Select(InputText.Bytes)];
}
