namespace Logic.Caching.Ipfs.Rpc;

/// <summary>The node's mutable file system: names, with folders, for content that changes. Paths are absolute. Thread-safe.</summary>
public sealed class FilesCommands
{
    private readonly RpcTransport _rpc;

    internal FilesCommands(RpcTransport rpc) => _rpc = rpc;

    /// <summary>What stands under a path (<c>files/stat</c>); null when nothing does.</summary>
    public Task<IpfsFile?> StatAsync(string path, CancellationToken cancellationToken = default) =>
        _rpc.FindAsync(For("files/stat", path), RpcJson.Default.IpfsFile, IpfsErrorKind.NotFound, cancellationToken);

    /// <summary>The bytes of a file (<c>files/read</c>); null when there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="maxBytes">More is an error of kind <see cref="IpfsErrorKind.TooLarge"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<byte[]?> ReadAsync(string path, int maxBytes = 1 << 20, CancellationToken cancellationToken = default) =>
        _rpc.BytesAsync(For("files/read", path), maxBytes, IpfsErrorKind.NotFound, cancellationToken);

    /// <summary>Writes a file over what was there, and makes the folders above it (<c>files/write</c>).</summary>
    public Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default)
    {
        var command = For("files/write", path).Option("create", true).Option("parents", true).Option("truncate", true);
        return _rpc.DoAsync(command.With(new ReadOnlyMemoryContent(content)), cancellationToken);
    }

    /// <summary>
    /// Gives content a path, and makes the folders above it (<c>files/cp</c>); false when there is something already, which
    /// then stays.
    /// </summary>
    public Task<bool> LinkAsync(Cid content, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        return CopyAsync($"/ipfs/{content}", path, cancellationToken);
    }

    /// <summary>Copies what a path stands for; false when there is something at the other path already, which then stays.</summary>
    public Task<bool> CopyAsync(string from, string to, CancellationToken cancellationToken = default)
    {
        ThrowUnlessAbsolute(to);
        return _rpc.DoAsync(For("files/cp", from).Argument(to).Option("parents", true), cancellationToken, IpfsErrorKind.AlreadyExists);
    }

    /// <summary>Makes a folder and those above it, where they are not there yet (<c>files/mkdir</c>).</summary>
    public Task MakeFolderAsync(string path, CancellationToken cancellationToken = default) =>
        _rpc.DoAsync(For("files/mkdir", path).Option("parents", true), cancellationToken);

    /// <summary>The names in a folder (<c>files/ls</c>); null when there is no folder.</summary>
    public async Task<IReadOnlyList<IpfsLink>?> ListAsync(string path, CancellationToken cancellationToken = default)
    {
        var command = For("files/ls", path).Option("long", true);
        var files = await _rpc.FindAsync(command, RpcJson.Default.RpcFiles, IpfsErrorKind.NotFound, cancellationToken).ConfigureAwait(false);
        return files is null ? null : files.Entries ?? [];
    }

    /// <summary>Removes a file, or a folder with all that is in it (<c>files/rm</c>); false when there is none.</summary>
    public Task<bool> RemoveAsync(string path, bool isFolder = false, CancellationToken cancellationToken = default) =>
        _rpc.DoAsync(For("files/rm", path).Option("recursive", isFolder), cancellationToken, IpfsErrorKind.NotFound);

    private static RpcCommand For(string command, string path)
    {
        ThrowUnlessAbsolute(path);
        return new RpcCommand(command).Argument(path);
    }

    private static void ThrowUnlessAbsolute(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!path.StartsWith('/')) throw new ArgumentException($"The path '{path}' does not begin with a slash.", nameof(path));
    }
}
