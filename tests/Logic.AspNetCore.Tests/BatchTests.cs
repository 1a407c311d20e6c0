using System.Net;
using System.Text;
using System.Text.Json;
using CsCheck;

namespace Logic.AspNetCore.Tests;

public sealed class BatchTests
{
    private const string Lines = "application/x-ndjson";

    private Service _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await Service.StartRealAsync(
        config: c => c.RateLimitEnabled = false, options: o => (o.MaxRequestBytes, o.MaxBatchBytes) = (4_096, 1 << 20));

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [Test]
    public async Task AnObjectIsAnsweredWithAnObjectInOrder()
    {
        var reply = await _service.PostAsync("/convert/batch", """{"texts":["Rex barks.","Blue the of when.","Mary is tall."]}""");
        Assert.Multiple(() =>
        {
            Assert.That(reply.Json.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("text").GetString()), Is.EqualTo(new[] { "Rex barks.", "Blue the of when.", "Mary is tall." }));
            Assert.That(reply.Json.GetProperty("succeeded").GetInt32(), Is.EqualTo(2));
            Assert.That(reply.Json.GetProperty("failed").GetInt32(), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task AnObjectIsAnsweredByTheLineWhereAcceptSaysSo()
    {
        var reply = await _service.PostAsync("/convert/batch", """{"texts":["Rex barks.","Mary is tall."]}""", accept: Lines);
        Assert.That(reply.Lines.Select(l => l.GetProperty("fol").GetString()), Is.EqualTo(new[] { "Bark(rex)", "Tall(mary)" }));
    }

    [TestCase("""{"texts":null}""")]
    [TestCase("""{"texts":["Rex barks.",null]}""")]
    [TestCase("""{"texts":"Rex barks."}""")]
    public async Task BadObjectsAreRefused(string body)
    {
        var reply = await _service.PostAsync("/convert/batch", body);
        Assert.That((reply.Status, reply.Code), Is.EqualTo((HttpStatusCode.BadRequest, "LOGIC6001")));
    }

    [Test]
    public async Task ABadLineIsAnsweredInItsPlace()
    {
        var reply = await _service.PostAsync(
            "/convert/batch?format=ascii", "\"Rex barks.\"\n\n{\"text\":\"All cats are animals.\"}\r\nnonsense\n\"\\ud800\"\n\"\"\n\"Mary is tall.\"", Lines);
        Assert.That(reply.Lines.Select(Summary), Is.EqualTo(new[]
        {
            "Bark(rex)", "forall x (Cat(x) -> Animal(x))", "LOGIC6001", "LOGIC6001", "LOGIC1001", "Tall(mary)",
        }));
    }

    [Test]
    public async Task AnAnswerComesBeforeTheNextLineIsSent()
    {
        using var connection = new System.Net.Sockets.TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, _service.Client.BaseAddress!.Port);
        await using var stream = connection.GetStream();
        await SendAsync(stream, $"POST /convert/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: {Lines}\r\nTransfer-Encoding: chunked\r\n\r\n");
        using var answers = new StreamReader(stream);
        await SendAsync(stream, Chunk("\"Rex barks.\"\n"));
        await ExpectAsync(answers, "Bark(rex)");
        await SendAsync(stream, Chunk("\"Mary is tall.\"\n"));
        await ExpectAsync(answers, "Tall(mary)");
        await SendAsync(stream, "0\r\n\r\n");
        await ExpectAsync(answers, "0");
    }

    [Test]
    public async Task ALineOverTheLimitEndsTheBatchWithAMessage()
    {
        var reply = await _service.PostAsync("/convert/batch", $"\"Rex barks.\"\n\"{new string('a', 100_000)}\"\n\"Mary is tall.\"", Lines);
        Assert.That(reply.Lines.Select(Summary), Is.EqualTo(new[] { "Bark(rex)", "LOGIC6003" }));
    }

    [Test]
    public async Task ABatchOverTheLimitIsRefused()
    {
        var reply = await _service.PostAsync("/convert/batch", string.Concat(Enumerable.Repeat("\"Rex barks.\"\n", 100_000)), Lines);
        Assert.Multiple(() =>
        {
            Assert.That(reply.Status, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
            Assert.That(Summary(reply.Lines[^1]), Is.EqualTo("LOGIC6003"));
        });
    }

    [Test]
    public async Task AnObjectIsBoundedAsOtherBodiesAre()
    {
        var reply = await _service.PostAsync("/convert/batch", $$"""{"texts":["{{new string('a', 5_000)}}"]}""");
        Assert.That((reply.Status, reply.Code), Is.EqualTo((HttpStatusCode.RequestEntityTooLarge, "LOGIC6003")));
    }

    [Test]
    public void HoweverTheBytesAreCutTheLinesAreTheSame()
    {
        string[] texts = ["Rex barks.", "Ärger is a «word».", "", "Mary is tall. She smiles.", "Blue the of when."];
        var one = Gen.Select(Gen.Int[0, texts.Length - 1].Select(i => texts[i]), Gen.Bool).Select((t, isObject) => (t, isObject ? JsonSerializer.Serialize(new { text = t }) : JsonSerializer.Serialize(t)));
        Gen.Select(one.Array[0, 60], Gen.Int[1, 40]).Sample(
            (lines, cut) =>
            {
                var bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines.Select(l => l.Item2)));
                var pipe = new System.IO.Pipelines.Pipe();
                var writing = WriteAsync(pipe.Writer, bytes, cut);
                var read = ReadAllAsync(new Endpoints.LineReader(pipe.Reader, 4_096)).GetAwaiter().GetResult();
                writing.GetAwaiter().GetResult();
                return read.SequenceEqual(lines.Select(l => l.t));
            },
            iter: 100);
    }

    private static string Chunk(string text) => $"{text.Length:x}\r\n{text}\r\n";

    private static Task SendAsync(Stream stream, string text) => stream.WriteAsync(Encoding.ASCII.GetBytes(text)).AsTask();

    /// <summary>Ends when a line has the text; what comes before it is passed over.</summary>
    private static async Task ExpectAsync(StreamReader answers, string text)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await answers.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains(text, StringComparison.Ordinal)) return;
        }

        Assert.Fail($"The server ended without '{text}'.");
    }

    private static async Task WriteAsync(System.IO.Pipelines.PipeWriter writer, byte[] bytes, int cut)
    {
        foreach (var piece in bytes.Chunk(cut)) await writer.WriteAsync(piece);
        await writer.CompleteAsync();
    }

    private static async Task<List<string>> ReadAllAsync(Endpoints.LineReader reader)
    {
        var texts = new List<string>();
        while (await reader.ReadAsync(CancellationToken.None) is { Count: > 0 } lines) texts.AddRange(lines.Select(l => l.Text));
        return texts;
    }

    private static string? Summary(JsonElement line) =>
        line.TryGetProperty("fol", out var fol) ? fol.GetString() : line.GetProperty("diagnostics")[0].GetProperty("code").GetString();
}
