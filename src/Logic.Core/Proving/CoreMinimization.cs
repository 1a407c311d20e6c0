using System.Collections.Immutable;
using Logic.Proving.Certificates;

namespace Logic.Proving;

/// <summary>
/// Makes the set of used assumptions minimal by deletion: leaves one out after the other and keeps it out when there is
/// still a proof. An attempt that reaches its share of the time keeps the assumption.
/// </summary>
internal sealed class CoreMinimization(ProofRequest request, SearchClock clock)
{
    // Each attempt may take this many times what the first proof took, and at least a tenth of a second.
    private const int Patience = 10;

    public ProofResult Minimize(ProofResult result)
    {
        var share = TimeSpan.FromTicks(Math.Max(clock.Elapsed.Ticks * Patience, TimeSpan.TicksPerSecond / 10));
        foreach (var index in result.UsedAssumptions)
        {
            var left = request.Limits.Time - clock.Elapsed;
            if (left <= TimeSpan.Zero || clock.ShouldStop) break;
            var kept = result.UsedAssumptions.Remove(index);
            if (kept.Length == result.UsedAssumptions.Length) continue;
            var smaller = new ProofRequest([.. kept.Select(i => request.Assumptions[i])], request.Goal)
            {
                Limits = request.Limits with { Time = left < share ? left : share },
            };
            var attempt = new ProofRun(smaller, clock.WithLimits(smaller.Limits)).Run();
            if (attempt.Proof is not null) result = Renumber(attempt, attempt.Proof, kept);
        }

        return result;
    }

    private static ProofResult Renumber(ProofResult result, Proof proof, ImmutableArray<int> assumptions)
    {
        var renumbered = new Proof([.. proof.Steps.Select(s => s.Assumption is { } i ? s with { Assumption = assumptions[i] } : s)]);
        return result with { Proof = renumbered, UsedAssumptions = renumbered.UsedAssumptions };
    }
}
