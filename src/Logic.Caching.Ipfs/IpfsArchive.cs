using System.Collections.Immutable;
using Logic.Caching.Ipfs.Rpc;

namespace Logic.Caching.Ipfs;

/// <summary>
/// All entries of a cache together: to list and to verify them, to name them as one root, and to take over the entries of
/// another node. What was taken over is like any other entry: it is believed only when its certificate passes the check for
/// the problem that asks for it. Thread-safe.
/// </summary>
public sealed class IpfsArchive
{
    private readonly IpfsClient _client;
    private readonly IpfsIndex _index;
    private readonly Func<CacheKey, CacheKey> _nameOf;
    private readonly Uri _gateway;
    private readonly bool _pinsEntries;

    internal IpfsArchive(IpfsClient client, IpfsIndex index, Func<CacheKey, CacheKey> nameOf, IpfsCacheOptions options)
    {
        _client = client;
        _index = index;
        _nameOf = nameOf;
        _gateway = options.Gateway;
        _pinsEntries = options.PinEntries;
    }

    /// <summary>The entry of a problem (<see cref="Proving.Cached.ProofCache.KeyOf"/>), with its block's identifier; null when there is none.</summary>
    public async Task<IpfsEntry?> FindAsync(CacheKey key, CancellationToken cancellationToken = default)
    {
        var name = _nameOf(key).ToString();
        var file = await _index.FindAsync(name, cancellationToken).ConfigureAwait(false);
        return file is null ? null : new IpfsEntry(name, file.Cid);
    }

    /// <summary>The entries, one after the other. What is written meanwhile may or may not be among them.</summary>
    public IAsyncEnumerable<IpfsEntry> ListAsync(CancellationToken cancellationToken = default) =>
        IpfsIndex.WalkAsync(_index.Folder, _client.Files.ListAsync, cancellationToken);

    /// <summary>Reads every block and compares it with its identifier.</summary>
    public async Task<IpfsVerification> VerifyAsync(CancellationToken cancellationToken = default)
    {
        var sound = 0;
        var damaged = ImmutableArray.CreateBuilder<IpfsEntry>();
        await foreach (var entry in ListAsync(cancellationToken).ConfigureAwait(false))
        {
            if (await IsSoundAsync(entry.Cid, isLocal: true, cancellationToken).ConfigureAwait(false)) sound++;
            else damaged.Add(entry);
        }

        return new IpfsVerification(sound, damaged.ToImmutable());
    }

    /// <summary>The address of a block at the gateway of the options, for people to look at.</summary>
    public Uri GatewayLink(Cid cid)
    {
        ArgumentNullException.ThrowIfNull(cid);
        return new Uri(_gateway, $"/ipfs/{cid}");
    }

    /// <summary>The root of all entries as they are now, to be imported elsewhere; null when there are none.</summary>
    /// <param name="pin">Whether the node keeps them for as long as the root stays pinned, though entries are removed.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<Cid?> ExportAsync(bool pin = true, CancellationToken cancellationToken = default)
    {
        if (await _client.Files.StatAsync(_index.Folder, cancellationToken).ConfigureAwait(false) is not { } root) return null;
        if (pin) await _client.Pin.AddAsync(root.Cid, cancellationToken).ConfigureAwait(false);
        return root.Cid;
    }

    /// <summary>Writes all entries to a stream as a CAR file, for a node that this one is not connected with.</summary>
    /// <returns>The root; null when there are no entries, and then nothing was written.</returns>
    public async Task<Cid?> ExportAsync(Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var root = await ExportAsync(pin: false, cancellationToken).ConfigureAwait(false);
        if (root is not null) await _client.Dag.ExportAsync(root, destination, cancellationToken).ConfigureAwait(false);
        return root;
    }

    /// <summary>
    /// Takes over the entries below a root that another node exported; the node fetches them from there. Entries that are here
    /// already stay as they are; what is no sound block of an allowed size is left out.
    /// </summary>
    public async Task<IpfsImport> ImportAsync(Cid root, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(root);
        if (await _client.ListAsync($"/ipfs/{root}", cancellationToken).ConfigureAwait(false) is null)
            throw new IpfsException(IpfsErrorKind.NotFound, "ls", $"nothing was found under {root}.");
        var result = new IpfsImport();
        await foreach (var entry in IpfsIndex.WalkAsync($"/ipfs/{root}", _client.ListAsync, cancellationToken).ConfigureAwait(false))
        {
            result += await TakeOverAsync(entry, cancellationToken).ConfigureAwait(false);
        }

        return result;
    }

    /// <summary>As <see cref="ImportAsync(Cid, CancellationToken)"/>, from a CAR file.</summary>
    public async Task<IpfsImport> ImportAsync(Stream source, CancellationToken cancellationToken = default)
    {
        var result = new IpfsImport();
        foreach (var root in await _client.Dag.ImportAsync(source, pin: true, cancellationToken).ConfigureAwait(false))
        {
            result += await ImportAsync(root, cancellationToken).ConfigureAwait(false);
            // From here on the index keeps what was taken over.
            await _client.Pin.RemoveAsync(root, cancellationToken).ConfigureAwait(false);
        }

        return result;
    }

    private async Task<IpfsImport> TakeOverAsync(IpfsEntry entry, CancellationToken cancellationToken)
    {
        if (!await IsSoundAsync(entry.Cid, isLocal: false, cancellationToken).ConfigureAwait(false)) return new IpfsImport(0, 0, Refused: 1);
        if (!await _index.AddAsync(entry.Name, entry.Cid, cancellationToken).ConfigureAwait(false)) return new IpfsImport(0, Present: 1, 0);
        if (_pinsEntries) await _client.Pin.AddAsync(entry.Cid, cancellationToken).ConfigureAwait(false);
        return new IpfsImport(Added: 1, 0, 0);
    }

    private async Task<bool> IsSoundAsync(Cid cid, bool isLocal, CancellationToken cancellationToken)
    {
        if (!cid.IsRaw) return false;
        try
        {
            var block = await _client.Block.GetAsync(cid, isLocal, cancellationToken).ConfigureAwait(false);
            return block is { Length: <= BlockCommands.MaxBytes };
        }
        catch (IpfsException exception) when (exception.Kind is IpfsErrorKind.WrongContent or IpfsErrorKind.TooLarge or IpfsErrorKind.Unavailable)
        {
            return false;
        }
    }
}
