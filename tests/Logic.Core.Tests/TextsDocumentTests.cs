using System.Globalization;
using System.Text;
using Logic.Reasoning;

namespace Logic.Tests;

/// <summary>Writes docs/texts.md, what becomes of ten short texts as people write them, and holds that it is true.</summary>
public sealed class TextsDocumentTests
{
    private const string Intro = """
        # Ten texts

        A lease, a refund policy, game rules, a club's statutes, a medical guideline, access rules, tax bands, a syllabus, a warranty and
        a riddle, each read as one text and asked five questions. The texts are in
        `tests/Logic.Core.Tests/Data/texts`; they were written before they were first read, and stay as written. When first read, 123
        of 128 sentences were read, 35 of the 50 questions answered as the author answers them, 15 not at all, and none otherwise. What was
        not read is shown as such, and an answer other than the author's stands in bold beside it. Unknown is also what was not settled
        within five seconds. This page is written by a test:
        `UPDATE_DOCS=1 dotnet test tests/Logic.Core.Tests --filter FullyQualifiedName~TextsDocument`.


        """;

    private int _right, _wrong, _open, _read, _sentences;

    /// <summary>Run with <c>UPDATE_DOCS=1</c> to write the page.</summary>
    [Test]
    public async Task ThePageOfTextsIsTrue()
    {
        var pages = new List<string>();
        foreach (var file in Directory.GetFiles(Path.Combine(TestContext.CurrentContext.TestDirectory, "Data", "texts")).Order(StringComparer.Ordinal)) pages.Add(await PageAsync(File.ReadAllLines(file)));
        var tally = $"{_read} of {_sentences} sentences were read; of {_right + _wrong + _open} questions {_right} were answered as the author answers them, {_open} not at all (Unknown or not read), {_wrong} otherwise.\n\n";
        var page = Intro + tally + string.Join("\n", pages);
        var document = Path.Combine(Repository.Root, "docs", "texts.md");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") await File.WriteAllTextAsync(document, page);
        Assert.That(await File.ReadAllTextAsync(document), Is.EqualTo(page), "Run with UPDATE_DOCS=1.");
        Assert.That(_wrong, Is.Zero, "an answer contradicts the author's");
    }

    private async Task<string> PageAsync(string[] lines)
    {
        var reasoner = new LogicReasoner(new LogicConfig { MaxProofTime = TimeSpan.FromSeconds(5) });
        var premises = reasoner.Read([.. lines.Where(static l => l.Length > 0 && l[0] is not ('#' or '?'))]);
        var page = new StringBuilder("## ").Append(lines[0][2..]).Append("\n\n| sentence | read as |\n|---|---|\n");
        foreach (var sentence in premises.Sentences.Concat(premises.Unread).OrderBy(s => Array.IndexOf(lines, s.Text))) page.Append(CultureInfo.InvariantCulture, $"| {sentence.Text} | {Read(sentence)} |\n");
        (_read, _sentences) = (_read + premises.Sentences.Length, _sentences + premises.Sentences.Length + premises.Unread.Length);
        page.Append("\n| question | answer | author |\n|---|---|---|\n");
        foreach (var line in lines.Where(static l => l.StartsWith('?')))
        {
            var (question, expected) = (line[2..line.IndexOf('|', StringComparison.Ordinal)].Trim(), Enum.Parse<Verdict>(line[(line.IndexOf('|', StringComparison.Ordinal) + 1)..]));
            var answer = await reasoner.AskAsync(premises, question);
            page.Append(CultureInfo.InvariantCulture, $"| {question} | {Said(answer, expected)} | {expected} |\n");
        }

        return page.ToString();
    }

    private static string Read(KnowledgeSentence sentence) =>
        sentence.Formula is { } formula ? $"`{formula.ToString()!.Replace("|", "\\|", StringComparison.Ordinal)}`" : "*not read: " + sentence.Diagnostics[0].Message + "*";

    private string Said(Answer answer, Verdict expected)
    {
        // Whether a search ends in time must not change the page.
        var verdict = answer is { Verdict: Verdict.Undetermined, Formula: not null } ? Verdict.Unknown : answer.Verdict;
        if (verdict == expected) _right++;
        else if (verdict is Verdict.Unknown or Verdict.Undetermined) _open++;
        else _wrong++;
        var said = answer.Formula is null ? "not read: " + answer.Diagnostics.Last().Message : verdict.ToString();
        return verdict == expected ? said : $"**{said}**";
    }
}
