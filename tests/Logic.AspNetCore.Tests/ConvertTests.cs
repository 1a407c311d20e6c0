using System.Net;

namespace Logic.AspNetCore.Tests;

public sealed class ConvertTests
{
    private Service _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await Service.StartAsync(config: c => c.RateLimitEnabled = false);

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [Test]
    public async Task AnswersWithSuccessFolAndConfidence()
    {
        var reply = await _service.PostAsync("/convert", """{"text":"Every student has a teacher. Mary is a student."}""");
        Assert.Multiple(() =>
        {
            Assert.That(reply.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(reply.Json.GetProperty("success").GetBoolean(), Is.True);
            Assert.That(reply.Json.GetProperty("fol").GetString(), Is.EqualTo("∀x (Student(x) → ∃y (Teacher(y) ∧ Have(x, y))) ∧ Student(mary)"));
            Assert.That(reply.Json.GetProperty("confidence").GetDouble(), Is.InRange(0.5, 1));
            Assert.That(reply.Json.GetProperty("sentences")[1].GetProperty("start").GetInt32(), Is.EqualTo(29));
            Assert.That(reply.Body, Does.Contain("∀x"), "formulas stay readable");
            Assert.That(reply.Message.Headers.CacheControl!.NoStore, Is.True);
        });
    }

    [Test]
    public async Task WhatTheGrammarDoesNotCoverIsAnAnswerWithThePlace()
    {
        var reply = await _service.PostAsync("/convert", """{"text":"Rex barks. Blue the of when."}""");
        var diagnostic = reply.Json.GetProperty("diagnostics")[0];
        Assert.Multiple(() =>
        {
            Assert.That(reply.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(reply.Json.GetProperty("success").GetBoolean(), Is.False);
            Assert.That(diagnostic.GetProperty("start").GetInt32(), Is.InRange(11, 28));
        });
    }

    [TestCase("""{"text":""}""", "LOGIC1001", "empty")]
    [TestCase("""{"text":"Rex\u0007barks."}""", "LOGIC1004", "control")]
    [TestCase("""{"text":"<script>alert(1)</script>"}""", "LOGIC1005", "")]
    [TestCase("""{"text":null}""", "LOGIC6001", "'text' is missing")]
    [TestCase("""{}""", "LOGIC6001", "'text' is missing")]
    [TestCase("""{"text":3}""", "LOGIC6001", "$.text")]
    [TestCase("""{"text":"Rex barks.","fomat":"tptp"}""", "LOGIC6001", "'fomat', which is not known; allowed: text, format")]
    [TestCase("""{"text":"Rex barks.","format":"klingon"}""", "LOGIC6001", "allowed: unicode, ascii")]
    [TestCase("""{"text":"Rex""", "LOGIC6001", "line 1")]
    [TestCase("null", "LOGIC6001", "null")]
    [TestCase("[]", "LOGIC6001", "object")]
    [TestCase("", "LOGIC6001", "object")]
    public async Task BadInputIsRefusedWithTheReason(string body, string code, string detail)
    {
        var reply = await _service.PostAsync("/convert", body);
        Assert.Multiple(() =>
        {
            Assert.That(reply.Status, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(reply.Message.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
            Assert.That(reply.Code, Is.EqualTo(code));
            Assert.That(reply.Detail, Does.Contain(detail));
            Assert.That(reply.Body, Does.Not.Contain("System.").And.Not.Contain("ConvertRequest"), "types of the library say nothing to callers");
        });
    }

    [Test]
    public async Task ATextOverTheLimitIsRefused()
    {
        var reply = await _service.PostAsync("/convert", $$"""{"text":"{{new string('a', 10_001)}}"}""");
        Assert.That((reply.Status, reply.Code), Is.EqualTo((HttpStatusCode.BadRequest, "LOGIC1002")));
    }

    [TestCase("text/plain")]
    [TestCase("application/xml")]
    public async Task OnlyJsonIsTaken(string type)
    {
        var reply = await _service.PostAsync("/convert", """{"text":"Rex barks."}""", type);
        Assert.That(reply.Status, Is.EqualTo(HttpStatusCode.UnsupportedMediaType));
    }

    [TestCase("ascii", "Bark(rex)")]
    [TestCase("tptp", "'Bark'(rex)")]
    [TestCase("prolog", "bark(rex).")]
    public async Task FormulasComeInTheNotationAskedFor(string format, string formula)
    {
        var reply = await _service.PostAsync("/convert", $$"""{"text":"Rex barks.","format":"{{format}}"}""");
        Assert.That(reply.Json.GetProperty("fol").GetString(), Is.EqualTo(formula));
    }

    [Test]
    public async Task ABodyOverTheLimitIsRefusedByARealServer()
    {
        await using var service = await Service.StartRealAsync(options: o => o.MaxRequestBytes = 2_000);
        var reply = await service.PostAsync("/convert", $$"""{"text":"{{new string('a', 3_000)}}"}""");
        Assert.That((reply.Status, reply.Code), Is.EqualTo((HttpStatusCode.RequestEntityTooLarge, "LOGIC6003")));
    }
}
