using System.Collections.Immutable;

namespace Logic.Proving.Portfolio;

/// <summary>All provers at once, each on a thread of the pool, since the built-in one works on its caller's.</summary>
internal sealed class ParallelRun(ImmutableArray<PortfolioMember> members)
{
    /// <summary>The first answer.</summary>
    public async ValueTask<ProofResult> FirstAsync(ProofRequest request, CancellationToken cancellationToken)
    {
        var results = await AnswersAsync(request, enough: 1, cancellationToken).ConfigureAwait(false);
        return results.Find(static r => r.Status.IsConclusive()) ?? Verdicts.Unanswered(results);
    }

    /// <summary>The answer of two, or that they contradict each other.</summary>
    public async ValueTask<ProofResult> CrossCheckAsync(ProofRequest request, CancellationToken cancellationToken)
    {
        var results = await AnswersAsync(request, enough: 2, cancellationToken).ConfigureAwait(false);
        var answers = results.FindAll(static r => r.Status.IsConclusive());
        return answers.Count switch
        {
            0 => Verdicts.Unanswered(results),
            1 => Verdicts.Alone(answers[0], results),
            _ => Verdicts.Compare(answers),
        };
    }

    /// <summary>What came in until enough provers had an answer or none was left; the others are cancelled.</summary>
    private async Task<List<ProofResult>> AnswersAsync(ProofRequest request, int enough, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var token = stop.Token;
        var running = members.Select(m => Task.Run(() => AskAsync(m, request, token), CancellationToken.None)).ToList();
        var results = new List<ProofResult>();
        while (running.Count > 0 && results.Count(static r => r.Status.IsConclusive()) < enough)
        {
            var done = await Task.WhenAny(running).ConfigureAwait(false);
            running.Remove(done);
            results.Add(await done.ConfigureAwait(false));
        }

        await stop.CancelAsync().ConfigureAwait(false);
        return results;
    }

    private static Task<ProofResult> AskAsync(PortfolioMember member, ProofRequest request, CancellationToken cancellationToken)
    {
        var budget = member.Budget is { } own && own < request.Limits.Time ? own : request.Limits.Time;
        return MemberCall.AskAsync(member.Prover, request, budget, cancellationToken).AsTask();
    }
}
