namespace Logic.Proving.Portfolio;

/// <summary>The question to one prover of a portfolio, whose failure must not be the portfolio's.</summary>
internal static class MemberCall
{
    public static async ValueTask<ProofResult> AskAsync(
        IProver prover, ProofRequest request, TimeSpan budget, CancellationToken cancellationToken)
    {
        var limited = request with { Limits = request.Limits with { Time = budget } };
        try
        {
            return await prover.ProveAsync(limited, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new ProofResult { Status = SzsStatus.Cancelled, Prover = prover.Name };
        }
        catch (Exception failure)
        {
            return new ProofResult { Status = SzsStatus.GaveUp, Prover = prover.Name, Reason = "The prover failed: " + failure.Message };
        }
    }
}
