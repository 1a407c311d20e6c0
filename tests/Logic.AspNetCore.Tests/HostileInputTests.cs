using System.Text;
using System.Text.Json;
using CsCheck;

namespace Logic.AspNetCore.Tests;

/// <summary>Whatever is sent, the answer is a result or a refusal with a code: never a failure, never silence.</summary>
public sealed class HostileInputTests
{
    private static readonly (string Path, string Body)[] Good =
    [
        ("/convert", """{"text":"Every student has a teacher.","format":"tptp"}"""),
        ("/convert/batch", """{"texts":["Rex barks.","Mary is tall."]}"""),
        ("/prove", """{"goal":"exists x. P(x)","assumptions":["P(a)","Q(a) -> P(b)"],"timeout":0.2,"certificate":true}"""),
        ("/ask", """{"premises":["All men are mortal."],"question":"Is Socrates mortal?","timeout":0.2}"""),
        ("/check", """{"premises":["Rex barks. Rex does not bark."],"timeout":0.2}"""),
    ];

    [Test]
    public async Task ABrokenBodyIsRefusedWithACode()
    {
        await using var service = await Service.StartAsync(config: c => c.RateLimitEnabled = false);
        var edit = Gen.Select(Gen.Double[0, 1], Gen.Int[0, 2], Gen.Char["\"\\{}[]:,0-.eE \n\u0000\u2200é\ud83d"]);
        await Gen.Select(Gen.Int[0, Good.Length - 1], edit.Array[1, 4]).SampleAsync(
            async (which, edits) =>
            {
                var (path, body) = Good[which];
                foreach (var (place, kind, letter) in edits) body = Edit(body, (int)(place * body.Length), kind, letter);
                var reply = await service.PostAsync(path, body);
                return (int)reply.Status < 500 && ((int)reply.Status == 200 || reply.Code!.StartsWith("LOGIC", StringComparison.Ordinal));
            },
            iter: 400, threads: 2);
    }

    [Test]
    public async Task BytesThatAreNoTextAreRefused()
    {
        await using var service = await Service.StartAsync(config: c => c.RateLimitEnabled = false);
        await Gen.Byte.Array[0, 200].SampleAsync(
            async bytes =>
            {
                using var content = new ByteArrayContent([.. Encoding.UTF8.GetBytes("{\"text\":\""), .. bytes, .. Encoding.UTF8.GetBytes("\"}")]);
                content.Headers.ContentType = new("application/json");
                using var reply = await service.Client.PostAsync("/convert", content);
                using var json = JsonDocument.Parse(await reply.Content.ReadAsStringAsync());
                return (int)reply.StatusCode < 500;
            },
            iter: 200, threads: 2);
    }

    private static string Edit(string body, int place, int kind, char letter) => kind switch
    {
        0 => body.Remove(Math.Min(place, body.Length - 1), 1),
        1 => body.Insert(place, letter.ToString()),
        _ => body[..place],
    } is { Length: > 0 } edited ? edited : "x";
}
