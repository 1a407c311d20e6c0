using System.Threading.RateLimiting;

namespace Logic.AspNetCore.Limits;

/// <summary>
/// A proof keeps a processor busy; more at once than there are processors make each other slow and the rest of the service
/// deaf. The others wait in a line of bounded length, first come, first served. Thread-safe.
/// </summary>
internal sealed class ProofPlaces(LogicEndpointOptions options) : IDisposable
{
    private readonly ConcurrencyLimiter _places = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.Places,
        QueueLimit = options.MaxWaitingProofs,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>A place to be disposed of; not acquired when too many wait already.</summary>
    public ValueTask<RateLimitLease> TakeAsync(CancellationToken cancellationToken) => _places.AcquireAsync(1, cancellationToken);

    public void Dispose() => _places.Dispose();
}
