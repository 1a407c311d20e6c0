using System.Collections.Immutable;

namespace Logic.Caching.Signing;

/// <summary>
/// Who signs the entries of shared tiers, and whose entries are read. What is signed is verified all the same: a signature
/// says who wrote an entry, its certificate that it is true. Immutable.
/// </summary>
/// <remarks>
/// To change keys without losing entries: have everybody trust the new key, then sign with it, and drop the old one when the
/// entries that it signed have expired.
/// </remarks>
public sealed record SigningOptions
{
    /// <summary>Signs what this process writes, and is trusted; null to write without a signature, such as from a process that only reads.</summary>
    public SigningKey? Key { get; init; }

    /// <summary>Whose entries are read besides.</summary>
    public ImmutableArray<SigningKey> Trusted { get; init; } = [];
}
