namespace Logic.Caching.Ipfs.Rpc;

/// <summary>What the node holds and how busy it is. Thread-safe.</summary>
public sealed class RepoCommands
{
    private readonly RpcTransport _rpc;

    internal RepoCommands(RpcTransport rpc) => _rpc = rpc;

    /// <summary>The number and size of blocks (<c>repo/stat</c>).</summary>
    public Task<IpfsRepoStatistics> StatAsync(CancellationToken cancellationToken = default) =>
        _rpc.AskAsync(RpcCommand.Long("repo/stat"), RpcJson.Default.IpfsRepoStatistics, cancellationToken);

    /// <summary>The traffic with other nodes (<c>stats/bw</c>).</summary>
    public Task<IpfsBandwidth> BandwidthAsync(CancellationToken cancellationToken = default) =>
        _rpc.AskAsync(new RpcCommand("stats/bw"), RpcJson.Default.IpfsBandwidth, cancellationToken);

    /// <summary>Removes the blocks that neither a pin nor a path of the file system leads to (<c>repo/gc</c>), and counts them.</summary>
    public async Task<long> CollectGarbageAsync(CancellationToken cancellationToken = default)
    {
        var removed = 0L;
        await _rpc.StreamAsync(RpcCommand.Long("repo/gc"), RpcJson.Default.RpcCollected, answer =>
        {
            if (!string.IsNullOrEmpty(answer.Error)) throw RpcErrors.Told("repo/gc", answer.Error);
            removed++;
        }, cancellationToken).ConfigureAwait(false);
        return removed;
    }
}
