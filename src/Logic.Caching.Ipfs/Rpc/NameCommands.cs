namespace Logic.Caching.Ipfs.Rpc;

/// <summary>Names that stand for changing content (IPNS). Thread-safe.</summary>
public sealed class NameCommands
{
    private readonly RpcTransport _rpc;

    internal NameCommands(RpcTransport rpc) => _rpc = rpc;

    /// <summary>Lets a name stand for content (<c>name/publish</c>). Works offline too; others then learn of it later.</summary>
    /// <param name="content">The content.</param>
    /// <param name="key">The name of the key; null for the node's own.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<IpfsPublication> PublishAsync(Cid content, string? key = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var command = RpcCommand.Long("name/publish").Argument($"/ipfs/{content}").Option("allow-offline", true).Option("resolve", false);
        if (key is not null) command.Option("key", key);
        return _rpc.AskAsync(command, RpcJson.Default.IpfsPublication, cancellationToken);
    }

    /// <summary>The path that a name stands for (<c>name/resolve</c>); null when nothing is known of it.</summary>
    public async Task<string?> ResolveAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var command = RpcCommand.Long("name/resolve").Argument(name);
        return (await _rpc.FindAsync(command, RpcJson.Default.RpcPath, IpfsErrorKind.NotFound, cancellationToken).ConfigureAwait(false))?.Path;
    }
}
