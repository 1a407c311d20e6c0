using System.Diagnostics;
using Logic.Proving.Z3.Native;
using Logic.Proving.Z3.Smt;

namespace Logic.Proving.Z3;

/// <summary>
/// Asks the library, on a thread of the proof's own. A search that does not hear the interrupt is abandoned to its
/// resource limit; where too many are, new proofs are refused.
/// </summary>
internal sealed class LibraryChannel(Z3Options options) : IZ3Channel
{
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(200);
    private static readonly int MostAbandoned = Environment.ProcessorCount;
    private static int _abandoned;

    public async Task<(SmtAnswer? Answer, ProofResult? Failure)> AskAsync(
        SmtScript script, ProofLimits limits, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested) return (null, Failure(SzsStatus.Cancelled));
        if (Volatile.Read(ref _abandoned) >= MostAbandoned)
            return (null, Failure(SzsStatus.ResourceOut) with { Reason = "Earlier proofs do not end and hold the library; use the process transport." });
        var session = new Z3Session();
        var bounds = Z3Bounds.Of(limits, options);
        var run = Task.Factory.StartNew(
            () => session.Run(script, bounds), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var started = Stopwatch.GetTimestamp();
        var isAnswered = await WaitAsync(run, limits.Time, cancellationToken).ConfigureAwait(false);
        if (!isAnswered)
        {
            session.Stop();
            if (!await WaitAsync(run, Grace, CancellationToken.None).ConfigureAwait(false)) Abandon(run);
        }

        if (cancellationToken.IsCancellationRequested && (!isAnswered || !run.IsCompletedSuccessfully)) return (null, Failure(SzsStatus.Cancelled));
        if (!isAnswered) return (null, Failure(SzsStatus.Timeout));
        var answer = await run.ConfigureAwait(false);
        // Z3's own timeout comes in the words of a cancellation.
        var isLate = answer.Verdict == SmtVerdict.Unknown && Stopwatch.GetElapsedTime(started) >= limits.Time * 0.95;
        return isLate ? (null, Failure(SzsStatus.Timeout)) : (answer, null);
    }

    private static async Task<bool> WaitAsync(Task run, TimeSpan time, CancellationToken cancellationToken)
    {
        try
        {
            var longest = TimeSpan.FromDays(1);
            await run.WaitAsync(time < TimeSpan.Zero ? TimeSpan.Zero : time < longest ? time : longest, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception late) when (late is TimeoutException or OperationCanceledException)
        {
            return false;
        }
    }

    private static void Abandon(Task run)
    {
        Interlocked.Increment(ref _abandoned);
        _ = run.ContinueWith(static _ => Interlocked.Decrement(ref _abandoned), TaskScheduler.Default);
    }

    private static ProofResult Failure(SzsStatus status) => new() { Status = status, Prover = Z3Prover.ProverName };
}
