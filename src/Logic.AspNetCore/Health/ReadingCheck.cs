using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Logic.AspNetCore.Health;

/// <summary>Reads two sentences: the lexicon and the grammar are there.</summary>
internal sealed class ReadingCheck(LogicReasoner reasoner) : IHealthCheck
{
    private static readonly string[] Premises = ["All men are mortal.", "Socrates is a man."];

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var unread = reasoner.Read(Premises).Unread;
        return Task.FromResult(unread.IsEmpty
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(context.Registration.FailureStatus, $"'{unread[0].Text}' was not read."));
    }
}
