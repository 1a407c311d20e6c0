using Logic.Diagnostics;

namespace Logic.Tests;

/// <summary>Texts that fuzzing found, and texts made to be read in as many ways as possible.</summary>
public sealed class HostileTextTests
{
    private static readonly FOLConverter Converter = new(new LogicConfig { EnableCache = false });

    /// <summary>Each once threw.</summary>
    [TestCase("1990 besides 10:30 lamps Selma.")]
    [TestCase("even isn’t 1990, tall, Storm")]
    [TestCase("again\", \"never tax")]
    [TestCase("’ ½ “ received")]
    [TestCase("Thrane book 7as written and sold")]
    [TestCase("he Dan reason never rent.")]
    [TestCase("key earns only -5 3rd")]
    [TestCase("If otherwise Ann sleeps, Bob runs. Otherwise Carl sings.")]
    [TestCase("If it rains, Ann sleeps. If otherwise Bob runs, Carl sings. Otherwise Dan sees Eve.")]
    [TestCase("It is 0% of the income.")]
    [TestCase("each other hard. something fewer. Everyone race. received tired asked tall, member did. percent contains library cost do only")]
    public void EndsAsAResult(string text)
    {
        var result = Converter.Convert(text);
        Assert.That(result.Sentences.Select(static s => s.Success == s.Readings.Any()), Has.All.True);
        Assert.That(result.Success || result.Diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error));
    }

    [TestCase("It is 20 degrees.")]
    [TestCase("It is ten o'clock.")]
    [TestCase("It is 5 of the dogs.")]
    public void ItIsWithANumberSaysNothingWithoutAnythingThatItIs(string text) => Assert.That(Converter.Convert(text).Success, Is.False);

    [TestCase("Mary left before ", "John slept.")]
    [TestCase("buffalo ", "buffalo.")]
    [TestCase("wug1 wug2 wug3 ", "wug4.")]
    public void AnAmbiguousTextIsRefusedBeforeItTakesTooMuchWork(string again, string end)
    {
        var sentence = string.Concat(Enumerable.Repeat(again, 120 / again.Split(' ').Length)) + end;
        var text = string.Join(' ', Enumerable.Repeat(sentence, 10_000 / sentence.Length));
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var result = Converter.Convert(text);
        Assert.That(result.Success, Is.False);
        Assert.That(result.Diagnostics.Select(static d => d.Code), Has.Some.EqualTo("LOGIC3007"));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - allocated, Is.LessThan(600L << 20));
    }

    /// <summary>Once 190 s: what is said of all but one of all but one … is said twice at every but.</summary>
    [Test]
    public void ExceptionsOfExceptionsDoNotMultiply()
    {
        var text = $"Enurses.vere {string.Concat(Enumerable.Repeat("but Ann lefe ", 36))}but Ann lefys.veryoone but Ann left.";
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(Converter.Convert(text).Diagnostics, Is.Not.Empty);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - allocated, Is.LessThan(200L << 20));
    }

    [TestCase("2", 20)]
    [TestCase("ten", 12)]
    public void CountsInCountsDoNotMultiply(string number, int nested)
    {
        var text = $"Ann sees {string.Join(" of ", Enumerable.Repeat(number + " friends", nested))}.";
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var result = new FOLConverter(new LogicConfig { EnableCache = false, MaxQuantifiers = 1_000 }).Convert(text);
        Assert.That(result.Success, Is.True, () => string.Join('\n', result.Diagnostics));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - allocated, Is.LessThan(200L << 20));
    }

    [Test]
    public void APlainTextOfTheLargestSizeIsReadToItsEnd()
    {
        const string Sentence = "The old teacher who knows Ann gave every student that failed a book about the history of Rome.";
        var text = string.Join(' ', Enumerable.Repeat(Sentence, 10_000 / (Sentence.Length + 1)));
        var converter = new FOLConverter(new LogicConfig { MaxQuantifiers = 1_000 });
        Assert.That(converter.Convert(text).Success, Is.True);
    }
}
