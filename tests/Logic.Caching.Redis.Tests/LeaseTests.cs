using System.Globalization;
using Logic.Caching.Redis.Tests.Processes;

namespace Logic.Caching.Redis.Tests;

/// <summary>Processes that miss the same proof at the same time.</summary>
public sealed class LeaseTests
{
    private RedisServer _server = null!;

    [SetUp]
    public async Task StartAsync() => _server = await RedisServer.StartAsync();

    [TearDown]
    public async Task StopAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
    }

    [Test]
    public async Task FourProcessesProveOnce()
    {
        var workers = await WorkerProcess.StartAsync(4, "prove", _server.Url, 2_000, 1_000);
        try
        {
            foreach (var worker in workers) worker.Go();
            var lines = (await Task.WhenAll(workers.Select(static w => w.ReadToEndAsync()))).SelectMany(static l => l).ToList();
            Assert.That(lines.Count(static l => l == "searching"), Is.EqualTo(1), string.Join("; ", lines));
            Assert.That(lines.Count(static l => l.StartsWith("Theorem searched ", StringComparison.Ordinal)), Is.EqualTo(1));
            Assert.That(lines.Count(static l => l.StartsWith("Theorem redis ", StringComparison.Ordinal)), Is.EqualTo(3));
            await TestContext.Out.WriteLineAsync(string.Join("; ", lines));
        }
        finally
        {
            foreach (var worker in workers) await worker.DisposeAsync();
        }
    }

    [Test]
    public async Task AHolderThatDiesBlocksNobodyBeyondItsLease()
    {
        const int Lease = 1_500;
        var workers = await WorkerProcess.StartAsync(2, "prove", _server.Url, Lease, 500);
        try
        {
            workers[0].Go();
            Assert.That(await workers[0].ReadLineAsync(), Is.EqualTo("searching"));
            workers[0].Kill();
            workers[1].Go();
            var lines = await workers[1].ReadToEndAsync();
            Assert.That(lines[0], Is.EqualTo("searching"));
            Assert.That(lines[1], Does.StartWith("Theorem searched "));
            await TestContext.Out.WriteLineAsync($"lease {Lease} ms, search 500 ms: {lines[1]} ms");
            // What it took besides waiting and searching is start-up on a busy machine.
            Assert.That(int.Parse(lines[1].Split(' ')[^1], CultureInfo.InvariantCulture), Is.InRange(500, Lease + 500 + 5_000));
        }
        finally
        {
            foreach (var worker in workers) await worker.DisposeAsync();
        }
    }

    [Test]
    public async Task ALeaseIsTakenRenewedAndGivenBackByItsHolderOnly()
    {
        await using var tier = new RedisProofCache(new RedisCacheOptions { Url = _server.Url, LeaseTime = TimeSpan.FromSeconds(30) });
        var key = CacheKey.Of("k"u8);
        var minute = TimeSpan.FromMinutes(1);
        Assert.That(await tier.TryLeaseAsync(key, "a", minute, default));
        Assert.That(await tier.TryLeaseAsync(key, "a", minute, default), "renewed");
        Assert.That(await tier.TryLeaseAsync(key, "b", minute, default), Is.False);
        await tier.ReleaseLeaseAsync(key, "b", default);
        Assert.That(await tier.TryLeaseAsync(key, "b", minute, default), Is.False, "not b's to give back");
        await tier.ReleaseLeaseAsync(key, "a", default);
        Assert.That(await tier.TryLeaseAsync(key, "b", TimeSpan.FromMilliseconds(1), default));
        Assert.That(() => tier.TryLeaseAsync(key, "c", minute, default).AsTask().Result, Is.True.After(2_000, 10), "ends by itself");
        Assert.That(await tier.GetAsync(key, default), Is.Null, "a lease is no entry");
    }
}
