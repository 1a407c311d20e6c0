using System.Text.Json;
using Logic.Language.Grammar.Families;
using Logic.Language.Lexicon;
using Logic.Language.Tokens;

namespace Logic.Tests.Semantics;

/// <summary>
/// No word of a sentence that was read is lost: each content word stands in the formula, in a diagnostic's span, or is on the
/// documented list of words that add nothing.
/// </summary>
public sealed class LostWordsTests
{
    /// <summary>Words that change the form of a formula rather than stand in it.</summary>
    private static readonly HashSet<string> Structural =
    [
        "different", "distinct", "same", "identical", "other", "another", "case", "true", "false", "own", "one", "exist", "kind", "type", "sort", "form", "variety",
        "amount", "piece", "example", "person", "people", "thing", "individual", "someone", "named", "called", "locate", "situate", "year", "exact", "exactly", "provided", "condition",
        "exception", "apart", "most", "more", "less", "much", "than", "twice", "once", "away", "number", "many", "time", "old", "long", "dollar", "percent", "cost", "weigh", "measure", "last",
        "vice", "versa", "least", "so", "not", "never", "way",
    ];

    [TestCaseSource(nameof(Sentences))]
    public void NoWordIsLost(string sentence) => Assert.That(Lost(sentence), Is.Empty, new FOLConverter().Convert(sentence).Fol);

    [Test]
    [Explicit("Reads the sentences of the file that LOGIC_SENTENCES names, one a line.")]
    public void NoWordOfAFileIsLost()
    {
        var file = Environment.GetEnvironmentVariable("LOGIC_SENTENCES");
        Assume.That(file, Is.Not.Null);
        foreach (var sentence in File.ReadLines(file!))
        {
            var lost = Lost(sentence);
            if (lost.Count > 0) TestContext.Out.WriteLine($"{string.Join(", ", lost)}\t{sentence}\t{new FOLConverter().Convert(sentence).Fol}");
        }
    }

    private static IEnumerable<string> Sentences()
    {
        var path = Path.Combine(TestContext.CurrentContext.TestDirectory, "Data", "phenomena.jsonl");
        var sentences = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path))
        {
            using var item = JsonDocument.Parse(line);
            foreach (var premise in item.RootElement.GetProperty("premises").EnumerateArray()) sentences.Add(premise.GetString()!);
        }

        return sentences;
    }

    private static List<string> Lost(string text)
    {
        var result = new FOLConverter().Convert(text);
        var lost = new List<string>();
        foreach (var (sentence, tokens) in result.Sentences.Zip(Tokenizer.Tokenize(text)))
        {
            if (sentence.Formula is null) continue;
            var said = Letters(sentence.Formula.ToString() + string.Concat(result.BackgroundAxioms.Select(static a => a.Formula.ToString())));
            foreach (var token in tokens.Tokens)
            {
                if (sentence.Diagnostics.Any(d => d.Span.Start <= token.Span.Start && token.Span.End <= d.Span.End)) continue;
                if (IsContent(token) && !Roots(token).Any(said.Contains)) lost.Add(token.Text);
            }
        }

        return lost;
    }

    private static bool IsContent(Token token) =>
        token.Kind == TokenKind.Word && token.Text.Length > 2 && !ClosedClasses.Contains(token.Lower)
        && !AdjectivePhrases.Transparent.Contains(token.Lower) && !Structural.Contains(token.Lower)
        && !WordLexicon.Default.Analyze(token.Lower).Any(static a => Structural.Contains(a.Lemma) || ClosedClasses.Contains(a.Lemma));

    /// <summary>What of a word a symbol may show: the word, its lemmas, or either without an ending.</summary>
    private static IEnumerable<string> Roots(Token token)
    {
        yield return Root(token.Lower);
        foreach (var analysis in WordLexicon.Default.Analyze(token.Lower)) yield return Root(WordLexicon.CanonicalSpelling(analysis.Lemma));
        foreach (var analysis in WordLexicon.Default.Guess(token.Text, false)) yield return Root(analysis.Lemma);
    }

    private static string Root(string word)
    {
        var letters = Letters(word);
        return letters.Length > 5 ? letters[..^2] : letters;
    }

    private static string Letters(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));
}
