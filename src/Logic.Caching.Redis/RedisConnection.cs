using StackExchange.Redis;

namespace Logic.Caching.Redis;

/// <summary>
/// A connection that is made when it is first needed, and comes back by itself when the server does. Disposes of the
/// connection when it made it. Thread-safe.
/// </summary>
internal sealed class RedisConnection : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly ConfigurationOptions? _options;
    private Task<IConnectionMultiplexer>? _connection;

    public RedisConnection(IConnectionMultiplexer connection) => _connection = Task.FromResult(connection);

    public RedisConnection(ConfigurationOptions options) => _options = options;

    public Task<IConnectionMultiplexer> ConnectAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            // A server that is down is no failure of this task; what is one (a name, a certificate) is tried again.
            if (_options is not null && (_connection is null || _connection.IsFaulted)) _connection = OpenAsync(_options);
            return _connection!.IsCompletedSuccessfully ? _connection : _connection.WaitAsync(cancellationToken);
        }
    }

    public async ValueTask<IDatabase> DatabaseAsync(CancellationToken cancellationToken) =>
        (await ConnectAsync(cancellationToken).ConfigureAwait(false)).GetDatabase();

    public async ValueTask DisposeAsync()
    {
        if (_options is null || _connection is not { IsFaulted: false } made) return;
        var connection = await made.ConfigureAwait(false);
        await connection.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task<IConnectionMultiplexer> OpenAsync(ConfigurationOptions options) =>
        await ConnectionMultiplexer.ConnectAsync(options).ConfigureAwait(false);
}
