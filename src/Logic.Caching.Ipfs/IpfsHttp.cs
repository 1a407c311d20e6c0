using System.Net;
using System.Net.Http.Headers;
using Logic.Caching.Ipfs.Rpc;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace Logic.Caching.Ipfs;

/// <summary>
/// How requests travel, with a container and without: no redirects and no cookies, so that credentials go nowhere else, and
/// two more tries when a connection fails or a proxy says that the node is not there.
/// </summary>
internal static class IpfsHttp
{
    private const int Retries = 2;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);

    /// <summary>A client of its own, for a tier without a container.</summary>
    public static HttpClient Create(IpfsCacheOptions options)
    {
        var pipeline = new ResiliencePipelineBuilder<HttpResponseMessage>();
        AddRetry(pipeline);
        var client = new HttpClient(new ResilienceHandler(pipeline.Build()) { InnerHandler = CreateHandler() });
        Configure(client, options);
        return client;
    }

    public static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = ConnectTimeout,
        // Names are looked up anew now and then: nodes move.
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
    };

    public static void Configure(HttpClient client, IpfsCacheOptions options)
    {
        client.BaseAddress = options.Address;
        // The RPC client bounds each call, its body included.
        client.Timeout = Timeout.InfiniteTimeSpan;
        if (options.Authorization is { } authorization) client.DefaultRequestHeaders.Authorization = AuthenticationHeaderValue.Parse(authorization);
    }

    public static void AddRetry(ResiliencePipelineBuilder<HttpResponseMessage> pipeline) => pipeline.AddRetry(new HttpRetryStrategyOptions
    {
        MaxRetryAttempts = Retries,
        Delay = FirstDelay,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldHandle = static arguments => ValueTask.FromResult(
            IsRepeatable(arguments.Context.GetRequestMessage()) && IsPassing(arguments.Outcome)),
    });

    private static bool IsRepeatable(HttpRequestMessage? request) =>
        request is not null && request.Options.TryGetValue(RpcCommand.Repeatable, out var isRepeatable) && isRepeatable;

    // Not 500: that is how nodes say every kind of no.
    private static bool IsPassing(Outcome<HttpResponseMessage> outcome) =>
        outcome.Exception is HttpRequestException
        || outcome.Result?.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway
            or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
}
