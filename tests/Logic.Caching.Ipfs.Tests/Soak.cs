using System.Diagnostics;
using System.Globalization;
using Logic.Caching.Redis;
using Logic.Caching.Redis.Tests;
using Logic.Conformance.Caching;
using Logic.Proving;
using Logic.Proving.Cached;

namespace Logic.Caching.Ipfs.Tests;

/// <summary>
/// Callers who prove, look and remove, over a real Redis, behind it a tier that fails in all ways, behind that a real IPFS node; the
/// servers are killed, frozen and brought back. It ends by itself: who has not ended two minutes after the time is named.
/// </summary>
internal sealed class Soak : IAsyncDisposable
{
    private const int Callers = 6;
    private const int Numbers = 400;
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(2);

    private readonly RedisServer _redisServer;
    private readonly IpfsServer _node;
    private readonly TimeSpan _duration;
    private readonly DictionaryTier _middle = new("middle", Brief(new TierOptions { WriteBehind = true }) with { HardTimeout = TimeSpan.FromSeconds(1) });
    private readonly RedisProofCache _redis;
    private readonly IpfsProofCache _ipfs;
    private readonly ProofCache _cache;
    private readonly Stopwatch _clock = new();
    private readonly List<long> _memory = [];
    private long _calls;
    private int _wrong;
    private int _faults;

    public Soak(RedisServer redisServer, IpfsServer node, TimeSpan duration)
    {
        (_redisServer, _node, _duration) = (redisServer, node, duration);
        _redis = new RedisProofCache(new RedisCacheOptions { Url = redisServer.Url, LeaseTime = TimeSpan.FromSeconds(1), Tier = Brief(new TierOptions()) });
        var options = node.Options;
        options.Tier = Brief(options.Tier) with { SoftTimeout = TimeSpan.FromSeconds(1) };
        _ipfs = new IpfsProofCache(options);
        // A small memory, so that the tiers are asked all the time.
        _cache = new ProofCache([_redis, _middle, _ipfs], new ProofCacheOptions { MaxEntries = 50 });
    }

    public int Wrong => _wrong;

    public int PendingWrites { get; private set; }

    /// <summary>How often each tier had the answer.</summary>
    public IEnumerable<long> TierHits => _cache.GetStatistics().Tiers.Select(static t => t.Hits);

    public double EarlyMemory => _memory.Skip(_memory.Count / 6).Take(Math.Max(1, _memory.Count / 6)).Average();

    public double LateMemory => _memory.TakeLast(Math.Max(1, _memory.Count / 6)).Average();

    public async Task RunAsync()
    {
        await _redis.PingAsync(default);
        await _ipfs.PingAsync(default);
        _clock.Start();
        (string Name, Task Work)[] parts =
        [
            .. Enumerable.Range(0, Callers).Select(i => ($"caller {i}", Task.Run(() => CallAsync(i)))),
            ("Redis", BreakAsync(new Random(1_000), 500, _redisServer.KillAsync, _redisServer.RunAsync, _redisServer.FreezeAsync, _redisServer.ThawAsync)),
            ("IPFS", BreakAsync(new Random(3_000), 2_000, _node.KillAsync, _node.RunAsync, _node.FreezeAsync, _node.ThawAsync)),
            ("middle", BreakMiddleAsync()),
            ("memory", WatchAsync()),
        ];
        try
        {
            await Task.WhenAll(parts.Select(static p => p.Work)).WaitAsync(_duration + Grace);
        }
        catch (TimeoutException)
        {
            Assert.Fail($"Not ended: {string.Join(", ", parts.Where(static p => !p.Work.IsCompleted).Select(static p => p.Name))}. {this}");
        }

        _middle.Before = static _ => Task.CompletedTask;
        using var patience = new CancellationTokenSource(Grace);
        await _cache.FlushAsync(patience.Token);
        PendingWrites = _cache.GetStatistics().PendingWrites;
    }

