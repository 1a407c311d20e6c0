using System.Text.RegularExpressions;

namespace Logic.Packages.Tests.Documents;

/// <summary>A block of C# in a document.</summary>
/// <param name="Document">The document, from the root.</param>
/// <param name="Line">The line where the code begins, from 1.</param>
/// <param name="Code">The code.</param>
/// <param name="Text">The block of text right behind it: lines that it prints; empty where there is none.</param>
public sealed partial record Snippet(string Document, int Line, string Code, string Text)
{
    /// <summary>What the code says that it prints, line by line: behind <c>Console.WriteLine(…);   // what – why</c>, and in the text.</summary>
    public IEnumerable<string> Promises => Printed().Matches(Code).Select(static m => m.Groups[1].Value.Split(" – ")[0].Trim())
        .Concat(Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>All blocks of a document, in order.</summary>
    public static IEnumerable<Snippet> Of(string document)
    {
        var text = File.ReadAllText(Repository.PathOf(document)).ReplaceLineEndings("\n");
        foreach (Match match in Block().Matches(text))
        {
            var line = text.AsSpan(0, match.Groups["code"].Index).Count('\n') + 1;
            yield return new Snippet(document, line, match.Groups["code"].Value, match.Groups["text"].Value);
        }
    }

    /// <summary>Holds what was printed to what was promised: every promised line, in order.</summary>
    public static void Hold(IEnumerable<string> promises, IEnumerable<string> printed)
    {
        var lines = printed.Select(static l => l.Trim()).ToArray();
        var next = 0;
        foreach (var promise in promises.Select(static p => p.Trim()))
        {
            var at = Array.FindIndex(lines, next, l => l == promise);
            Assert.That(at, Is.GreaterThanOrEqualTo(0), $"Promised and not printed: «{promise}». Printed from there on:\n{string.Join('\n', lines[next..])}");
            next = at + 1;
        }
    }

    public override string ToString() => $"{Document}:{Line}";

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```\n(?:\n```text\n(?<text>.*?)^```\n)?", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"Console\.WriteLine\(.*\);\s*// (.+)$", RegexOptions.Multiline)]
    private static partial Regex Printed();
}
