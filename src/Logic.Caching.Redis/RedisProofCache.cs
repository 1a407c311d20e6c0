using Logic.Proving.Cached;
using StackExchange.Redis;

namespace Logic.Caching.Redis;

/// <summary>
/// The tier that a fleet shares: entries as binary strings with an expiry, one key each, so that a cluster may put them
/// where it likes. Reads are capped at the server, so that a huge value is not carried over. Thread-safe.
/// </summary>
public sealed class RedisProofCache : ProofCacheTier, IProofLeaseTier
{
    private const int LayoutVersion = 1;
    private const int ScanPage = 500;

    private readonly RedisConnection _connection;
    private readonly bool _ownsConnection;
    private readonly string _prefix;
    private readonly string _leasePrefix;

    /// <summary>Creates the tier for the address in the options; the connection is made when first needed.</summary>
    /// <exception cref="ArgumentException">An option is out of range, or the address is not understood.</exception>
    public RedisProofCache(RedisCacheOptions? options = null)
        : this(options ?? new RedisCacheOptions(), connection: null)
    {
    }

    /// <summary>Creates the tier for an address, as in <see cref="RedisCacheOptions.Url"/>.</summary>
    /// <exception cref="ArgumentException">The address is not understood.</exception>
    public RedisProofCache(string url)
        : this(new RedisCacheOptions { Url = url })
    {
    }

    /// <summary>Creates the tier over a connection, which is not disposed of here.</summary>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public RedisProofCache(IConnectionMultiplexer connection, RedisCacheOptions? options = null)
        : this(options ?? new RedisCacheOptions(), new RedisConnection(connection ?? throw new ArgumentNullException(nameof(connection))))
    {
    }

    internal RedisProofCache(RedisCacheOptions options, RedisConnection? connection)
    {
        RedisOptionsValidator.Require(options);
        _ownsConnection = connection is null;
        _connection = connection ?? new RedisConnection(RedisUrl.Parse(options.Url));
        _prefix = $"{options.KeyPrefix}:{LayoutVersion}:";
        _leasePrefix = $"{options.KeyPrefix}:{LayoutVersion}-lease:";
        Options = options.Tier;
        LeaseTime = options.LeaseTime;
    }

    /// <inheritdoc/>
    public override string Name => "redis";

    /// <inheritdoc/>
    public override TierOptions Options { get; }

    /// <inheritdoc/>
    public TimeSpan? LeaseTime { get; }

    /// <inheritdoc/>
    public override async ValueTask<CacheEntry?> GetAsync(CacheKey key, CancellationToken cancellationToken)
    {
        var database = await _connection.DatabaseAsync(cancellationToken).ConfigureAwait(false);
        var name = NameOf(key);
        // Sent together, answered together. An empty range is an empty value or none: the third tells.
        var value = database.StringGetRangeAsync(name, 0, Options.MaxValueBytes);
        var lifetime = database.KeyTimeToLiveAsync(name);
        var exists = database.KeyExistsAsync(name);
        await Task.WhenAll(value, lifetime, exists).WaitAsync(cancellationToken).ConfigureAwait(false);
        return await exists.ConfigureAwait(false)
            ? new CacheEntry((byte[]?)await value.ConfigureAwait(false) ?? [], await lifetime.ConfigureAwait(false))
            : null;
    }

    /// <inheritdoc/>
    public override async ValueTask SetAsync(CacheKey key, CacheEntry entry, CancellationToken cancellationToken)
    {
        var database = await _connection.DatabaseAsync(cancellationToken).ConfigureAwait(false);
        var expiry = entry.Lifetime is { } lifetime ? new Expiration(lifetime) : Expiration.Default;
        await database.StringSetAsync(NameOf(key), entry.Value, expiry).WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async ValueTask<bool> RemoveAsync(CacheKey key, CancellationToken cancellationToken)
    {
        var database = await _connection.DatabaseAsync(cancellationToken).ConfigureAwait(false);
        return await database.KeyDeleteAsync(NameOf(key)).WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async ValueTask ClearAsync(CancellationToken cancellationToken = default)
    {
        var connection = await _connection.ConnectAsync(cancellationToken).ConfigureAwait(false);
        var database = connection.GetDatabase();
        var servers = connection.GetServers().Where(static s => s.IsConnected && !s.IsReplica).ToArray();
        if (servers.Length == 0) throw new RedisException("No server is connected; nothing was removed.");
        foreach (var server in servers)
        {
            // Deleted one by one: in a cluster, keys of one command have to live in one slot.
            await foreach (var name in server.KeysAsync(database.Database, Escaped(_prefix) + "*", ScanPage).WithCancellation(cancellationToken).ConfigureAwait(false))
                await database.KeyDeleteAsync(name).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public override async ValueTask PingAsync(CancellationToken cancellationToken)
    {
        var database = await _connection.DatabaseAsync(cancellationToken).ConfigureAwait(false);
        await database.PingAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> TryLeaseAsync(CacheKey key, string holder, TimeSpan time, CancellationToken cancellationToken)
    {
        var database = await _connection.DatabaseAsync(cancellationToken).ConfigureAwait(false);
        return (bool)await database.ScriptEvaluateAsync(
            RedisLease.Take, [_leasePrefix + key], [holder, (long)time.TotalMilliseconds]).WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask ReleaseLeaseAsync(CacheKey key, string holder, CancellationToken cancellationToken)
    {
        var database = await _connection.DatabaseAsync(cancellationToken).ConfigureAwait(false);
        await database.ScriptEvaluateAsync(RedisLease.Release, [_leasePrefix + key], [holder]).WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Closes the connection when the tier made it.</summary>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync().ConfigureAwait(false);
        if (_ownsConnection) await _connection.DisposeAsync().ConfigureAwait(false);
    }

    private static string Escaped(string prefix) =>
        string.Concat(prefix.Select(static c => c is '*' or '?' or '[' or ']' or '\\' ? $"\\{c}" : c.ToString()));

    private RedisKey NameOf(CacheKey key) => _prefix + key;
}
