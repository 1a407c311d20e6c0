using System.Text.RegularExpressions;

namespace Logic.Packages.Tests.Documents;

/// <summary>What the documents show compiles, prints what they say, and leads somewhere.</summary>
[NonParallelizable]
public sealed partial class DocumentTests
{
    private static IEnumerable<string> Documents =>
        new[] { "*.md", "docs/*.md", "src/*/README.md" }.SelectMany(Find).Order(StringComparer.Ordinal);

    private static IEnumerable<Snippet> Snippets => Documents.SelectMany(Snippet.Of);

    [TestCaseSource(nameof(Snippets))]
    public void SnippetCompiles(Snippet snippet)
    {
        ArgumentNullException.ThrowIfNull(snippet);
        Assert.That(SnippetCompiler.Errors(snippet), Is.Empty);
    }

    /// <summary>Of the README, whose snippets build on each other, the newcomer's application does this.</summary>
    [TestCaseSource(nameof(Promising))]
    public async Task SnippetPrintsWhatItPromises(Snippet snippet)
    {
        ArgumentNullException.ThrowIfNull(snippet);
        var printed = await SnippetCompiler.RunAsync(snippet);
        Assert.That(printed, Is.Not.Null, "A snippet that promises an output has to stand by itself.");
        Snippet.Hold(snippet.Promises, printed!);
    }

    [TestCaseSource(nameof(Documents))]
    public void LinksLeadSomewhere(string document)
    {
        var text = File.ReadAllText(Repository.PathOf(document));
        var broken = Link().Matches(text).Select(static m => m.Groups[1].Value).Where(l => !Exists(document, l));
        Assert.That(broken, Is.Empty);
    }

    /// <summary>Whoever starts at the README gets to every document.</summary>
    [Test]
    public void ReadmeLinksEveryDocument()
    {
        var linked = Link().Matches(File.ReadAllText(Repository.PathOf("README.md"))).Select(static m => m.Groups[1].Value.Split('#')[0]).ToHashSet();
        // The insides of the prover and of the language are reached from their pages.
        string[] deeper = ["docs/proving-internals.md", "docs/proving-models.md", "docs/english-words.md"];
        Assert.That(Find("docs/*.md").Except(deeper).Except(linked), Is.Empty);
    }

    private static IEnumerable<Snippet> Promising => Snippets.Where(static s => s.Document != "README.md" && s.Promises.Any());

    private static bool Exists(string document, string link)
    {
        if (link.Contains("://", StringComparison.Ordinal) || link.StartsWith('#')) return true;
        var path = Path.Combine(Path.GetDirectoryName(Repository.PathOf(document))!, link.Split('#')[0]);
        return File.Exists(path) || Directory.Exists(path);
    }

    private static IEnumerable<string> Find(string pattern)
    {
        var parts = pattern.Split('/');
        IEnumerable<string> folders = [Repository.Root];
        foreach (var part in parts[..^1]) folders = [.. folders.SelectMany(f => Directory.GetDirectories(f, part))];
        return folders.SelectMany(f => Directory.GetFiles(f, parts[^1])).Select(static f => Path.GetRelativePath(Repository.Root, f));
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
