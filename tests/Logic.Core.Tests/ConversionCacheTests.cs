using System.Reflection;
using Logic.Diagnostics;
using Microsoft.Extensions.Time.Testing;

namespace Logic.Tests;

public sealed class ConversionCacheTests
{
    private const string Text = "Every dog that barks chases a cat or a bird.";

    [Test]
    public void ASecondAskingIsTheSameResultAndCounted()
    {
        var converter = new FOLConverter();
        var first = converter.Convert(Text);
        Assert.That(converter.Convert(new string(Text)), Is.SameAs(first));
        var statistics = converter.GetCacheStatistics();
        Assert.That((statistics.Hits, statistics.MemoryHits, statistics.Misses, statistics.Entries), Is.EqualTo((1L, 1L, 1L, 1)));
    }

    [Test]
    public void TheCacheChangesNoAnswer()
    {
        var (cached, plain) = (new FOLConverter(), new FOLConverter(new LogicConfig { EnableCache = false }));
        foreach (var text in new[] { Text, "All cats are animals. They sleep.", "Colourless green ideas the of.", "Either Ann or Bob sings." })
        {
            cached.Convert(text);
            var (hit, fresh) = (cached.Convert(text), plain.Convert(text));
            Assert.That((hit.Success, hit.Fol, hit.Confidence), Is.EqualTo((fresh.Success, fresh.Fol, fresh.Confidence)));
            Assert.That(hit.Readings.Select(static r => (r.Fol, r.Score)), Is.EqualTo(fresh.Readings.Select(static r => (r.Fol, r.Score))));
            Assert.That(hit.BackgroundAxioms, Is.EqualTo(fresh.BackgroundAxioms));
            Assert.That(hit.Diagnostics, Is.EqualTo(fresh.Diagnostics));
        }

        Assert.That(cached.GetCacheStatistics().Hits, Is.EqualTo(4));
    }

    [Test]
    public void SwitchedOffNothingIsKeptOrCounted()
    {
        var config = new LogicConfig { EnableCache = false };
        var converter = new FOLConverter(config);
        var first = converter.Convert(Text);
        Assert.That(converter.Convert(Text), Is.Not.SameAs(first));
        Assert.That(converter.GetCacheStatistics().Misses, Is.Zero);
        config.EnableCache = true;
        var kept = converter.Convert(Text);
        Assert.That(converter.Convert(Text), Is.SameAs(kept));
    }

    [TestCaseSource(nameof(Options))]
    public void NoOptionThatMattersIsOverlooked(string name, Action<LogicConfig> change)
    {
        var config = new LogicConfig();
        var converter = new FOLConverter(config);
        var before = converter.Convert(Text);
        Assert.That(converter.Convert(Text), Is.SameAs(before));
        change(config);
        Assert.That(converter.Convert(Text), Is.Not.SameAs(before), name);
    }

    [Test]
    public void OptionsThatChangeLaterDoNotReachAResult()
    {
        var config = new LogicConfig();
        var plain = new FOLConverter(new LogicConfig { EnableCache = false }).Convert(Text).Readings;
        var result = new FOLConverter(config).Convert(Text);
        config.English.MaxReadings = 1;
        config.English.OrIsExclusive = true;
        Assert.That(result.Readings.Select(static r => r.Fol), Is.EqualTo(plain.Select(static r => r.Fol)));
    }

    [Test]
    public void EntriesAreBoundedAndEnd()
    {
        var clock = new FakeTimeProvider();
        var config = new LogicConfig { CacheMaxSize = 3, CacheTtl = TimeSpan.FromMinutes(1) };
        var converter = new FOLConverter(() => config, LogicMetrics.Shared, clock);
        for (var i = 0; i < 20; i++) converter.Convert($"The cat sees {i + 2} dogs.");
        Assert.That(converter.GetCacheStatistics().Entries, Is.InRange(1, 3));
        var first = converter.Convert(Text);
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.That(converter.Convert(Text), Is.Not.SameAs(first));
    }

    [Test]
    public void WhatIsRefusedIsNotKept()
    {
        var converter = new FOLConverter();
        converter.Convert(new string('x', 20_000));
        converter.Convert(" ");
        Assert.That(converter.GetCacheStatistics().Entries, Is.Zero);
    }

    [Test]
    public void ManyThreadsShareOneConverter()
    {
        var converter = new FOLConverter();
        var expected = converter.Convert(Text).Fol;
        Parallel.For(0, 500, i => Assert.That(converter.Convert(i % 3 == 0 ? Text : $"The cat sees {(i % 7) + 2} dogs.").Success));
        Assert.That(converter.Convert(Text).Fol, Is.EqualTo(expected));
        Assert.That(converter.GetCacheStatistics().Hits, Is.GreaterThan(450));
    }

    private static IEnumerable<TestCaseData> Options()
    {
        yield return Case("MaxInputSize", static c => c.MaxInputSize--);
        yield return Case("SuspiciousPatternCheck", static c => c.SuspiciousPatternCheck = false);
        yield return Case("MaxFormulaDepth", static c => c.MaxFormulaDepth--);
        yield return Case("MaxQuantifiers", static c => c.MaxQuantifiers--);
        yield return Case("MaxPredicates", static c => c.MaxPredicates--);
        yield return Case("MaxAssumptions", static c => c.MaxAssumptions--);
        // Whatever options of English there are or will be.
        foreach (var property in typeof(EnglishOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static p => p.CanWrite))
            yield return Case("English." + property.Name, c => property.SetValue(c.English, Changed(property.GetValue(c.English))));
    }

    private static TestCaseData Case(string name, Action<LogicConfig> change) => new TestCaseData(name, change).SetArgDisplayNames(name);

    private static object? Changed(object? value) => value switch
    {
        bool flag => !flag,
        int number => number + 1,
        Logic.Language.Lexicon.UserLexicon => new Logic.Language.Lexicon.UserLexicon([]),
        Logic.Language.Lexicon.WordRelations relations => relations ^ Logic.Language.Lexicon.WordRelations.Hypernyms,
        // A file of words, with none in it.
        string => Path.GetTempFileName(),
        null => null,
        _ => throw new NotSupportedException($"Say here how to change a {value.GetType()}."),
    };
}
