using System.Diagnostics;
using Logic.Proving.Z3.Native;
using Logic.Proving.Z3.Smt;

namespace Logic.Proving.Z3;

/// <summary>
/// Asks the library, on a thread of the proof's own. A search that does not hear the interrupt is left to end by its
/// resource limit, and reminded; the answer does not wait for it. So many searches may run at a time, those that were
/// left included; others wait for a place in their own time.
/// </summary>
internal sealed class LibraryChannel(Z3Options options) : IZ3Channel
{
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Reminder = TimeSpan.FromMilliseconds(20);
    private static readonly SemaphoreSlim Places = new(Math.Max(4, 2 * Environment.ProcessorCount));

    public async Task<(SmtAnswer? Answer, ProofResult? Failure)> AskAsync(
        SmtScript script, ProofLimits limits, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        if (await EnterAsync(limits.Time, cancellationToken).ConfigureAwait(false) is { } refusal) return (null, refusal);
        var session = new Z3Session();
        var left = limits with { Time = limits.Time - Stopwatch.GetElapsedTime(started) };
        var bounds = Z3Bounds.Of(left, options);
        var run = Task.Factory.StartNew(
            () => session.Run(script, bounds), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        _ = run.ContinueWith(static _ => Places.Release(), TaskScheduler.Default);
        if (!await WaitAsync(run, left.Time, cancellationToken).ConfigureAwait(false))
        {
            _ = RemindAsync(session, run);
            await WaitAsync(run, Grace, CancellationToken.None).ConfigureAwait(false);
            return (null, Failure(cancellationToken.IsCancellationRequested ? SzsStatus.Cancelled : SzsStatus.Timeout));
        }

        var answer = await run.ConfigureAwait(false);
        // Z3's own timeout comes in the words of a cancellation.
        var isLate = answer.Verdict == SmtVerdict.Unknown && Stopwatch.GetElapsedTime(started) >= limits.Time * 0.95;
        return isLate ? (null, Failure(SzsStatus.Timeout)) : (answer, null);
    }

    private static async Task<ProofResult?> EnterAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        try
        {
            var longest = TimeSpan.FromDays(1);
            var wait = time < TimeSpan.Zero ? TimeSpan.Zero : time < longest ? time : longest;
            if (await Places.WaitAsync(wait, cancellationToken).ConfigureAwait(false)) return null;
            return Failure(SzsStatus.Timeout) with { Reason = "Other proofs hold the library." };
        }
        catch (OperationCanceledException)
        {
            return Failure(SzsStatus.Cancelled);
        }
    }

    /// <summary>Interrupts until the search ends: an interrupt that comes before Z3 listens is lost.</summary>
    private static async Task RemindAsync(Z3Session session, Task run)
    {
        while (!run.IsCompleted)
        {
            session.Stop();
            await WaitAsync(run, Reminder, CancellationToken.None).ConfigureAwait(false);
        }
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

    private static ProofResult Failure(SzsStatus status) => new() { Status = status, Prover = Z3Prover.ProverName };
}
