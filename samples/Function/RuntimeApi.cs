using System.Net;
using System.Net.Http.Json;

namespace Function;

/// <summary>One call of the function.</summary>
internal sealed record Invocation(string Id, HttpEvent Event);

/// <summary>The platform's side: the next invocation is asked for, and answered under its id.</summary>
internal sealed class RuntimeApi(string host) : IDisposable
{
    // The next invocation may be hours away: the platform freezes the process until then.
    private readonly HttpClient _http = new() { BaseAddress = new Uri($"http://{host}/2018-06-01/runtime/invocation/"), Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>The next invocation; null when the platform has none any more.</summary>
    public async Task<Invocation?> NextAsync()
    {
        using var response = await _http.GetAsync(new Uri("next", UriKind.Relative));
        if (response.StatusCode == HttpStatusCode.Gone) return null;
        response.EnsureSuccessStatusCode();
        var request = await response.Content.ReadFromJsonAsync(FunctionJson.Default.HttpEvent) ?? new HttpEvent(null);
        return new Invocation(response.Headers.GetValues("Lambda-Runtime-Aws-Request-Id").Single(), request);
    }

    public async Task AnswerAsync(Invocation invocation, HttpReply reply)
    {
        using var response = await _http.PostAsJsonAsync(new Uri($"{invocation.Id}/response", UriKind.Relative), reply, FunctionJson.Default.HttpReply);
        response.EnsureSuccessStatusCode();
    }

    public void Dispose() => _http.Dispose();
}