    public override string ToString()
    {
        var statistics = _cache.GetStatistics();
        var tiers = string.Join("; ", statistics.Tiers.Select(static t => $"{t.Name}: {t.Hits} hits, {t.Misses} misses, {t.Writes} writes, {t.Errors} errors, {t.Timeouts} timeouts, {t.Skipped} skipped, {t.Rejected} rejected"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{_duration.TotalSeconds:0} s: {_calls} calls, {_wrong} wrong, {_faults} faults of the servers; {statistics.MemoryHits} memory hits; {tiers}; {statistics.DroppedWrites} writes dropped, {statistics.PendingWrites} pending; memory {EarlyMemory / (1 << 20):0.0} MiB early, {LateMemory / (1 << 20):0.0} MiB late");
    }

    public async ValueTask DisposeAsync()
    {
        await _cache.DisposeAsync();
        await _redis.DisposeAsync();
        _ipfs.Dispose();
    }

    /// <summary>Leaves a tier alone for no longer than a second.</summary>
    private static TierOptions Brief(TierOptions options) =>
        options with { BreakTime = TimeSpan.FromMilliseconds(100), LongestBreakTime = TimeSpan.FromSeconds(1) };

    private async Task CallAsync(int caller)
    {
        var (random, prover) = (new Random(caller), new BuiltInProver());
        while (_clock.Elapsed < _duration)
        {
            var number = random.Next(Numbers);
            var request = Problems.Numbered(number);
            using var cancellation = random.Next(20) == 0 ? new CancellationTokenSource(random.Next(3)) : new CancellationTokenSource();
            ProofResult? result = null;
            switch (random.Next(300))
            {
                case < 2:
                    // Waits for all that is to be written before.
                    await _cache.RemoveAsync(request);
                    break;
                case < 10:
                    Poison();
                    break;
                case < 80:
                    result = await _cache.GetAsync(request);
                    break;
                default:
                    result = await _cache.GetOrProveAsync(request, prover, cancellation.Token);
                    break;
            }

            if (result is not null && result.Status != SzsStatus.Cancelled && (result.Status != Problems.StatusOf(number) || !result.Verified)) Interlocked.Increment(ref _wrong);
            Interlocked.Increment(ref _calls);
            // Callers that never pause would leave the node no processor.
            await Task.Delay(1);
        }
    }

    /// <summary>Puts the entry of one problem under the key of another.</summary>
    private void Poison()
    {
        if (_middle.Entries.FirstOrDefault() is { Value.Value.Length: > 0 } some && _middle.Entries.Keys.LastOrDefault() is var other) _middle.Entries[other] = some.Value;
    }

    private async Task BreakAsync(Random random, int pause, Func<Task> kill, Func<Task> run, Func<Task> freeze, Func<Task> thaw)
    {
        while (_clock.Elapsed < _duration - TimeSpan.FromSeconds(2))
        {
            await Task.Delay(random.Next(pause, 3 * pause));
            var isKilled = random.Next(2) == 0;
            Interlocked.Increment(ref _faults);
            await (isKilled ? kill() : freeze());
            await Task.Delay(random.Next(pause / 5, 2 * pause));
            await (isKilled ? run() : thaw());
        }
    }

    private async Task BreakMiddleAsync()
    {
        var random = new Random(2_000);
        Func<CancellationToken, Task>[] ways =
        [
            static _ => Task.CompletedTask,
            static _ => throw new IOException("down"),
            static _ => Task.FromException(new InvalidOperationException("broken")),
            static t => Task.Delay(Timeout.Infinite, t),
            static _ => Task.Delay(20, CancellationToken.None),
        ];
        while (_clock.Elapsed < _duration)
        {
            _middle.Before = ways[random.Next(ways.Length)];
            await Task.Delay(random.Next(100, 1_000));
        }
    }

    private async Task WatchAsync()
    {
        while (_clock.Elapsed < _duration)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Min(2_000, _duration.TotalMilliseconds / 10)));
            _memory.Add(GC.GetTotalMemory(forceFullCollection: true));
        }
    }
}
