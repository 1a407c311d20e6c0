using System.Collections.Immutable;
using Logic.Proving.Certificates;
using Logic.Proving.Clauses;
using Logic.Proving.Saturation;

namespace Logic.Proving;

/// <summary>One run of the built-in prover: the engines' turns, and the answer with its evidence.</summary>
internal sealed class ProofRun(ProofRequest request, SearchClock clock)
{
    private const int FirstSlice = 2_000;
    private const int LargestSlice = 1_000_000;
    private const string Prover = "built-in";

    public ProofResult Run()
    {
        var clauses = Clausifier.Clausify(request);
        if (clauses.Clauses.Any(c => c.IsEmpty)) return Refuted(clauses, []);
        var engines = new List<Turn>();
        foreach (var strategy in Strategy.Schedule) engines.Add(new Turn(() => new SaturationEngine(clauses, strategy)));
        return Interleave(clauses, engines);
    }

    // Every engine gets a slice in turn; slices double, so that starting over costs at most a constant factor.
    private ProofResult Interleave(ClauseSet clauses, List<Turn> engines)
    {
        for (var slice = FirstSlice; engines.Count > 0; slice = Math.Min(slice * 2, LargestSlice))
        {
            for (var i = 0; i < engines.Count; i++)
            {
                var outcome = engines[i].Engine.Advance(slice, clock);
                switch (outcome.State)
                {
                    case SearchState.Refuted:
                        return Refuted(clauses, outcome.Refutation);
                    case SearchState.Saturated:
                        return Answer(request.Goal is null ? SzsStatus.Satisfiable : SzsStatus.CounterSatisfiable)
                            with { Evidence = Evidence.Saturation, Reason = "The search ended without a contradiction." };
                    case SearchState.Exhausted:
                        engines.RemoveAt(i--);
                        break;
                }

                if (Stopped() is { } stopped) return stopped;
            }
        }

        return Answer(SzsStatus.GaveUp) with { Reason = "No engine can do more." };
    }

    private ProofResult? Stopped()
    {
        if (clock.IsCancelled) return Answer(SzsStatus.Cancelled);
        if (clock.IsTimeUp) return Answer(SzsStatus.Timeout);
        return clock.IsMemoryUp ? Answer(SzsStatus.ResourceOut) with { Reason = "The memory limit was reached." } : null;
    }

    private ProofResult Refuted(ClauseSet clauses, ImmutableArray<Inference> refutation)
    {
        var proof = ProofAssembly.Assemble(clauses, refutation);
        var check = ProofChecker.Check(request, proof);
        if (!check.IsValid) return Answer(SzsStatus.GaveUp) with { Reason = "The proof that was found did not pass the check. " + check.Fault };
        var status = request.Goal is null ? SzsStatus.Unsatisfiable : proof.UsesGoal ? SzsStatus.Theorem : SzsStatus.ContradictoryAxioms;
        return Answer(status) with
        {
            Evidence = Evidence.Proof,
            Verified = true,
            Proof = proof,
            UsedAssumptions = proof.UsedAssumptions,
        };
    }

    private static ProofResult Answer(SzsStatus status) => new() { Status = status, Prover = Prover };

    /// <summary>An engine that is made when its turn first comes: most problems end before the second.</summary>
    private sealed class Turn(Func<ISearchEngine> create)
    {
        private ISearchEngine? _engine;

        public ISearchEngine Engine => _engine ??= create();
    }
}
