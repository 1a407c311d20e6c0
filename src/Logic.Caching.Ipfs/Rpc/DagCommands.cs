using System.Collections.Immutable;

namespace Logic.Caching.Ipfs.Rpc;

/// <summary>Graphs of blocks, carried between nodes as CAR files. Thread-safe.</summary>
public sealed class DagCommands
{
    private readonly RpcTransport _rpc;

    internal DagCommands(RpcTransport rpc) => _rpc = rpc;

    /// <summary>Writes a root and all that it leads to as a CAR file (<c>dag/export</c>).</summary>
    public Task ExportAsync(Cid root, Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(destination);
        return _rpc.CopyAsync(RpcCommand.Long("dag/export").Argument(root).Option("progress", false), destination, cancellationToken);
    }

    /// <summary>Stores the blocks of a CAR file (<c>dag/import</c>), whose identifiers the node checks.</summary>
    /// <param name="source">The file, read from where it stands; stays open.</param>
    /// <param name="pin">Whether the roots are pinned; js-ipfs names them only then.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The roots that the file names.</returns>
    public async Task<ImmutableArray<Cid>> ImportAsync(Stream source, bool pin = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var roots = ImmutableArray.CreateBuilder<Cid>();
        var command = RpcCommand.Long("dag/import").Option("pin-roots", pin).Once().With(new StreamContent(source));
        await _rpc.StreamAsync(command, RpcJson.Default.RpcImported, answer =>
        {
            if (answer.Root is not { } root) return;
            if (!string.IsNullOrEmpty(root.PinErrorMsg)) throw RpcErrors.Told("dag/import", root.PinErrorMsg);
            roots.Add(root.Cid);
        }, cancellationToken).ConfigureAwait(false);
        return roots.ToImmutable();
    }
}
