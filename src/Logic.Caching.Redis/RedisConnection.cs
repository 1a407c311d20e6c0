using StackExchange.Redis;

namespace Logic.Caching.Redis;

/// <summary>
/// A connection that is made when it is first needed, once, and comes back by itself when the server does. Disposes of
/// the connection when it made it. Thread-safe.
/// </summary>
internal sealed class RedisConnection : IAsyncDisposable
{
    private readonly Lazy<Task<IConnectionMultiplexer>> _connection;
    private readonly bool _isOwned;

    public RedisConnection(IConnectionMultiplexer connection) => _connection = new(Task.FromResult(connection));

    public RedisConnection(ConfigurationOptions options)
    {
        _isOwned = true;
        _connection = new(async () => await ConnectionMultiplexer.ConnectAsync(options).ConfigureAwait(false));
    }

    public Task<IConnectionMultiplexer> ConnectAsync(CancellationToken cancellationToken) => _connection.Value.WaitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (!_isOwned || !_connection.IsValueCreated) return;
        var connection = await _connection.Value.ConfigureAwait(false);
        await connection.DisposeAsync().ConfigureAwait(false);
    }
}
