using System.Diagnostics;
using System.Globalization;
using Logic.Conformance.Caching;
using Logic.Proving;
using Logic.Proving.Cached;

namespace Logic.Caching.Redis.Tests;

/// <summary>
/// Mixed load while tiers go down and come up at random: a real Redis, and behind it a tier that is written behind and fails
/// in all ways. <c>LOGIC_SOAK_SECONDS</c> says for how long; 600 unless said.
/// </summary>
[NonParallelizable]
public sealed class SoakTests
{
    private const int Callers = 6;
    private const int Problems = 400;

    [Test]
    public Task AFewSeconds() => SoakAsync(TimeSpan.FromSeconds(6));

    [Test, Category("Long")]
    public Task TenMinutes() => SoakAsync(TimeSpan.FromSeconds(
        double.Parse(Environment.GetEnvironmentVariable("LOGIC_SOAK_SECONDS") ?? "600", CultureInfo.InvariantCulture)));

    private static async Task SoakAsync(TimeSpan duration)
    {
        var unobserved = 0;
        void Count(object? sender, UnobservedTaskExceptionEventArgs arguments) => Interlocked.Increment(ref unobserved);
        TaskScheduler.UnobservedTaskException += Count;
        try
        {
            await using var server = await RedisServer.StartAsync();
            await using var soak = new Soak(server, duration);
            await soak.RunAsync();
            // What nobody looked at is told by the finalizers.
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await TestContext.Out.WriteLineAsync(soak.ToString());
            Assert.That(soak.Wrong, Is.Zero, "wrong answers");
            Assert.That(unobserved, Is.Zero, "unobserved exceptions");
            Assert.That(soak.PendingWrites, Is.Zero, "the queue empties");
            Assert.That(soak.TierHits, Is.GreaterThan(0));
            if (duration >= TimeSpan.FromMinutes(1)) Assert.That(soak.LateMemory, Is.LessThan(soak.EarlyMemory * 1.25 + (8 << 20)), "memory is flat");
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Count;
        }
    }

    private sealed class Soak : IAsyncDisposable
    {
        private readonly RedisServer _server;
        private readonly TimeSpan _duration;
        private readonly DictionaryTier _far = new("far", new TierOptions { WriteBehind = true, BreakTime = TimeSpan.FromMilliseconds(100), LongestBreakTime = TimeSpan.FromSeconds(1), HardTimeout = TimeSpan.FromSeconds(1) });
        private readonly RedisProofCache _redis;
        private readonly ProofCache _cache;
        private readonly Stopwatch _clock = new();
        private readonly List<long> _memory = [];
        private long _calls;
        private int _wrong;
        private int _faults;

        public Soak(RedisServer server, TimeSpan duration)
        {
            (_server, _duration) = (server, duration);
            _redis = new RedisProofCache(new RedisCacheOptions
            {
                Url = server.Url,
                LeaseTime = TimeSpan.FromSeconds(1),
                Tier = new TierOptions { BreakTime = TimeSpan.FromMilliseconds(100), LongestBreakTime = TimeSpan.FromSeconds(1) },
            });
            // A small memory, so that the tiers are asked all the time.
            _cache = new ProofCache([_redis, _far], new ProofCacheOptions { MaxEntries = 50 });
        }

        public int Wrong => _wrong;

        public int PendingWrites { get; private set; }

        public long TierHits => _cache.GetStatistics().Tiers.Sum(static t => t.Hits);

        public double EarlyMemory => _memory.Skip(_memory.Count / 6).Take(Math.Max(1, _memory.Count / 6)).Average();

        public double LateMemory => _memory.TakeLast(Math.Max(1, _memory.Count / 6)).Average();

        public async Task RunAsync()
        {
            await _redis.PingAsync(default);
            _clock.Start();
            await Task.WhenAll([.. Enumerable.Range(0, Callers).Select(i => Task.Run(() => CallAsync(i))), BreakRedisAsync(), BreakFarAsync(), WatchAsync()]);
            _far.Before = static _ => Task.CompletedTask;
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            await _cache.FlushAsync(patience.Token);
            PendingWrites = _cache.GetStatistics().PendingWrites;
        }

        public override string ToString()
        {
            var statistics = _cache.GetStatistics();
            var tiers = string.Join("; ", statistics.Tiers.Select(static t => $"{t.Name}: {t.Hits} hits, {t.Misses} misses, {t.Writes} writes, {t.Errors} errors, {t.Timeouts} timeouts, {t.Skipped} skipped, {t.Rejected} rejected"));
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{_duration.TotalSeconds:0} s: {_calls} calls, {_wrong} wrong, {_faults} faults; {statistics.MemoryHits} memory hits; {tiers}; {statistics.DroppedWrites} writes dropped, {PendingWrites} pending; memory {EarlyMemory / (1 << 20):0.0} MiB early, {LateMemory / (1 << 20):0.0} MiB late");
        }

        public async ValueTask DisposeAsync()
        {
            await _cache.DisposeAsync();
            await _redis.DisposeAsync();
        }

        private async Task CallAsync(int caller)
        {
            var (random, prover) = (new Random(caller), new BuiltInProver());
            while (_clock.Elapsed < _duration)
            {
                var (request, status) = SampleProblems.Numbered(random.Next(Problems));
                using var cancellation = random.Next(20) == 0 ? new CancellationTokenSource(random.Next(3)) : new CancellationTokenSource();
                ProofResult? result = null;
                switch (random.Next(30))
                {
                    case 0:
                        await _cache.RemoveAsync(request);
                        break;
                    case 1:
                        await Poison(request);
                        break;
                    case < 8:
                        result = await _cache.GetAsync(request);
                        break;
                    default:
                        result = await _cache.GetOrProveAsync(request, prover, cancellation.Token);
                        break;
                }

                if (result is not null && result.Status != SzsStatus.Cancelled && (result.Status != status || !result.Verified)) Interlocked.Increment(ref _wrong);
                Interlocked.Increment(ref _calls);
                await Task.Yield();
            }
        }

        /// <summary>Puts the entry of one problem under the key of another.</summary>
        private Task Poison(ProofRequest request)
        {
            if (_far.Entries.FirstOrDefault() is { Value.Value.Length: > 0 } some && _far.Entries.Keys.LastOrDefault() is var other) _far.Entries[other] = some.Value;
            return _cache.RemoveAsync(request).AsTask();
        }

        private async Task BreakRedisAsync()
        {
            var random = new Random(1_000);
            while (_clock.Elapsed < _duration - TimeSpan.FromSeconds(2))
            {
                await Task.Delay(random.Next(500, 1_500));
                var isKilled = random.Next(2) == 0;
                _faults++;
                await (isKilled ? _server.KillAsync() : _server.FreezeAsync());
                await Task.Delay(random.Next(100, 1_000));
                await (isKilled ? _server.RunAsync() : _server.ThawAsync());
            }
        }

        private async Task BreakFarAsync()
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
                _far.Before = ways[random.Next(ways.Length)];
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
}
