namespace Logic.Cli.Input;

/// <summary>Where the texts of a command come from: its arguments, a file, or standard input.</summary>
internal static class InputTexts
{
    /// <summary>
    /// The texts given as arguments and the non-blank lines of the file. Without either, the lines of standard input,
    /// unless that is a terminal.
    /// </summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(
        Terminal terminal, IReadOnlyList<string> given, FileInfo? file, CancellationToken cancellationToken)
    {
        if (file is { Name: not "-" }) return [.. given, .. Lines(await File.ReadAllTextAsync(file.FullName, cancellationToken).ConfigureAwait(false))];
        var readsInput = file is not null || (given.Count == 0 && terminal.IsInputRedirected);
        return readsInput ? [.. given, .. Lines(await terminal.In.ReadToEndAsync(cancellationToken).ConfigureAwait(false))] : given;
    }

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0);
}
