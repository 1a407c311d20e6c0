using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using StackExchange.Redis;

namespace Logic.Server.Tests.Cluster;

/// <summary>What three servers behind nginx share, and what becomes of requests when one of them, Redis or the IPFS node goes.</summary>
[Category("Long")]
[NonParallelizable]
public sealed class ClusterTests
{
    private static readonly (string, string) Unlimited = ("LOGIC_RATE_LIMIT_ENABLED", "0");

    [Test]
    public async Task AProofFoundByOneIsAHitForTheOthers()
    {
        await using var fleet = await Fleet.StartAsync(Unlimited);
        await WarmAsync(fleet);
        var caches = new List<string?>();
        foreach (var (_, client) in fleet.Servers) caches.Add(await ProveAsync(client, "Mortal"));
        Assert.That(caches, Is.EqualTo(new[] { null, "redis", "redis" }));
    }

    [Test]
    public async Task WhatRedisHasLostIsStillAHit()
    {
        await using var fleet = await Fleet.StartAsync(Unlimited);
        await WarmAsync(fleet);
        var (first, second) = (fleet.Servers[0].Client, fleet.Servers[1].Client);
        var written = await MetricAsync(first, "logic_cache_writes_total", "ipfs");
        await ProveAsync(first, "Mortal");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await MetricAsync(first, "logic_cache_writes_total", "ipfs") is var now && !(now > (double.IsNaN(written) ? 0 : written))) await Task.Delay(20, patience.Token);
        await using (var connection = await ConnectionMultiplexer.ConnectAsync(fleet.Redis.Url + ",allowAdmin=true")) await connection.GetServers()[0].FlushAllDatabasesAsync();
        Assert.That(await ProveAsync(second, "Mortal"), Is.EqualTo("ipfs"));
    }

    [Test]
    public async Task TheLimitHoldsOverAll()
    {
        const int Calls = 30;
        // Who calls is said by the proxy, so that warming up can be somebody else's.
        await using var fleet = await Fleet.StartAsync(
            ("LOGIC_RATE_LIMIT_CALLS", FormattableString.Invariant($"{Calls}")), ("LOGIC_RATE_LIMIT_PERIOD", "36000"), ("Server__TrustedProxies__0", "127.0.0.1/32"));
        foreach (var (_, client) in fleet.Servers)
        {
            client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.1");
            await ConvertAsync(client);
        }

        var statuses = await Task.WhenAll(Enumerable.Range(0, 3 * Calls).Select(_ => ConvertAsync(fleet.Client)));
        Assert.That(statuses.CountBy(static s => s), Is.EquivalentTo(new KeyValuePair<HttpStatusCode, int>[] { new(HttpStatusCode.OK, Calls), new(HttpStatusCode.TooManyRequests, 2 * Calls) }));
    }

    [Test]
    public async Task WhenAServerIsKilledUnderLoadNoOtherRequestIsLost()
    {
        await using var fleet = await Fleet.StartAsync(Unlimited);
        var load = new Load(fleet.Client);
        await load.WhileAsync(callers: 8, async () =>
        {
            await load.WaitForAsync("healthy", 200);
            fleet.Servers[0].Process.Kill();
            await load.WaitForAsync("two servers of three", 600);
        });
        // The proxy asks another server for what the killed one had not begun to answer; eight at most were being answered.
        Assert.That(load.Statuses.Where(s => s.Key != 200).Sum(s => s.Value), Is.LessThanOrEqualTo(8));
        Assert.That(load.Statuses[200], Is.GreaterThan(700));
    }

    /// <summary>The policy: answers are found without the caches, and each server limits on its own while Redis is away.</summary>
    [Test]
    public async Task WhenRedisAndTheNodeGoAndComeBackNoRequestFails()
    {
        await using var fleet = await Fleet.StartAsync(("LOGIC_RATE_LIMIT_CALLS", "1000000"));
        await WarmAsync(fleet);
        var (load, redis, ipfs) = (new Load(fleet.Client), fleet.Redis, fleet.Ipfs);
        (string Phase, Func<Task> Begin)[] phases =
        [
            ("healthy", () => Task.CompletedTask),
            ("Redis killed", redis.KillAsync),
            ("Redis back", redis.RunAsync),
            ("IPFS killed", ipfs.KillAsync),
            ("IPFS back", ipfs.RunAsync),
            ("both frozen", () => Task.WhenAll(redis.FreezeAsync(), ipfs.FreezeAsync())),
            ("both thawed", () => Task.WhenAll(redis.ThawAsync(), ipfs.ThawAsync())),
        ];
        await load.WhileAsync(callers: 8, async () =>
        {
            foreach (var (phase, begin) in phases)
            {
                await begin();
                await load.WaitForAsync(phase, 400);
            }
        });
        Assert.That(load.Statuses.Keys, Is.EqualTo(new[] { 200 }));
        foreach (var tier in new[] { "redis", "ipfs" }) await UsedAgainAsync(fleet, tier);
    }

    /// <summary>Ends when every server asks the tier again.</summary>
    private static async Task UsedAgainAsync(Fleet fleet, string tier)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        for (var i = 0; i < fleet.Servers.Count; i++)
        {
            var client = fleet.Servers[i].Client;
            for (var n = 0; await MetricAsync(client, "logic_cache_tier_open", tier) != 0; n++)
            {
                await ProveAsync(client, FormattableString.Invariant($"Again{i}{tier}{n}"));
                await Task.Delay(50, patience.Token);
            }
        }
    }

    /// <summary>Does what an orchestrator does; and once round, since a first read on a busy machine may take longer than a caller waits.</summary>
    private static async Task WarmAsync(Fleet fleet)
    {
        foreach (var (_, client) in fleet.Servers)
        {
            using var ready = await client.GetAsync("/ready");
            Assert.That(ready.IsSuccessStatusCode, Is.True, await ready.Content.ReadAsStringAsync());
            await ProveAsync(client, "Warm");
        }
    }

    /// <summary>Where the proof came from; null when it was searched for.</summary>
    private static async Task<string?> ProveAsync(HttpClient client, string name)
    {
        using var reply = await client.PostAsJsonAsync("/prove", new { goal = name + "(s)", assumptions = new[] { $"forall x. Man(x) -> {name}(x)", "Man(s)" } });
        var json = await reply.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(json.GetProperty("verified").GetBoolean(), Is.True);
        return json.TryGetProperty("cache", out var cache) ? cache.GetString() : null;
    }

    private static async Task<HttpStatusCode> ConvertAsync(HttpClient client)
    {
        using var reply = await client.PostAsJsonAsync("/convert", new { text = "Rex barks." });
        return reply.StatusCode;
    }

    private static async Task<double> MetricAsync(HttpClient client, string name, string tier) =>
        TelemetryTests.Value(await client.GetStringAsync("/metrics"), name, $"tier=\"{tier}\"");
}
