using Logic.Proving;

namespace Logic.Tests.Proving.Portfolio;

/// <summary>A prover that says, after a while, what a test wants it to say.</summary>
internal sealed class ScriptedProver(string name, SzsStatus status) : IProver
{
    public string Name => name;

    public TimeSpan Delay { get; init; }

    public Exception? Failure { get; init; }

    public List<TimeSpan> Budgets { get; } = [];

    public TaskCompletionSource<bool> WasCancelled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async ValueTask<ProofResult> ProveAsync(ProofRequest request, CancellationToken cancellationToken = default)
    {
        Budgets.Add(request.Limits.Time);
        if (Failure is not null) throw Failure;
        try
        {
            await Task.Delay(Delay, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            WasCancelled.TrySetResult(true);
            throw;
        }

        return new ProofResult { Status = status, Prover = name };
    }
}
