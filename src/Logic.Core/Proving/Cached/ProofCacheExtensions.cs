using Logic.Formulas;

namespace Logic.Proving.Cached;

/// <summary>The cache by goal and assumptions, for callers who have no <see cref="ProofRequest"/> at hand. Limits are the defaults.</summary>
public static class ProofCacheExtensions
{
    /// <summary>What is known of a goal under assumptions; null when nothing is.</summary>
    /// <inheritdoc cref="IProofCache.GetAsync"/>
    public static ValueTask<ProofResult?> GetAsync(
        this IProofCache cache, Formula goal, IEnumerable<Formula>? assumptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cache);
        return cache.GetAsync(Request(goal, assumptions), cancellationToken);
    }

    /// <summary>Whether something is known of a goal under assumptions.</summary>
    /// <inheritdoc cref="IProofCache.ContainsAsync"/>
    public static ValueTask<bool> ContainsAsync(
        this IProofCache cache, Formula goal, IEnumerable<Formula>? assumptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cache);
        return cache.ContainsAsync(Request(goal, assumptions), cancellationToken);
    }

    /// <summary>Remembers what was found of a goal under assumptions.</summary>
    /// <inheritdoc cref="IProofCache.SetAsync"/>
    public static ValueTask SetAsync(
        this IProofCache cache, Formula goal, ProofResult result, IEnumerable<Formula>? assumptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cache);
        return cache.SetAsync(Request(goal, assumptions), result, cancellationToken);
    }

    /// <summary>Forgets what is known of a goal under assumptions; false when nothing was.</summary>
    /// <inheritdoc cref="IProofCache.RemoveAsync"/>
    public static ValueTask<bool> RemoveAsync(
        this IProofCache cache, Formula goal, IEnumerable<Formula>? assumptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cache);
        return cache.RemoveAsync(Request(goal, assumptions), cancellationToken);
    }

    private static ProofRequest Request(Formula goal, IEnumerable<Formula>? assumptions)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return new ProofRequest([.. assumptions ?? []], goal);
    }
}
