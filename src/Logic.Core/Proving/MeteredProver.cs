using Logic.Diagnostics;

namespace Logic.Proving;

/// <summary>A prover whose attempts are counted, timed and traced. Thread-safe.</summary>
internal sealed class MeteredProver(IProver prover, LogicMetrics metrics) : IProver
{
    public string Name => prover.Name;

    public async ValueTask<ProofResult> ProveAsync(ProofRequest request, CancellationToken cancellationToken = default)
    {
        var measurement = metrics.BeginProof();
        using var activity = measurement.Activity;
        var result = await prover.ProveAsync(request, cancellationToken).ConfigureAwait(false);
        metrics.EndProof(measurement, Word(result.Status), result.Prover, result.CacheTier, IsDecided(result.Status));
        return result;
    }

    /// <summary>Who cancels wants no answer: that is not counted as an error.</summary>
    private static bool IsDecided(SzsStatus status) =>
        status is not (SzsStatus.Timeout or SzsStatus.ResourceOut or SzsStatus.GaveUp or SzsStatus.InputError);

    // ToString of an enumeration allocates; this is on the path of a cache hit.
    private static string Word(SzsStatus status) => status switch
    {
        SzsStatus.Theorem => nameof(SzsStatus.Theorem),
        SzsStatus.CounterSatisfiable => nameof(SzsStatus.CounterSatisfiable),
        _ => status.ToString(),
    };
}
