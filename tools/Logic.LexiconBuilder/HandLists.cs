namespace Logic.LexiconBuilder;

/// <summary>The lists written by hand: a file of lines, blanks between words, # for comments.</summary>
internal sealed class HandLists(string folder)
{
    /// <summary>The words of each line.</summary>
    public IEnumerable<string[]> Lines(string name) =>
        File.ReadLines(Path.Combine(folder, name))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words of the lines that begin with a heading; lines with one heading are read as one.</summary>
    public ILookup<string, string> ByHeading(string name) =>
        Lines(name).SelectMany(line => line.Skip(1).Select(word => (Heading: line[0], word))).ToLookup(x => x.Heading, x => x.word);

    /// <summary>All words of a file.</summary>
    public IEnumerable<string> Words(string name) => Lines(name).SelectMany(line => line);
}
