using System.Net;
using Logic.Caching;
using Logic.Proving;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Logic.AspNetCore.Tests;

public sealed class HealthTests
{
    [Test]
    public async Task AWholeServiceIsAliveAndReady()
    {
        await using var service = await Service.StartAsync();
        var (health, ready) = (await service.GetAsync("/health"), await service.GetAsync("/ready"));
        Assert.Multiple(() =>
        {
            Assert.That((health.Status, health.Json.GetProperty("status").GetString()), Is.EqualTo((HttpStatusCode.OK, "Healthy")));
            Assert.That(ready.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(ready.Json.GetProperty("checks").EnumerateObject().Select(c => c.Name), Is.EquivalentTo(new[] { "reading", "proving", "cache" }));
            Assert.That(ready.Message.Headers.CacheControl!.NoStore, Is.True);
        });
    }

    [Test]
    public async Task ADeadTierMakesItUnreadyAndSaysWhich()
    {
        await using var service = await Service.StartAsync(s => s.AddSingleton<IProofCacheTier>(new DeadTier()));
        var (health, ready) = (await service.GetAsync("/health"), await service.GetAsync("/ready"));
        Assert.Multiple(() =>
        {
            Assert.That(health.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(ready.Status, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(ready.Json.GetProperty("checks").GetProperty("cache").GetProperty("reason").GetString(), Does.Contain("dead").And.Not.Contain("secret.host"));
        });
    }

    [Test]
    public async Task ADeadTierMayCountAsDegradedOnly()
    {
        await using var service = await Service.StartAsync(s =>
        {
            s.AddSingleton<IProofCacheTier>(new DeadTier());
            s.AddLogic().AddEndpoints().AddLogicHealthChecks(HealthStatus.Degraded);
        });
        var ready = await service.GetAsync("/ready");
        Assert.That((ready.Status, ready.Json.GetProperty("status").GetString()), Is.EqualTo((HttpStatusCode.OK, "Degraded")));
    }

    [Test]
    public async Task AProverThatFindsNothingMakesItUnready()
    {
        var prover = new HeldProver();
        prover.Release();
        await using var service = await Service.StartAsync(s => s.AddSingleton<IProver>(prover));
        var ready = await service.GetAsync("/ready");
        Assert.That(ready.Json.GetProperty("checks").GetProperty("proving").GetProperty("reason").GetString(), Does.Contain("GaveUp"));
    }

    [Test]
    public async Task CapabilitiesAreNotSentTwice()
    {
        await using var service = await Service.StartAsync(config: c => c.MaxProofTime = TimeSpan.FromSeconds(7));
        var first = await service.GetAsync("/capabilities");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/capabilities");
        request.Headers.IfNoneMatch.Add(first.Message.Headers.ETag!);
        var second = await service.Client.SendAsync(request);
        Assert.Multiple(() =>
        {
            Assert.That(first.Json.GetProperty("limits").GetProperty("maxProofTime").GetDouble(), Is.EqualTo(7));
            Assert.That(first.Json.GetProperty("provers")[0].GetProperty("name").GetString(), Is.EqualTo("built-in"));
            Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        });
    }

    [Test]
    public void MappingWithoutItsServicesSaysWhatToCall()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddLogic();
        using var app = builder.Build();
        Assert.That(() => app.MapLogic(), Throws.InvalidOperationException.With.Message.Contains("AddEndpoints()"));
    }

    [Test]
    public void WrongBoundsStopTheStart() => Assert.That(
        async () => await Service.StartAsync(options: o => o.RequestTimeout = TimeSpan.Zero),
        Throws.TypeOf<Microsoft.Extensions.Options.OptionsValidationException>().With.Message.Contains("RequestTimeout"));

    [Test]
    public async Task NamedServicesHaveEndpointsOfTheirOwn()
    {
        await using var service = await Service.StartAsync(
            s => s.AddLogic("short", configure: c => c.MaxInputSize = 5).AddEndpoints(), use: app => app.MapLogic("/short", "short"));
        var (plain, named) = (await service.PostAsync("/convert", """{"text":"Rex barks."}"""), await service.PostAsync("/short/convert", """{"text":"Rex barks."}"""));
        Assert.That((plain.Status, named.Code), Is.EqualTo((HttpStatusCode.OK, "LOGIC1002")));
    }

    private sealed class DeadTier : IProofCacheTier
    {
        public string Name => "dead";

        public TierOptions Options { get; } = new();

        public ValueTask<CacheEntry?> GetAsync(CacheKey key, CancellationToken cancellationToken) => throw new IOException();

        public ValueTask SetAsync(CacheKey key, CacheEntry entry, CancellationToken cancellationToken) => throw new IOException();

        public ValueTask<bool> RemoveAsync(CacheKey key, CancellationToken cancellationToken) => throw new IOException();

        public ValueTask ClearAsync(CancellationToken cancellationToken) => throw new IOException();

        public ValueTask PingAsync(CancellationToken cancellationToken) => throw new IOException("No route to secret.host.");
    }
}
