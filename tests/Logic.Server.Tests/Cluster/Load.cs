using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Logic.Server.Tests.Cluster;

/// <summary>Callers that ask without pause, for a bounded time, and count what comes back.</summary>
internal sealed class Load(HttpClient client)
{
    private ConcurrentBag<double> _milliseconds = [];
    private int _next;

    /// <summary>How often each status came; 0 where the connection broke.</summary>
    public ConcurrentDictionary<int, int> Statuses { get; } = [];

    /// <summary>How many requests ended.</summary>
    public int Count => Statuses.Values.Sum();

    public async Task RunAsync(int callers, CancellationToken end) => await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => CallAsync(end)));

    /// <summary>Asks while something is done, and tells what came of it.</summary>
    public async Task WhileAsync(int callers, Func<Task> something)
    {
        using var end = new CancellationTokenSource();
        var running = RunAsync(callers, end.Token);
        try
        {
            await something();
        }
        finally
        {
            await end.CancelAsync();
            await running;
        }

        TestContext.Out.WriteLine("status, requests: " + string.Join(", ", Statuses));
    }

    /// <summary>Ends when so many more requests have ended, and tells how long they took.</summary>
    public async Task WaitForAsync(string phase, int more)
    {
        var target = Count + more;
        _milliseconds = [];
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (Count < target) await Task.Delay(10, patience.Token);
        var sorted = _milliseconds.Order().ToArray();
        TestContext.Out.WriteLine(FormattableString.Invariant(
            $"{phase} | {sorted.Length} | p50 {sorted[sorted.Length / 2]:0.0} ms | p99 {sorted[sorted.Length * 99 / 100]:0} ms | longest {sorted[^1]:0} ms"));
    }

    private async Task CallAsync(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            var (path, body) = Request(Interlocked.Increment(ref _next));
            var status = 0;
            var started = Stopwatch.GetTimestamp();
            try
            {
                using var content = new StringContent(body, Encoding.UTF8, "application/json");
                using var reply = await client.PostAsync(path, content, CancellationToken.None);
                await reply.Content.ReadAsByteArrayAsync(CancellationToken.None);
                status = (int)reply.StatusCode;
            }
            catch (HttpRequestException)
            {
                // Counted as 0.
            }

            _milliseconds.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            Statuses.AddOrUpdate(status, 1, static (_, n) => n + 1);
        }
    }

    /// <summary>Half of the proofs are new, so that every tier is asked and written to; the others come again.</summary>
    private static (string Path, string Body) Request(int number)
    {
        var name = "Q" + (number % 8 == 2 ? number : number % 200).ToString(CultureInfo.InvariantCulture);
        return (number % 4) switch
        {
            0 => ("/convert", """{"text":"Every student who studies passes."}"""),
            1 => ("/convert", """{"text":"Blue the of when."}"""),
            2 => ("/prove", $$"""{"goal":"{{name}}(a)","assumptions":["forall x. P(x) -> {{name}}(x)","P(a)"]}"""),
            _ => ("/ask", """{"premises":["All men are mortal.","Socrates is a man."],"question":"Is Socrates mortal?"}"""),
        };
    }
}
