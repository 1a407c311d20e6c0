namespace Logic.Caching.Ipfs.Tests;

/// <summary>One node for all tests that do it no harm; each works below a root of its own.</summary>
[SetUpFixture]
public sealed class SharedNode
{
    private static readonly Lazy<Task<IpfsServer>> Started = new(static () => IpfsServer.StartAsync());
    private static int _roots;

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (Started.IsValueCreated && Started.Value.IsCompletedSuccessfully) await (await Started.Value).DisposeAsync();
    }

    internal static Task<IpfsServer> GetAsync() => Started.Value;

    internal static async Task<IpfsCacheOptions> OptionsAsync(Action<IpfsCacheOptions>? configure = null)
    {
        var options = (await Started.Value).Options;
        options.Root = "/test" + Interlocked.Increment(ref _roots);
        options.Timeouts = new Rpc.IpfsTimeouts(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(20));
        configure?.Invoke(options);
        return options;
    }

    internal static async Task<IpfsProofCache> CacheAsync(Action<IpfsCacheOptions>? configure = null) => new(await OptionsAsync(configure));
}
