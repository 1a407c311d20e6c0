using System.Collections.Immutable;

namespace Logic.Proving.Portfolio;

/// <summary>One prover after another, until one has an answer or the time is used up.</summary>
internal sealed class SequentialRun(ImmutableArray<PortfolioMember> members, TimeProvider time)
{
    private readonly long _started = time.GetTimestamp();

    public async ValueTask<ProofResult> ProveAsync(ProofRequest request, CancellationToken cancellationToken)
    {
        var results = new List<ProofResult>();
        for (var i = 0; i < members.Length; i++)
        {
            var left = request.Limits.Time - time.GetElapsedTime(_started);
            if (results.Count > 0 && (left <= TimeSpan.Zero || cancellationToken.IsCancellationRequested)) break;
            var budget = members[i].Budget is { } own && own < left ? own : members[i].Budget is null ? left / (members.Length - i) : left;
            var result = await MemberCall.AskAsync(members[i].Prover, request, budget, cancellationToken).ConfigureAwait(false);
            if (result.Status.IsConclusive() || result.Status is SzsStatus.InputError) return result;
            results.Add(result);
        }

        return Verdicts.Unanswered(results);
    }
}
