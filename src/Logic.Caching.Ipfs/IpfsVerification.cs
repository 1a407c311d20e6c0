using System.Collections.Immutable;

namespace Logic.Caching.Ipfs;

/// <summary>What a look at every block found.</summary>
/// <param name="Sound">The entries whose block is there and is what its identifier says.</param>
/// <param name="Damaged">The others; the next read of one removes it.</param>
public sealed record IpfsVerification(int Sound, ImmutableArray<IpfsEntry> Damaged);
