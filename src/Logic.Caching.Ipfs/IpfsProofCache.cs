using Logic.Caching.Ipfs.Rpc;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Logic.Caching.Ipfs;

/// <summary>
/// The tier that keeps proofs for ever: each entry is a block under its hash, found through an index in the node's file
/// system. Both ways the hash is computed and compared here. Lifetimes are not kept. Thread-safe.
/// </summary>
public sealed class IpfsProofCache : IProofCacheTier, IDisposable
{
    // The cascade believes no empty value, counts it as rejected and removes it.
    private static readonly CacheEntry Unusable = new(ReadOnlyMemory<byte>.Empty, null);

    private readonly HttpClient? _http;
    private readonly IpfsIndex _index;
    private readonly EntryCipher? _cipher;
    private readonly bool _pinsEntries;
    private readonly ILogger _logger;

    /// <summary>Creates the tier for the node in the options; no connection is made before it is needed.</summary>
    /// <param name="options">Where the node is and how entries are kept; null for <c>http://localhost:5001</c>.</param>
    /// <param name="time">The clock of timeouts; the system's unless said.</param>
    /// <param name="logger">Warned once when entries are not encrypted, and told of blocks that are no entries.</param>
    /// <exception cref="ArgumentException">An option is not what it has to be.</exception>
    public IpfsProofCache(IpfsCacheOptions? options = null, TimeProvider? time = null, ILogger<IpfsProofCache>? logger = null)
        : this(options ??= new IpfsCacheOptions(), Connect(options, time, out var http), logger) => _http = http;

    /// <summary>Creates the tier over a client; the options that say where the node is are not used.</summary>
    /// <inheritdoc cref="IpfsProofCache(IpfsCacheOptions?, TimeProvider?, ILogger{IpfsProofCache}?)"/>
    public IpfsProofCache(IpfsClient client, IpfsCacheOptions? options = null, ILogger<IpfsProofCache>? logger = null)
        : this(options ?? new IpfsCacheOptions(), client, logger)
    {
    }

    private IpfsProofCache(IpfsCacheOptions options, IpfsClient client, ILogger? logger)
    {
        ArgumentNullException.ThrowIfNull(client);
        IpfsCacheOptionsRules.ThrowIfWrong(options);
        _logger = logger ?? NullLogger<IpfsProofCache>.Instance;
        _index = new IpfsIndex(client.Files, options.Root);
        _cipher = options.Secret is { } secret ? new EntryCipher(secret) : null;
        _pinsEntries = options.PinEntries;
        Client = client;
        Options = options.Tier with { IsEnabled = options.Enabled };
        Archive = new IpfsArchive(client, _index, NameOf, options);
        if (_cipher is null && options.Enabled) _logger.EntriesInTheClear();
    }

    /// <inheritdoc/>
    public string Name => "ipfs";

    /// <inheritdoc/>
    public TierOptions Options { get; }

    /// <summary>The node's RPC.</summary>
    public IpfsClient Client { get; }

    /// <summary>All entries together: to list, to verify, to carry to other nodes.</summary>
    public IpfsArchive Archive { get; }

    /// <summary>
    /// The entry under the key; null when there is none. Where the index names what is no entry of this cache (another kind of
    /// content, too large, gone, changed, of another secret), the value is empty, which nobody believes.
    /// </summary>
    public async ValueTask<CacheEntry?> GetAsync(CacheKey key, CancellationToken cancellationToken)
    {
        var name = NameOf(key);
        if (await _index.FindAsync(name.ToString(), cancellationToken).ConfigureAwait(false) is not { } file) return null;
        if (file.IsFolder || !file.Cid.IsRaw) return Refuse(file.Cid, "no plain block.");
        if (file.Size > BlockCommands.MaxBytes) return Refuse(file.Cid, $"{file.Size:N0} bytes.");
        try
        {
            var block = await Client.Block.GetAsync(file.Cid, isLocal: true, cancellationToken).ConfigureAwait(false);
            if (block is null) return Refuse(file.Cid, "the node has no such block.");
            var value = _cipher is null ? block : _cipher.Open(name, block);
            return value is null ? Refuse(file.Cid, "not sealed with this secret under this name.") : new CacheEntry(value, null);
        }
        catch (IpfsException exception) when (exception.Kind is IpfsErrorKind.WrongContent or IpfsErrorKind.TooLarge or IpfsErrorKind.Unavailable)
        {
            return Refuse(file.Cid, exception.Message);
        }
    }

    /// <inheritdoc/>
    public async ValueTask SetAsync(CacheKey key, CacheEntry entry, CancellationToken cancellationToken)
    {
        var name = NameOf(key);
        var block = _cipher is null ? entry.Value : _cipher.Seal(name, entry.Value.Span);
        var cid = await Client.Block.PutAsync(block, _pinsEntries, cancellationToken).ConfigureAwait(false);
        await _index.SetAsync(name.ToString(), cid, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> RemoveAsync(CacheKey key, CancellationToken cancellationToken)
    {
        var name = NameOf(key).ToString();
        if (_pinsEntries && await _index.FindAsync(name, cancellationToken).ConfigureAwait(false) is { } file)
            await Client.Pin.RemoveAsync(file.Cid, cancellationToken).ConfigureAwait(false);
        return await _index.RemoveAsync(name, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Forgets all entries of this node's index. What other nodes have fetched stays with them.</summary>
    public async ValueTask ClearAsync(CancellationToken cancellationToken)
    {
        if (_pinsEntries)
        {
            await foreach (var entry in Archive.ListAsync(cancellationToken).ConfigureAwait(false))
                await Client.Pin.RemoveAsync(entry.Cid, cancellationToken).ConfigureAwait(false);
        }

        await _index.ClearAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask PingAsync(CancellationToken cancellationToken) => await Client.VersionAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>Closes the connections that the tier made.</summary>
    public void Dispose() => _http?.Dispose();

    private static IpfsClient Connect(IpfsCacheOptions options, TimeProvider? time, out HttpClient http)
    {
        IpfsCacheOptionsRules.ThrowIfWrong(options);
        http = IpfsHttp.Create(options);
        return new IpfsClient(http, options.Timeouts, time);
    }

    private CacheKey NameOf(CacheKey key) => _cipher is null ? key : _cipher.NameOf(key);

    private CacheEntry Refuse(Cid cid, string reason)
    {
        _logger.EntryUnusable(cid, reason);
        return Unusable;
    }
}
