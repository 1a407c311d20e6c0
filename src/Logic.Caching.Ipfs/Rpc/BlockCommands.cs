namespace Logic.Caching.Ipfs.Rpc;

/// <summary>Blocks: bytes under their hash. Thread-safe.</summary>
public sealed class BlockCommands
{
    /// <summary>The largest block that every node takes, with what a request adds: 1 MiB less 4 KiB.</summary>
    public const int MaxBytes = (1 << 20) - (4 << 10);

    private readonly RpcTransport _rpc;

    internal BlockCommands(RpcTransport rpc) => _rpc = rpc;

    /// <summary>Stores plain bytes (<c>block/put</c>) and checks that the node names them as we do.</summary>
    /// <param name="content">The bytes, at most <see cref="MaxBytes"/>.</param>
    /// <param name="pin">Whether the node, or the cluster behind a proxy, is to keep the block.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<Cid> PutAsync(ReadOnlyMemory<byte> content, bool pin = false, CancellationToken cancellationToken = default)
    {
        if (content.Length > MaxBytes)
            throw new IpfsException(IpfsErrorKind.TooLarge, "block/put", $"the block has {content.Length:N0} bytes; allowed: {MaxBytes:N0}.");
        // Kubo reads cid-codec, js-ipfs format, version and mhtype; each leaves the other's alone.
        var command = new RpcCommand("block/put").Option("cid-codec", "raw").Option("format", "raw").Option("version", "1")
            .Option("mhtype", "sha2-256").Option("cid-base", "base32").Option("pin", pin).With(new ReadOnlyMemoryContent(content));
        var block = await _rpc.AskAsync(command, RpcJson.Default.IpfsBlock, cancellationToken).ConfigureAwait(false);
        var expected = Cid.OfRaw(content.Span);
        return block.Cid.Equals(expected) ? expected : throw Wrong("block/put", expected, $"was stored as {block.Cid}");
    }

    /// <summary>
    /// The bytes of a block (<c>block/get</c>); null when the node has none and is not to look further. A plain block is checked
    /// against its identifier.
    /// </summary>
    /// <param name="cid">The block.</param>
    /// <param name="isLocal">Whether the node is to look only at what it holds; a node that cannot do so asks others.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<byte[]?> GetAsync(Cid cid, bool isLocal = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cid);
        var command = (isLocal ? new RpcCommand("block/get").Option("offline", true) : RpcCommand.Long("block/get")).Argument(cid);
        var bytes = await _rpc.BytesAsync(command, 2 << 20, IpfsErrorKind.NotFound, cancellationToken).ConfigureAwait(false);
        return bytes is null || !cid.IsRaw || Cid.OfRaw(bytes).Equals(cid) ? bytes : throw Wrong("block/get", cid, "came with other content");
    }

    /// <summary>The size of a block (<c>block/stat</c>); null when the node has none.</summary>
    public Task<IpfsBlock?> StatAsync(Cid cid, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cid);
        return _rpc.FindAsync(new RpcCommand("block/stat").Argument(cid), RpcJson.Default.IpfsBlock, IpfsErrorKind.NotFound, cancellationToken);
    }

    private static IpfsException Wrong(string command, Cid cid, string what) => new(IpfsErrorKind.WrongContent, command, $"{cid} {what}.");
}
