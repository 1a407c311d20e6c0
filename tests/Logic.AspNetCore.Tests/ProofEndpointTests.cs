using System.Net;
using System.Text.Json;
using Logic.Proving.Certificates;

namespace Logic.AspNetCore.Tests;

public sealed class ProofEndpointTests
{
    private Service _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await Service.StartAsync(config: c => c.RateLimitEnabled = false);

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [Test]
    public async Task AProofComesWithItsArgumentAndACertificateThatChecks()
    {
        var reply = await _service.PostAsync("/prove", """{"goal":"Mortal(socrates)","assumptions":["forall x. Man(x) -> Mortal(x)","Man(socrates)"],"certificate":true}""");
        var read = Proof.TryParseJson(reply.Json.GetProperty("certificate").GetRawText(), out var proof);
        Assert.Multiple(() =>
        {
            Assert.That(reply.Json.GetProperty("status").GetString(), Is.EqualTo("Theorem"));
            Assert.That(reply.Json.GetProperty("verified").GetBoolean(), Is.True);
            Assert.That(reply.Json.GetProperty("explanation").EnumerateArray().Last().GetProperty("from").EnumerateArray().Select(f => f.GetInt32()), Is.EqualTo(new[] { 1, 2 }));
            Assert.That(read, Is.True);
            Assert.That(proof!.UsedAssumptions, Is.EqualTo(new[] { 0, 1 }));
        });
    }

    [Test]
    public async Task WhatDoesNotFollowHasACountermodel()
    {
        var reply = await _service.PostAsync("/prove", """{"goal":"forall x. P(x)","assumptions":["exists x. P(x)"]}""");
        Assert.Multiple(() =>
        {
            Assert.That(reply.Json.GetProperty("status").GetString(), Is.EqualTo("CounterSatisfiable"));
            Assert.That(reply.Json.GetProperty("countermodel").GetProperty("domain").GetArrayLength(), Is.GreaterThan(1));
            Assert.That(reply.Json.TryGetProperty("certificate", out _), Is.False);
        });
    }

    [TestCase("""{"goal":"P &"}""", "LOGIC2001")]
    [TestCase("""{"goal":"P","assumptions":["Q ->"]}""", "LOGIC2001")]
    [TestCase("""{"assumptions":["Q"]}""", "LOGIC6001")]
    [TestCase("""{"goal":"P","assumptions":[null]}""", "LOGIC6001")]
    [TestCase("""{"goal":"P","timeout":0}""", "LOGIC6001")]
    [TestCase("""{"goal":"P","timeout":31}""", "LOGIC6001")]
    [TestCase("""{"goal":"P","timeout":"soon"}""", "LOGIC6001")]
    public async Task BadProblemsAreRefused(string body, string code)
    {
        var reply = await _service.PostAsync("/prove", body);
        Assert.That((reply.Status, reply.Code), Is.EqualTo((HttpStatusCode.BadRequest, code)));
    }

    [Test]
    public async Task AFormulaNestedDeepIsAnAnswerNotACrash()
    {
        var reply = await _service.PostAsync("/prove", JsonSerializer.Serialize(new { goal = new string('¬', 9_000) + "P" }));
        Assert.That(reply.Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(reply.Detail, Does.Contain("deep"));
    }

    [TestCase("Is Socrates mortal?", "True")]
    [TestCase("Is Socrates not mortal?", "False")]
    [TestCase("Is Plato mortal?", "Unknown")]
    [TestCase("Blue the of when?", "Undetermined")]
    public async Task QuestionsAreAnswered(string question, string verdict)
    {
        var reply = await _service.PostAsync("/ask", JsonSerializer.Serialize(new { premises = new[] { "All men are mortal. Socrates is a man." }, question }));
        Assert.Multiple(() =>
        {
            Assert.That(reply.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(reply.Json.GetProperty("verdict").GetString(), Is.EqualTo(verdict));
            Assert.That(reply.Json.GetProperty("premises").GetArrayLength(), Is.EqualTo(2));
        });
    }

    [Test]
    public async Task APremiseThatWasNotReadIsShownInItsPlace()
    {
        var reply = await _service.PostAsync("/ask", """{"premises":["Rex is a dog.","Blue the of when. Rex barks."],"question":"Does Rex bark?"}""");
        var premises = reply.Json.GetProperty("premises");
        Assert.Multiple(() =>
        {
            Assert.That(reply.Json.GetProperty("verdict").GetString(), Is.EqualTo("True"));
            Assert.That(reply.Json.GetProperty("unreadPremises").GetBoolean(), Is.True);
            Assert.That(premises.EnumerateArray().Select(p => p.GetProperty("premise").GetInt32()), Is.EqualTo(new[] { 0, 1, 1 }));
            Assert.That(premises[1].TryGetProperty("formula", out _), Is.False);
        });
    }

    [Test]
    public async Task AContradictionNamesItsSentences()
    {
        var reply = await _service.PostAsync("/check", """{"premises":["Mary is tall.","No bird is a mammal. Zed is a bird.","Zed is a mammal."]}""");
        Assert.Multiple(() =>
        {
            Assert.That(reply.Json.GetProperty("consistent").GetBoolean(), Is.False);
            Assert.That(reply.Json.GetProperty("conflict").EnumerateArray().Select(c => c.GetString()), Is.EqualTo(new[] { "No bird is a mammal.", "Zed is a bird.", "Zed is a mammal." }));
        });
    }

    [Test]
    public async Task ConsistencyIsNotClaimedOfWhatWasNotRead()
    {
        var all = await _service.PostAsync("/check", """{"premises":["Mary is tall."]}""");
        var some = await _service.PostAsync("/check", """{"premises":["Mary is tall.","Blue the of when."]}""");
        Assert.That((all.Json.GetProperty("consistent").GetBoolean(), some.Json.TryGetProperty("consistent", out _)), Is.EqualTo((true, false)));
    }
}
