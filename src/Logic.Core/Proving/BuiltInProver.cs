using Logic.Proving.Certificates;

namespace Logic.Proving;

/// <summary>
/// The prover that needs nothing installed. It turns the request into clauses and lets several engines work on them in
/// turns, a number of steps each, so that the answer depends on the request and the limits alone. What an engine finds
/// is checked before it is believed: a theorem has a proof that <see cref="ProofChecker"/> accepted.
/// Thread-safe; runs on the caller's thread, so the returned task is complete.
/// </summary>
public sealed class BuiltInProver : IProver
{
    private readonly TimeProvider _time;

    /// <summary>Creates the prover.</summary>
    /// <param name="time">The clock for deadlines; the system's unless said.</param>
    public BuiltInProver(TimeProvider? time = null) => _time = time ?? TimeProvider.System;

    /// <inheritdoc/>
    public string Name => "built-in";

    /// <inheritdoc/>
    public ValueTask<ProofResult> ProveAsync(ProofRequest request, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Prove(request, cancellationToken));

    /// <summary>Does what <see cref="ProveAsync"/> does.</summary>
    public ProofResult Prove(ProofRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var clock = new SearchClock(request.Limits, _time, cancellationToken);
        return new ProofRun(request, clock).Run() with { Elapsed = clock.Elapsed };
    }
}
