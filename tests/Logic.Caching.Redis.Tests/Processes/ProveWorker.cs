using System.Diagnostics;
using System.Globalization;
using Logic.Proving;
using Logic.Proving.Cached;

namespace Logic.Caching.Redis.Tests.Processes;

/// <summary>
/// One question to a cache whose Redis lends. Arguments: address, lease in milliseconds, how long a search takes in
/// milliseconds. Prints <c>searching</c> when its own prover is asked, then status, tier and milliseconds.
/// </summary>
internal static class ProveWorker
{
    public static async Task RunAsync(string[] arguments)
    {
        var lease = TimeSpan.FromMilliseconds(double.Parse(arguments[1], CultureInfo.InvariantCulture));
        var search = TimeSpan.FromMilliseconds(double.Parse(arguments[2], CultureInfo.InvariantCulture));
        await using var tier = new RedisProofCache(new RedisCacheOptions
        {
            Url = arguments[0],
            LeaseTime = lease,
            // Several processes start up on few processors here; a slow start is not what is looked at.
            Tier = new TierOptions { SoftTimeout = TimeSpan.FromSeconds(5), HardTimeout = TimeSpan.FromSeconds(10) },
        });
        await using var cache = new ProofCache([tier]);
        await tier.PingAsync(default);
        await Worker.WaitForStartAsync();
        var clock = Stopwatch.StartNew();
        var result = await cache.GetOrProveAsync(SampleProblems.Syllogism, new SlowProver(search));
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{result.Status} {result.CacheTier ?? "searched"} {clock.ElapsedMilliseconds}"));
    }

    private sealed class SlowProver(TimeSpan time) : IProver
    {
        private readonly BuiltInProver _inner = new();

        public string Name => _inner.Name;

        public async ValueTask<ProofResult> ProveAsync(ProofRequest request, CancellationToken cancellationToken = default)
        {
            await Console.Out.WriteLineAsync("searching");
            await Task.Delay(time, cancellationToken);
            return await _inner.ProveAsync(request, cancellationToken);
        }
    }
}
