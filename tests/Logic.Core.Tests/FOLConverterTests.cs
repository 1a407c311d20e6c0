using System.Globalization;
using Logic.Diagnostics;

namespace Logic.Tests;

public sealed class FOLConverterTests
{
    private static readonly FOLConverter Converter = new();

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("\t\n")]
    [TestCase("...")]
    [TestCase("(mostly")]
    [TestCase("🙂🙂")]
    [TestCase("\uD800 cats are animals.")]
    [TestCase("All cats are \uDC00.")]
    [TestCase("Colorless green ideas furiously the of.")]
    [TestCase("כל החתולים הם חיות.")]
    [TestCase("which who that of of of")]
    public void WhatCannotBeReadSaysSo(string text)
    {
        var result = Converter.Convert(text);
        Assert.Multiple(() =>
        {
            Assert.That(result.Success, Is.False);
            Assert.That(result.Formula, Is.Null);
            Assert.That(result.Confidence, Is.Zero);
            Assert.That(result.Diagnostics, Is.Not.Empty);
            Assert.That(result.Diagnostics, Has.All.Matches<Diagnostic>(d => d!.Span.Start >= 0 && d.Span.End <= text.Length));
        });
    }

    [Test]
    public void TextBeyondTheLimitIsRefusedBeforeItIsRead()
    {
        var result = Converter.Convert(new string('a', 10_001));
        Assert.That(result.Diagnostics.Single().Message, Does.Contain("10"));
    }

    [TestCase('(')]
    [TestCase(')')]
    [TestCase('"')]
    public void NestedSignsAreRefused(char sign)
    {
        var converter = new FOLConverter(new LogicConfig { MaxInputSize = 1_000_000 });
        Assert.That(converter.Convert(new string(sign, 100_000)).Success, Is.False);
    }

    [Test]
    public void UnknownWordsAreNormal() =>
        Assert.That(Converter.Convert("All cats1 are animals1.").Success, Is.True);

    [Test]
    public void NullIsMisuse() => Assert.Throws<ArgumentNullException>(() => Converter.Convert(null!));

    [Test]
    public void SentencesShareTheirReferents()
    {
        var result = Converter.Convert("A boy came in. He sat down.");
        Assert.That(result.Sentences.Select(static s => s.Fol), Is.EqualTo(new[] { "ComeIn(boy1) ∧ Boy(boy1)", "SitDown(boy1)" }).Or.EqualTo(new[] { "Boy(boy1) ∧ ComeIn(boy1)", "SitDown(boy1)" }));
    }

    [Test]
    public async Task BatchesKeepTheirOrder()
    {
        string[] texts = [.. Enumerable.Range(0, 200).Select(static i => $"Every wug{i} is a dax{i}.")];
        var results = await Converter.ConvertBatchAsync(texts);
        Assert.That(results.Select(static r => r.Text), Is.EqualTo(texts));
        Assert.That(results[17].Fol, Is.EqualTo("∀x (Wug17(x) → Dax17(x))"));
    }

    [TestCase("tr-TR")]
    [TestCase("ar-SA")]
    [TestCase("de-DE")]
    public void TheCultureChangesNothing(string culture)
    {
        const string Text = "Every INTERNAL inspector is 1,500.5 miles away. If it rains in 1990, I wait.";
        var expected = Converter.Convert(Text).Sentences.Select(static s => s.Fol).ToArray();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.That(Converter.Convert(Text).Sentences.Select(static s => s.Fol), Is.EqualTo(expected));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void ReadingsBeginWithTheChosenOne()
    {
        var result = Converter.Convert("Rita saw a man with a telescope.");
        Assert.That(result.Readings[0].Formula, Is.EqualTo(result.Formula));
        Assert.That(result.Readings, Has.Length.GreaterThan(1));
    }

    [TestCase("Rita saw a man with a telescope.")]
    [TestCase("Rita saw a man. He had a telescope with a lens.")]
    public void ReadingsDoNotDependOnWhenTheyAreAskedFor(string text)
    {
        var config = new LogicConfig { EnableCache = false };
        var converter = new FOLConverter(config);
        var (now, later) = (converter.Convert(text), converter.Convert(text));
        var readings = Formulas(now);
        converter.Convert("Every dog that barks sees a cat in the park.");
        config.English.GuardPersons = true;
        Assert.That(Formulas(later), Is.EqualTo(readings));

        static string[] Formulas(ConversionResult result) => [.. result.Sentences.SelectMany(static s => s.Readings).Select(static r => $"{r.Formula} {r.Score}")];
    }
}
