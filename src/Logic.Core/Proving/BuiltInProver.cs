using Logic.Formulas;
using Logic.Proving.Certificates;

namespace Logic.Proving;

/// <summary>
/// The prover that needs nothing installed. It turns the request into clauses and lets several engines work on them in
/// turns, a number of steps each, so that the answer depends on the request and the limits alone. What an engine finds
/// is checked before it is believed: a theorem has a proof that <see cref="ProofChecker"/> accepted, a countermodel was
/// evaluated. Thread-safe; runs on the caller's thread, so the returned task is complete.
/// </summary>
public sealed class BuiltInProver : IProver
{
    // Walks over formulas recurse; what nests deeper gets a stack of its own.
    private const int DepthForOwnStack = 250;
    private const int OwnStackBytes = 64 << 20;

    private readonly TimeProvider _time;

    /// <summary>Creates the prover.</summary>
    /// <param name="time">The clock for deadlines; the system's unless said.</param>
    public BuiltInProver(TimeProvider? time = null) => _time = time ?? TimeProvider.System;

    /// <inheritdoc/>
    public string Name => ProofRun.Prover;

    /// <inheritdoc/>
    public ValueTask<ProofResult> ProveAsync(ProofRequest request, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Prove(request, cancellationToken));

    /// <summary>Does what <see cref="ProveAsync"/> does.</summary>
    public ProofResult Prove(ProofRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var clock = new SearchClock(request.Limits, _time, cancellationToken);
        var result = Depth(request) < DepthForOwnStack ? Run(request, clock) : RunOnOwnStack(request, clock);
        return result with { Elapsed = clock.Elapsed };
    }

    private static ProofResult Run(ProofRequest request, SearchClock clock)
    {
        try
        {
            var result = new ProofRun(request, clock).Run();
            return request.WantsMinimalCore && result.Proof is not null ? new CoreMinimization(request, clock).Minimize(result) : result;
        }
        catch (FormulaTooDeepException exception)
        {
            return new ProofResult { Status = SzsStatus.ResourceOut, Prover = ProofRun.Prover, Reason = exception.Message };
        }
    }

    private static ProofResult RunOnOwnStack(ProofRequest request, SearchClock clock)
    {
        ProofResult? result = null;
        var thread = new Thread(() => result = Run(request, clock), OwnStackBytes);
        thread.Start();
        thread.Join();
        return result!;
    }

    private static int Depth(ProofRequest request)
    {
        var depth = request.Goal?.Depth ?? 0;
        foreach (var assumption in request.Assumptions) depth = Math.Max(depth, assumption.Depth);
        return depth;
    }
}
