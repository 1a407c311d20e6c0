using System.Net;
using Logic.Proving;
using Microsoft.Extensions.DependencyInjection;

namespace Logic.AspNetCore.Tests;

public sealed class ProofWorkTests
{
    private const string Body = """{"goal":"Q","assumptions":["P"]}""";

    [Test]
    public async Task ARequestThatTakesTooLongIs504()
    {
        var prover = new HeldProver();
        await using var service = await Service.StartAsync(s => s.AddSingleton<IProver>(prover), options: o => o.RequestTimeout = TimeSpan.FromMilliseconds(100));
        var reply = await service.PostAsync("/prove", Body);
        await prover.WaitForAsync(0);
        Assert.That((reply.Status, reply.Code), Is.EqualTo((HttpStatusCode.GatewayTimeout, "LOGIC6006")));
    }

    [Test]
    public async Task WhenTooManyWaitTheAnswerIs503WithRetryAfter()
    {
        var prover = new HeldProver();
        await using var service = await Service.StartAsync(
            s => s.AddSingleton<IProver>(prover), config: c => c.EnableCache = false, options: o => (o.MaxConcurrentProofs, o.MaxWaitingProofs) = (1, 0));
        var first = service.PostAsync("/prove", Body);
        await prover.WaitForAsync(1);
        var second = await service.PostAsync("/ask", """{"premises":["Rex barks."],"question":"Does Rex bark?"}""");
        var convert = await service.PostAsync("/convert", """{"text":"Rex barks."}""");
        prover.Release();
        Assert.Multiple(() =>
        {
            Assert.That((second.Status, second.Code), Is.EqualTo((HttpStatusCode.ServiceUnavailable, "LOGIC6005")));
            Assert.That(second.Message.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(1)));
            Assert.That(convert.Status, Is.EqualTo(HttpStatusCode.OK), "a conversion needs no place");
        });
        Assert.That((await first).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task AClientThatGoesAwayFreesItsPlace()
    {
        var prover = new HeldProver();
        await using var service = await Service.StartRealAsync(s => s.AddSingleton<IProver>(prover), options: o => (o.MaxConcurrentProofs, o.MaxWaitingProofs) = (1, 0));
        using var leaving = new CancellationTokenSource();
        using var content = new StringContent(Body, System.Text.Encoding.UTF8, "application/json");
        var first = service.Client.PostAsync("/prove", content, leaving.Token);
        await prover.WaitForAsync(1);
        await leaving.CancelAsync();
        Assert.That(async () => await first, Throws.InstanceOf<OperationCanceledException>());
        prover.Release();
        var next = await service.PostAsync("/prove", """{"goal":"R"}""");
        for (var i = 0; i < 200 && next.Status == HttpStatusCode.ServiceUnavailable; i++) next = await service.PostAsync("/prove", """{"goal":"R"}""");
        Assert.That(next.Status, Is.EqualTo(HttpStatusCode.OK));
    }
}
