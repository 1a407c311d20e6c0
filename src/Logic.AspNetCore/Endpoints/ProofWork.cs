using Logic.AspNetCore.Responses;
using Logic.Proving;
using Microsoft.AspNetCore.Http;

namespace Logic.AspNetCore.Endpoints;

/// <summary>Work that may search for proofs: it waits for a place, has a deadline, and ends when the client goes away.</summary>
internal static class ProofWork
{
    public static async Task<IResult> RunAsync(LogicApi api, HttpContext context, Func<CancellationToken, Task<IResult>> work)
    {
        using var deadline = new CancellationTokenSource(api.Options.RequestTimeout, api.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, context.RequestAborted);
        try
        {
            using var place = await api.Places.TakeAsync(either.Token).ConfigureAwait(false);
            if (!place.IsAcquired) return Problem.Busy(context, api.Options.MaxWaitingProofs);
            var result = await work(either.Token).ConfigureAwait(false);
            return deadline.IsCancellationRequested ? Problem.TooSlow(api.Options.RequestTimeout) : result;
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            return Problem.TooSlow(api.Options.RequestTimeout);
        }
    }

    /// <summary>The limits of each attempt, or what is wrong with the time that was asked for.</summary>
    public static (ProofLimits? Limits, IResult? Refusal) Limits(LogicApi api, double? seconds)
    {
        if (seconds is not { } wanted) return (null, null);
        var config = api.Config;
        var most = config.MaxProofTime.TotalSeconds;
        return wanted > 0 && wanted <= most
            ? (new ProofLimits { Time = TimeSpan.FromSeconds(wanted), MemoryBytes = (long)config.MaxProofMemory << 20 }, null)
            : (null, Problem.BadBody(FormattableString.Invariant($"'timeout' is {wanted}; allowed: more than 0 and at most {most:0.###} seconds.")));
    }
}
