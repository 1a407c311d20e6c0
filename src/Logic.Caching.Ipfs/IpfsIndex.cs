using System.Runtime.CompilerServices;
using Logic.Caching.Ipfs.Rpc;

namespace Logic.Caching.Ipfs;

/// <summary>
/// From names of entries to their blocks: a path each in the node's file system, <c>ROOT/1/ab/cd/abcd…</c>. Folders are
/// small, since every write stores anew all folders above it. Processes that share a node share the index, and what it
/// leads to survives clean-up. Thread-safe.
/// </summary>
internal sealed class IpfsIndex(FilesCommands files, string root)
{
    private const int LayoutVersion = 1;
    private const int ShardDigits = 2;
    private const int NameDigits = CacheKey.Size * 2;
    private const int Tries = 3;

    /// <summary>The folder of all entries.</summary>
    public string Folder { get; } = $"{root}/{LayoutVersion}";

    public Task<IpfsFile?> FindAsync(string name, CancellationToken cancellationToken) => files.StatAsync(PathOf(name), cancellationToken);

    /// <summary>Gives a name to a block unless the name is taken; false when it was.</summary>
    public Task<bool> AddAsync(string name, Cid cid, CancellationToken cancellationToken) => files.LinkAsync(cid, PathOf(name), cancellationToken);

    /// <summary>Gives a name to a block, whatever it stood for before. Writers of the same block agree without a change.</summary>
    public async Task SetAsync(string name, Cid cid, CancellationToken cancellationToken)
    {
        for (var i = 0; i < Tries; i++)
        {
            if (await AddAsync(name, cid, cancellationToken).ConfigureAwait(false)) return;
            if ((await FindAsync(name, cancellationToken).ConfigureAwait(false))?.Cid.Equals(cid) == true) return;
            await RemoveAsync(name, cancellationToken).ConfigureAwait(false);
        }

        throw new IpfsException(IpfsErrorKind.AlreadyExists, "files/cp", $"{PathOf(name)} is being written by others; given up after {Tries} tries.");
    }

    public Task<bool> RemoveAsync(string name, CancellationToken cancellationToken) =>
        files.RemoveAsync(PathOf(name), isFolder: false, cancellationToken);

    public Task ClearAsync(CancellationToken cancellationToken) => files.RemoveAsync(Folder, isFolder: true, cancellationToken);

    /// <summary>The entries below a folder that is laid out like an index; everything else that is there is left out.</summary>
    public static async IAsyncEnumerable<IpfsEntry> WalkAsync(
        string folder, Func<string, CancellationToken, Task<IReadOnlyList<IpfsLink>?>> list, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var outer in await list(folder, cancellationToken).ConfigureAwait(false) ?? [])
        {
            if (!IsHex(outer.Name, ShardDigits)) continue;
            foreach (var inner in await list($"{folder}/{outer.Name}", cancellationToken).ConfigureAwait(false) ?? [])
            {
                if (!IsHex(inner.Name, ShardDigits)) continue;
                foreach (var link in await list($"{folder}/{outer.Name}/{inner.Name}", cancellationToken).ConfigureAwait(false) ?? [])
                {
                    if (IsHex(link.Name, NameDigits) && link.Name.StartsWith(outer.Name + inner.Name, StringComparison.Ordinal))
                        yield return new IpfsEntry(link.Name, link.Cid);
                }
            }
        }
    }

    private static bool IsHex(string text, int digits) => text.Length == digits && text.All(char.IsAsciiHexDigitLower);

    private string PathOf(string name) => $"{Folder}/{name[..ShardDigits]}/{name[ShardDigits..(2 * ShardDigits)]}/{name}";
}
