using Logic.Caching;
using Microsoft.Extensions.DependencyInjection;

namespace Logic.Server.Tests;

public sealed class ShutdownTests
{
    [Test]
    public async Task WhatWasToBeWrittenBehindIsWrittenBeforeTheEnd()
    {
        var tier = new SlowTier();
        var server = await LocalServer.StartAsync(configure: b => b.Services.AddSingleton<IProofCacheTier>(tier));
        for (var i = 0; i < 5; i++) await server.PostAsync("/prove", FormattableString.Invariant($$"""{"goal":"Q{{i}}","assumptions":["P","P -> Q{{i}}"]}"""));
        Assert.That(tier.Written, Is.LessThan(5), "otherwise there is nothing to drain");
        await server.StopAsync();
        tier.Go();
        await server.DisposeAsync();
        Assert.That(tier.Written, Is.EqualTo(5));
    }

    [Test]
    public async Task AProcessThatIsAskedToEndEndsWell()
    {
        var (server, client) = await ServerProcess.StartAsync();
        await using var _ = server;
        using var health = await client.GetAsync("/health");
        Assert.That(await server.StopAsync(), Is.Zero);
    }

    /// <summary>A tier that is written behind and has no time before the test gives it some.</summary>
    private sealed class SlowTier : IProofCacheTier
    {
        private readonly TaskCompletionSource _go = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _written;

        public string Name => "slow";

        public TierOptions Options { get; } = new() { WriteBehind = true, HardTimeout = TimeSpan.FromMinutes(1) };

        public int Written => Volatile.Read(ref _written);

        public void Go() => _go.TrySetResult();

        public ValueTask<CacheEntry?> GetAsync(CacheKey key, CancellationToken cancellationToken) => ValueTask.FromResult<CacheEntry?>(null);

        public async ValueTask SetAsync(CacheKey key, CacheEntry entry, CancellationToken cancellationToken)
        {
            await _go.Task.WaitAsync(cancellationToken);
            Interlocked.Increment(ref _written);
        }

        public ValueTask<bool> RemoveAsync(CacheKey key, CancellationToken cancellationToken) => ValueTask.FromResult(false);

        public ValueTask ClearAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask PingAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}
