namespace Logic.Caching.Ipfs.Rpc;

/// <summary>
/// The RPC of an IPFS node (Kubo, js-ipfs) or of an ipfs-cluster proxy, typed. Every command is a POST below
/// <c>api/v0/</c> of the base address, is bounded in time and in the size of its answer, and throws
/// <see cref="IpfsException"/> when it fails; what is merely absent is a value. Thread-safe.
/// </summary>
public sealed class IpfsClient
{
    private readonly RpcTransport _rpc;

    /// <summary>Creates a client.</summary>
    /// <param name="http">
    /// Its base address is the node's, such as <c>http://localhost:5001/</c>; a path in it has to end with a slash. Headers such as
    /// Authorization are taken from it; it stays yours.
    /// </param>
    /// <param name="timeouts">How long the node may take; null for the defaults.</param>
    /// <param name="time">The clock; the system's unless said.</param>
    /// <exception cref="ArgumentException">There is no base address.</exception>
    public IpfsClient(HttpClient http, IpfsTimeouts? timeouts = null, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (http.BaseAddress is null)
            throw new ArgumentException("The HttpClient has no BaseAddress; allowed: the address of a node's RPC, such as http://localhost:5001/.", nameof(http));
        _rpc = new RpcTransport(http, timeouts ?? IpfsTimeouts.Default, time ?? TimeProvider.System);
        Block = new BlockCommands(_rpc);
        Dag = new DagCommands(_rpc);
        Files = new FilesCommands(_rpc);
        Key = new KeyCommands(_rpc);
        Name = new NameCommands(_rpc);
        Pin = new PinCommands(_rpc);
        Repo = new RepoCommands(_rpc);
        Swarm = new SwarmCommands(_rpc);
    }

    /// <summary>Blocks: bytes under their hash.</summary>
    public BlockCommands Block { get; }

    /// <summary>Graphs of blocks, carried between nodes as CAR files.</summary>
    public DagCommands Dag { get; }

    /// <summary>The node's mutable file system.</summary>
    public FilesCommands Files { get; }

    /// <summary>Keys that names are published under.</summary>
    public KeyCommands Key { get; }

    /// <summary>Names that stand for changing content.</summary>
    public NameCommands Name { get; }

    /// <summary>What clean-up must not remove.</summary>
    public PinCommands Pin { get; }

    /// <summary>What the node holds and how busy it is.</summary>
    public RepoCommands Repo { get; }

    /// <summary>The nodes that this one is connected with.</summary>
    public SwarmCommands Swarm { get; }

    /// <summary>The program that the node runs (<c>version</c>).</summary>
    public Task<IpfsVersion> VersionAsync(CancellationToken cancellationToken = default) =>
        _rpc.AskAsync(new RpcCommand("version"), RpcJson.Default.IpfsVersion, cancellationToken);

    /// <summary>Who the node is (<c>id</c>).</summary>
    public async Task<IpfsNode> IdAsync(CancellationToken cancellationToken = default)
    {
        var node = await _rpc.AskAsync(new RpcCommand("id"), RpcJson.Default.RpcNode, cancellationToken).ConfigureAwait(false);
        return new IpfsNode(node.Id, node.AgentVersion, node.Addresses ?? []);
    }

    /// <summary>The names in a folder that need not be the node's own (<c>ls</c>); null when there is none.</summary>
    /// <param name="path">A path such as <c>/ipfs/CID/folder</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IReadOnlyList<IpfsLink>?> ListAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        // Without sizes and types a node need not fetch what the names stand for.
        var command = RpcCommand.Long("ls").Argument(path).Option("resolve-type", false).Option("size", false);
        var folders = await _rpc.FindAsync(command, RpcJson.Default.RpcFolders, IpfsErrorKind.NotFound, cancellationToken).ConfigureAwait(false);
        return folders is null ? null : folders.Objects is [{ Links: { } links }] ? links : [];
    }
}
