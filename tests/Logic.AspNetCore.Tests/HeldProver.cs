using Logic.Proving;

namespace Logic.AspNetCore.Tests;

/// <summary>A prover that answers when the test lets it, or when it is cancelled.</summary>
internal sealed class HeldProver : IProver
{
    private readonly TaskCompletionSource _release = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _running;

    public string Name => "held";

    public int Running => Volatile.Read(ref _running);

    public void Release() => _release.TrySetResult();

    public async ValueTask<ProofResult> ProveAsync(ProofRequest request, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _running);
        try
        {
            await _release.Task.WaitAsync(cancellationToken);
            return new ProofResult { Status = SzsStatus.GaveUp, Prover = Name };
        }
        catch (OperationCanceledException)
        {
            return new ProofResult { Status = SzsStatus.Cancelled, Prover = Name };
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    /// <summary>Ends when so many attempts are under way.</summary>
    public async Task WaitForAsync(int running)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (Running != running) await Task.Delay(5, patience.Token);
    }
}
