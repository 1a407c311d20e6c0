namespace Logic.Proving.Cached;

/// <summary>A prover that asks a cache first. Thread-safe.</summary>
/// <param name="prover">The prover that is asked where the cache has no answer.</param>
/// <param name="cache">The cache.</param>
/// <param name="isEnabled">Whether the cache is to be used, asked once a call; null for always.</param>
public sealed class CachedProver(IProver prover, IProofCache cache, Func<bool>? isEnabled = null) : IProver
{
    /// <inheritdoc/>
    public string Name => prover.Name;

    /// <inheritdoc/>
    public ValueTask<ProofResult> ProveAsync(ProofRequest request, CancellationToken cancellationToken = default) =>
        isEnabled is null || isEnabled()
            ? cache.GetOrProveAsync(request, prover, cancellationToken)
            : prover.ProveAsync(request, cancellationToken);
}
