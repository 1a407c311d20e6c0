using System.Collections.Concurrent;

namespace Logic.Caching.Redis;

/// <summary>The connections of a container, one an address: the cache and the rate limiter share theirs. Thread-safe.</summary>
internal sealed class RedisConnections : IAsyncDisposable, IDisposable
{
    private readonly ConcurrentDictionary<string, RedisConnection> _byUrl = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">The address is not understood.</exception>
    public RedisConnection Get(string url) => _byUrl.GetOrAdd(url, static u => new RedisConnection(RedisUrl.Parse(u)));

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _byUrl.Values) await connection.DisposeAsync().ConfigureAwait(false);
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();
}
