namespace Logic.Evaluation;

/// <summary>Where the lines of a run go.</summary>
internal static class Output
{
    /// <summary>The file, or nowhere.</summary>
    public static TextWriter Open(FileInfo? file) => file is null ? TextWriter.Null : new StreamWriter(file.FullName);

    /// <summary>Text without tabs and line ends, for one field of a line.</summary>
    public static string OneLine(string text) =>
        text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');
}
