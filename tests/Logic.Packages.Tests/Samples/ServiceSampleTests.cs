using System.Net;
using System.Net.Http.Json;

namespace Logic.Packages.Tests.Samples;

/// <summary>The samples that serve others: a web application, and a function with the platform's side played here.</summary>
public sealed class ServiceSampleTests
{
    [Test]
    public async Task WebApplicationHasLogicsEndpointsAndItsOwn()
    {
        await using var server = await RunningServer.StartAsync(Sample.FolderOf("WebApp"), Sample.PathOf("WebApp"));
        Assert.That(await server.Http.GetStringAsync("/may-claim/Carol"), Does.StartWith("True\n1. Every employee may claim expenses."));
        Assert.That(await server.Http.GetStringAsync("/may-claim/Bob"), Does.StartWith("False\n"));
        using var converted = await ConvertAsync(server.Http, "Ann");
        Assert.That(await converted.Content.ReadAsStringAsync(), Does.Contain("∀x (Cat(x) → Animal(x))"));
    }

    /// <summary>Its settings allow a user five calls a minute; another user has five of their own.</summary>
    [Test]
    public async Task WebApplicationLimitsEachUser()
    {
        await using var server = await RunningServer.StartAsync(Sample.FolderOf("WebApp"), Sample.PathOf("WebApp"));
        var statuses = new List<HttpStatusCode>();
        for (var call = 0; call < 8; call++)
        {
            using var response = await ConvertAsync(server.Http, "Ann");
            statuses.Add(response.StatusCode);
        }

        using var other = await ConvertAsync(server.Http, "Bob");
        Assert.That(statuses[..5], Is.All.EqualTo(HttpStatusCode.OK));
        Assert.That(statuses, Does.Contain(HttpStatusCode.TooManyRequests));
        Assert.That(other.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task FunctionAnswersEveryInvocation()
    {
        await using var platform = await Platform.StartAsync(
            """{"body":"{\"text\":\"Every student has a teacher.\"}"}""", """{"body":"{\"text\":\"Student every the.\"}"}""", """{"body":"no JSON"}""", "{}");
        var environment = new Dictionary<string, string?> { ["AWS_LAMBDA_RUNTIME_API"] = platform.Host };
        (await Command.DotnetAsync(Path.GetTempPath(), environment, Sample.PathOf("Function", "bootstrap"))).Expect();
        Assert.That(platform.Replies.Select(static r => r.StatusCode), Is.EqualTo(new[] { 200, 200, 400, 400 }));
        Assert.That(platform.Replies[0].Content.GetProperty("fol").GetString(), Is.EqualTo("∀x (Student(x) → ∃y (Teacher(y) ∧ Have(x, y)))"));
        Assert.That(platform.Replies[1].Content.GetProperty("success").GetBoolean(), Is.False);
        Assert.That(platform.Replies[1].Content.GetProperty("diagnostics")[0].GetString(), Does.Contain("LOGIC3002"));
    }

    private static async Task<HttpResponseMessage> ConvertAsync(HttpClient http, string user)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/logic/convert") { Content = JsonContent.Create(new { text = "All cats are animals." }) };
        request.Headers.Add("X-User", user);
        return await http.SendAsync(request);
    }
}
