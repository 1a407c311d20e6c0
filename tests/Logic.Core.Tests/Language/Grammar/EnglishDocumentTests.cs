using System.Text;
using Logic.Language.Grammar;

namespace Logic.Tests.Language.Grammar;

/// <summary>Writes docs/english-constructions.md from the rules' own examples, and holds that it is true.</summary>
public sealed class EnglishDocumentTests
{
    private const string Intro = """
        # English by construction

        Each rule of the grammar has an example; this page lists the examples by family with the formulas they are read as. It is
        written by a test: `UPDATE_DOCS=1 dotnet test tests/Logic.Core.Tests --filter FullyQualifiedName~EnglishDocument`. What is
        not read is in [english.md](english.md#what-is-not-read).


        """;

    /// <summary>Run with <c>UPDATE_DOCS=1</c> to write the page.</summary>
    [Test]
    public void ThePageOfConstructionsIsTrue()
    {
        var file = Path.Combine(Repository.Root, "docs", "english-constructions.md");
        var page = Page();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.WriteAllText(file, page);
        Assert.That(File.ReadAllText(file), Is.EqualTo(page), "Run with UPDATE_DOCS=1.");
    }

    private static string Page()
    {
        var converter = new FOLConverter(new LogicConfig { English = new EnglishOptions { MaxReadings = 1 } });
        var page = new StringBuilder(Intro);
        foreach (var family in EnglishGrammar.Default.Rules.GroupBy(static r => r.Family).OrderBy(static f => f.Key, StringComparer.Ordinal))
        {
            page.Append("## ").Append(Title(family.Key)).Append("\n\n| English | formula |\n|---|---|\n");
            foreach (var example in family.Select(static r => r.Example).Distinct().Order(StringComparer.Ordinal)) page.Append(Row(example, converter.Convert(example)));
            page.Append('\n');
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string Row(string example, ConversionResult result)
    {
        var formula = result.Sentences is [{ Formula: { } read }] ? $"`{read}`" : "*" + result.Diagnostics[0].Message + "*";
        return $"| {example.Replace("|", "\\|", StringComparison.Ordinal)} | {formula.Replace("|", "\\|", StringComparison.Ordinal)} |\n";
    }

    /// <summary>NounPhrases: noun phrases.</summary>
    private static string Title(string family)
    {
        var title = string.Concat(family.Select(static (c, i) => i > 0 && char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : c.ToString()));
        return title;
    }
}
