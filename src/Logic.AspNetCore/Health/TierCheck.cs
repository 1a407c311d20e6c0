using Logic.Caching;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Logic.AspNetCore.Health;

/// <summary>Pings every shared tier, all at once, each for as long as it may take.</summary>
internal sealed class TierCheck(IReadOnlyList<IProofCacheTier> tiers, TimeProvider time) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var faults = await Task.WhenAll(tiers.Select(t => PingAsync(t, cancellationToken))).ConfigureAwait(false);
        var reason = string.Join(" ", faults.OfType<string>());
        return reason.Length == 0 ? HealthCheckResult.Healthy() : new HealthCheckResult(context.Registration.FailureStatus, reason);
    }

    private async Task<string?> PingAsync(IProofCacheTier tier, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await tier.PingAsync(either.Token).AsTask().WaitAsync(either.Token).ConfigureAwait(false);
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return FormattableString.Invariant($"The cache tier {tier.Name} does not answer within {Patience.TotalSeconds:0} s.");
        }
#pragma warning disable CA1031 // A tier is foreign code and may be broken in any way; here that is the answer.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return $"The cache tier {tier.Name} does not answer: {e.GetType().Name}.";
        }
    }
}
