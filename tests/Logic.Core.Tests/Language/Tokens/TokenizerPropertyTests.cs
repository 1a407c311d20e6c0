using System.Diagnostics;
using CsCheck;
using Logic.Language.Tokens;

namespace Logic.Tests.Language.Tokens;

public sealed class TokenizerPropertyTests
{
    private static readonly string[] Pieces =
    [
        "a", "B", "cat", "Dr", "U.S", "don't", "students'", "'s", "7", "3.5", "1,000", "-", "−", "–", "'", "’", "\"", "“", "”", "(", ")",
        ".", "..", "…", "?", "!", ",", "$", "%", " ", "  ", "\n", "\n\n", "\t", "\u200b", "\u00ad", "\ud83d\ude00", "\ud800", "\udc00",
        "é", "e\u0301", "1.", "a)", "•", "/", ":", "@", "cannot", "http://x.y", "\0",
    ];

    private static readonly Gen<string> Texts = Gen.Frequency(
        (3, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 30].Select(string.Concat)),
        (1, Gen.String[Gen.Char, 0, 40]));

    [Test]
    public void SpansAscendAndCoverEveryVisibleCharacter() => Texts.Sample(Check, iter: 20_000);

    [Test]
    public void TimeIsLinear()
    {
        foreach (var piece in new[] { "a'b ", "\"x ", "(", "'x ", "a.", "1,000,", "-", "\u200b", "?!", "\n1. a" })
        {
            var text = string.Concat(Enumerable.Repeat(piece, 50_000));
            var clock = Stopwatch.StartNew();
            Check(text);
            Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)), piece);
        }
    }

    private static void Check(string text)
    {
        var covered = new bool[text.Length];
        var last = 0;
        foreach (var sentence in Tokenizer.Tokenize(text))
        {
            Assert.That(sentence.Span.End, Is.LessThanOrEqualTo(text.Length));
            foreach (var token in sentence.Tokens)
            {
                Assert.That(token.Span.Start, Is.GreaterThanOrEqualTo(last));
                Assert.That(token.Text, Is.Not.Empty);
                last = token.Span.End;
                Array.Fill(covered, true, token.Span.Start, token.Span.Length);
            }

            if (sentence.ListMarker is { } marker) Array.Fill(covered, true, marker.Start, marker.Length);
            CoverMarks(text, sentence, covered);
        }

        Assert.That(Enumerable.Range(0, text.Length).Where(i => !covered[i] && !Characters.IsBlank(text[i])), Is.Empty, text);
    }

    private static void CoverMarks(string text, TokenizedSentence sentence, bool[] covered)
    {
        for (var i = sentence.Span.Start; i < sentence.Span.End; i++) covered[i] |= Characters.IsFinalMark(text[i]);
    }
}
