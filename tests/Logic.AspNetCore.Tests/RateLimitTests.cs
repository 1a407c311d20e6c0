using System.Net;
using System.Security.Claims;
using Logic.AspNetCore.Limits;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Logic.AspNetCore.Tests;

public sealed class RateLimitTests
{
    private const string Body = """{"text":"Rex barks."}""";

    [Test]
    public async Task TheCallOverTheLimitIs429AndTellsWhenToCallAgain()
    {
        var clock = new FakeTimeProvider();
        await using var service = await StartAsync(clock, c => (c.RateLimitCalls, c.RateLimitPeriod) = (2, TimeSpan.FromSeconds(60)));
        var replies = new[] { await service.PostAsync("/convert", Body), await service.PostAsync("/convert", Body), await service.PostAsync("/convert", Body) };
        clock.Advance(replies[2].Message.Headers.RetryAfter!.Delta!.Value);
        var again = await service.PostAsync("/convert", Body);
        Assert.Multiple(() =>
        {
            Assert.That(replies.Select(r => r.Status), Is.EqualTo(new[] { HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests }));
            Assert.That(replies[2].Code, Is.EqualTo("LOGIC6004"));
            Assert.That(replies[2].Message.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(30)));
            Assert.That(again.Status, Is.EqualTo(HttpStatusCode.OK));
        });
    }

    [Test]
    public async Task EachUserHasALimitOfItsOwn()
    {
        await using var service = await StartAsync(new FakeTimeProvider(), c => c.RateLimitCalls = 1);
        service.Client.DefaultRequestHeaders.Add("Test-User", "ann");
        await service.PostAsync("/convert", Body);
        var ann = await service.PostAsync("/convert", Body);
        service.Client.DefaultRequestHeaders.Remove("Test-User");
        service.Client.DefaultRequestHeaders.Add("Test-User", "bob");
        var bob = await service.PostAsync("/convert", Body);
        Assert.That((ann.Status, bob.Status), Is.EqualTo((HttpStatusCode.TooManyRequests, HttpStatusCode.OK)));
    }

    [Test]
    public async Task ProofsAreLimitedApartFromConversions()
    {
        await using var service = await StartAsync(new FakeTimeProvider(), c => (c.RateLimitCalls, c.RateLimitProofCalls) = (1, 1));
        var replies = new[]
        {
            await service.PostAsync("/convert", Body),
            await service.PostAsync("/prove", """{"goal":"P -> P"}"""),
            await service.PostAsync("/check", """{"premises":["Rex barks."]}"""),
            await service.GetAsync("/capabilities"),
            await service.GetAsync("/health"),
        };
        Assert.That(replies.Select(r => (int)r.Status), Is.EqualTo(new[] { 200, 200, 429, 200, 200 }));
    }

    [TestCase("203.0.113.7", "203.0.113.7")]
    [TestCase("::ffff:203.0.113.7", "203.0.113.7")]
    [TestCase("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [TestCase("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64")]
    public void AnIPv6NetworkIsOneSubject(string address, string subject) =>
        Assert.That(Subject.Address(IPAddress.Parse(address)), Is.EqualTo(subject));

    private static Task<Service> StartAsync(FakeTimeProvider clock, Action<LogicConfig> config) => Service.StartAsync(
        s => s.AddSingleton<TimeProvider>(clock),
        config,
        use: app => app.Use((context, next) =>
        {
            if (context.Request.Headers["Test-User"] is [{ } name]) context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, name)], "test"));
            return next(context);
        }));
}
