namespace Logic.Caching.Ipfs.Rpc;

/// <summary>Keys that names are published under. They never leave the node. Thread-safe.</summary>
public sealed class KeyCommands
{
    private readonly RpcTransport _rpc;

    internal KeyCommands(RpcTransport rpc) => _rpc = rpc;

    /// <summary>Makes an Ed25519 key (<c>key/gen</c>).</summary>
    /// <exception cref="IpfsException"><see cref="IpfsErrorKind.AlreadyExists"/>: there is one of that name.</exception>
    public Task<IpfsKey> GenerateAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return _rpc.AskAsync(new RpcCommand("key/gen").Argument(name).Option("type", "ed25519").Once(), RpcJson.Default.IpfsKey, cancellationToken);
    }

    /// <summary>The keys of the node (<c>key/list</c>), each once.</summary>
    public async Task<IReadOnlyList<IpfsKey>> ListAsync(CancellationToken cancellationToken = default)
    {
        var keys = await _rpc.AskAsync(new RpcCommand("key/list"), RpcJson.Default.RpcKeys, cancellationToken).ConfigureAwait(false);
        return [.. (keys.Keys ?? []).Distinct()];
    }

    /// <summary>Removes a key (<c>key/rm</c>); false when there is none.</summary>
    public Task<bool> RemoveAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return _rpc.DoAsync(new RpcCommand("key/rm").Argument(name), cancellationToken, IpfsErrorKind.NotFound);
    }
}
