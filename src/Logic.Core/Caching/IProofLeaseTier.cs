namespace Logic.Caching;

/// <summary>
/// A tier that can lend a key to one process at a time, so that a fleet does the work for it once. A lease is advice: it
/// ends by itself, and who cannot get one does without. Implementations are thread-safe and report trouble by throwing.
/// </summary>
public interface IProofLeaseTier : IProofCacheTier
{
    /// <summary>How long a lease holds unless it is renewed; null when this tier lends nothing.</summary>
    TimeSpan? LeaseTime { get; }

    /// <summary>Takes the lease of a key, or renews it for the one who has it; false when somebody else has it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="holder">Who asks; different for each taking.</param>
    /// <param name="time">How long it is to hold from now.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<bool> TryLeaseAsync(CacheKey key, string holder, TimeSpan time, CancellationToken cancellationToken);

    /// <summary>Gives a lease back; does nothing when somebody else has it by now.</summary>
    ValueTask ReleaseLeaseAsync(CacheKey key, string holder, CancellationToken cancellationToken);
}
