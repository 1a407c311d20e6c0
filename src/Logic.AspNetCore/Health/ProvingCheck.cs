using Logic.Formulas.Reading;
using Logic.Proving;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Logic.AspNetCore.Health;

/// <summary>Proves Q from P and P → Q, past the cache: a remembered answer would say nothing about the prover.</summary>
internal sealed class ProvingCheck(IProver prover) : IHealthCheck
{
    private static readonly ProofRequest Request = new([FormulaReader.Lenient.Parse("P"), FormulaReader.Lenient.Parse("P -> Q")], FormulaReader.Lenient.Parse("Q"))
    {
        Limits = new ProofLimits { Time = TimeSpan.FromSeconds(2), MemoryBytes = 64 << 20 },
    };

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var result = await prover.ProveAsync(Request, cancellationToken).ConfigureAwait(false);
        return result.Status == SzsStatus.Theorem
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(context.Registration.FailureStatus, $"A proof ended as {result.Status}. {result.Reason}".TrimEnd());
    }
}
