using System.Collections.Concurrent;
using Logic.Formulas;
using Logic.Proving;

namespace Logic.Tests;

/// <summary>A prover that says what a test wants it to say.</summary>
internal sealed class StubProver(Func<ProofRequest, SzsStatus> answer) : IProver
{
    public string Name => "stub";

    public ConcurrentQueue<ProofRequest> Requests { get; } = new();

    /// <summary>Proves the goals given and refutes nothing; without a goal, says what is given.</summary>
    public static StubProver Proving(params Formula[] theorems) =>
        new(r => r.Goal is { } goal && theorems.Contains(goal) ? SzsStatus.Theorem : SzsStatus.CounterSatisfiable);

    public ValueTask<ProofResult> ProveAsync(ProofRequest request, CancellationToken cancellationToken = default)
    {
        Requests.Enqueue(request);
        return ValueTask.FromResult(new ProofResult { Status = answer(request), Prover = Name });
    }
}
