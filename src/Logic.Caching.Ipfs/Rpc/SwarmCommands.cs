namespace Logic.Caching.Ipfs.Rpc;

/// <summary>The nodes that this one is connected with. Thread-safe.</summary>
public sealed class SwarmCommands
{
    private readonly RpcTransport _rpc;

    internal SwarmCommands(RpcTransport rpc) => _rpc = rpc;

    /// <summary>The connected nodes (<c>swarm/peers</c>).</summary>
    public async Task<IReadOnlyList<IpfsPeer>> PeersAsync(CancellationToken cancellationToken = default) =>
        (await _rpc.AskAsync(new RpcCommand("swarm/peers"), RpcJson.Default.RpcPeers, cancellationToken).ConfigureAwait(false)).Peers ?? [];

    /// <summary>Connects with another node (<c>swarm/connect</c>).</summary>
    /// <param name="address">Its address with its identifier, such as <c>/ip4/127.0.0.1/tcp/4001/p2p/12D3…</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task ConnectAsync(string address, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        return _rpc.DoAsync(RpcCommand.Long("swarm/connect").Argument(address), cancellationToken);
    }
}
