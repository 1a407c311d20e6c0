using System.Collections.Immutable;
using Logic.Caching;

namespace Logic.Proving.Cached;

/// <summary>
/// Answers to proof requests: this process's memory, then shared tiers. Requests that differ only in names of bound
/// variables or in order and repetition of assumptions share an answer, which comes back in the caller's numbering. What
/// comes from a shared tier is believed only when its certificate passes the check here. Trouble with a tier is never the
/// caller's. Thread-safe.
/// </summary>
public interface IProofCache
{
    /// <summary>The answer to a request; null when none is known that holds for its limits.</summary>
    ValueTask<ProofResult?> GetAsync(ProofRequest request, CancellationToken cancellationToken = default);

    /// <summary>Whether <see cref="GetAsync"/> would have an answer.</summary>
    ValueTask<bool> ContainsAsync(ProofRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// The answer to a request; where there is none, the prover's, which is then remembered. Callers that ask for the same
    /// at the same time share one search; one that cancels gets <see cref="SzsStatus.Cancelled"/> and disturbs nobody.
    /// </summary>
    ValueTask<ProofResult> GetOrProveAsync(ProofRequest request, IProver prover, CancellationToken cancellationToken = default);

    /// <summary>
    /// Remembers a result: in shared tiers when it has a certificate, otherwise in memory only; cancelled and refused
    /// requests not at all.
    /// </summary>
    ValueTask SetAsync(ProofRequest request, ProofResult result, CancellationToken cancellationToken = default);

    /// <summary>Forgets the answer to a request everywhere; false when there was none.</summary>
    ValueTask<bool> RemoveAsync(ProofRequest request, CancellationToken cancellationToken = default);

    /// <summary>Forgets everything, also in the shared tiers.</summary>
    ValueTask ClearAsync(CancellationToken cancellationToken = default);

    /// <summary>Ends when all writes that are done behind have been tried.</summary>
    Task FlushAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Asks every shared tier for a round trip, all at once; empty when there is none. Also asks tiers that are being left
    /// alone after a failure, and waits for each at most its hard timeout.
    /// </summary>
    ValueTask<ImmutableArray<TierHealth>> CheckHealthAsync(CancellationToken cancellationToken = default);

    /// <summary>The counters so far.</summary>
    CacheStatistics GetStatistics();
}
