namespace Logic.Caching.Ipfs.Rpc;

/// <summary>What clean-up must not remove. Behind an ipfs-cluster proxy, what the cluster replicates. Thread-safe.</summary>
public sealed class PinCommands
{
    private readonly RpcTransport _rpc;

    internal PinCommands(RpcTransport rpc) => _rpc = rpc;

    /// <summary>Keeps content and all that it leads to (<c>pin/add</c>); the node fetches what it has not.</summary>
    public Task AddAsync(Cid content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        return _rpc.DoAsync(RpcCommand.Long("pin/add").Argument(content), cancellationToken);
    }

    /// <summary>Keeps it no longer (<c>pin/rm</c>); false when it was not pinned.</summary>
    public Task<bool> RemoveAsync(Cid content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        return _rpc.DoAsync(RpcCommand.Long("pin/rm").Argument(content), cancellationToken, IpfsErrorKind.NotFound);
    }

    /// <summary>Whether content is pinned, by itself or by what leads to it (<c>pin/ls</c>).</summary>
    public async Task<bool> ContainsAsync(Cid content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var command = RpcCommand.Long("pin/ls").Argument(content);
        return await _rpc.FindAsync(command, RpcJson.Default.RpcPins, IpfsErrorKind.NotFound, cancellationToken).ConfigureAwait(false) is { Keys.Count: > 0 };
    }

    /// <summary>What is pinned with all that it leads to (<c>pin/ls</c>).</summary>
    public async Task<IReadOnlyList<Cid>> ListAsync(CancellationToken cancellationToken = default)
    {
        var command = RpcCommand.Long("pin/ls").Option("type", "recursive");
        var pins = await _rpc.AskAsync(command, RpcJson.Default.RpcPins, cancellationToken).ConfigureAwait(false);
        return [.. (pins.Keys ?? new Dictionary<string, RpcPin>()).Keys.Select(k => Cid.TryParse(k, out var cid) ? cid : throw Unreadable(k))];
    }

    private static IpfsException Unreadable(string key) => new(IpfsErrorKind.Protocol, "pin/ls", $"'{key}' is no content identifier.");
}
