using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Logic.Server.Tests.Cluster;

/// <summary>Callers that ask without pause, for a bounded time, and count what comes back.</summary>
internal sealed class Load(HttpClient client)
{
    private int _next;

    /// <summary>How often each status came; 0 where the connection broke.</summary>
    public ConcurrentDictionary<int, int> Statuses { get; } = [];

    /// <summary>How many requests ended.</summary>
    public int Count => Statuses.Values.Sum();

    public async Task RunAsync(int callers, CancellationToken end) => await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => CallAsync(end)));

    /// <summary>Ends when so many more requests have ended.</summary>
    public async Task WaitForAsync(int more)
    {
        var target = Count + more;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (Count < target) await Task.Delay(10, patience.Token);
    }

    private async Task CallAsync(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            var (path, body) = Request(Interlocked.Increment(ref _next));
            var status = 0;
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

            Statuses.AddOrUpdate(status, 1, static (_, n) => n + 1);
        }
    }

    private static (string Path, string Body) Request(int number)
    {
        var name = "Q" + (number % 200).ToString(CultureInfo.InvariantCulture);
        return (number % 4) switch
        {
            0 => ("/convert", """{"text":"Every student who studies passes."}"""),
            1 => ("/convert", """{"text":"Blue the of when."}"""),
            2 => ("/prove", $$"""{"goal":"{{name}}(a)","assumptions":["forall x. P(x) -> {{name}}(x)","P(a)"]}"""),
            _ => ("/ask", """{"premises":["All men are mortal.","Socrates is a man."],"question":"Is Socrates mortal?"}"""),
        };
    }
}
