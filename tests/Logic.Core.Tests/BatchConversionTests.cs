namespace Logic.Tests;

public sealed class BatchConversionTests
{
    private static readonly string[] Texts = [.. Enumerable.Range(0, 1_000).Select(i => $"text {i}")];

    [Test]
    public async Task KeepsTheOrderAndReportsEachText()
    {
        var reports = new Reports();
        var results = await BatchConversion.ConvertAsync(Texts, Slowly, reports, CancellationToken.None);
        Assert.That(results, Is.EqualTo(Texts.Select(t => t.ToUpperInvariant())));
        Assert.That(reports.Counts.Order(), Is.EqualTo(Enumerable.Range(1, 1_000)));
    }

    [Test]
    public async Task AStreamIsReadNoFartherThanAWindowAhead()
    {
        var read = 0;
        var taken = 0;
        await foreach (var _ in BatchConversion.StreamAsync(Source(), Slowly, CancellationToken.None))
        {
            Assert.That(read - taken, Is.LessThanOrEqualTo(16 * Environment.ProcessorCount + 1));
            if (++taken == 500) break;
        }

        Assert.That(taken, Is.EqualTo(500));

        async IAsyncEnumerable<string> Source()
        {
            await Task.Yield();
            for (; ; read++) yield return "text";
        }
    }

    [Test]
    public void CancellationStopsIt()
    {
        using var source = new CancellationTokenSource();
        Assert.That(
            async () => await BatchConversion.ConvertAsync(Texts, t => { source.Cancel(); return t; }, null, source.Token),
            Throws.InstanceOf<OperationCanceledException>());
    }

    private static string Slowly(string text)
    {
        if (text.EndsWith('7')) Thread.SpinWait(10_000);
        return text.ToUpperInvariant();
    }

    private sealed class Reports : IProgress<int>
    {
        private readonly System.Collections.Concurrent.ConcurrentBag<int> _counts = [];

        public IEnumerable<int> Counts => _counts;

        public void Report(int value) => _counts.Add(value);
    }
}
