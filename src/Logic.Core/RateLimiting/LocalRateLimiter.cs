using System.Threading.RateLimiting;

namespace Logic.RateLimiting;

/// <summary>
/// Limits within this process, one <see cref="GcraRateLimiter"/> a subject and operation; those whose subjects are quiet
/// are dropped. A change of the rate starts the subjects anew. Thread-safe.
/// </summary>
/// <param name="rateOf">The rate in force; null when nothing is limited. Asked once a call.</param>
/// <param name="clock">The clock; the system's unless said.</param>
public sealed class LocalRateLimiter(Func<LimitedOperation, CallRate?> rateOf, TimeProvider? clock = null)
    : ILogicRateLimiter, IDisposable, IAsyncDisposable
{
    private readonly PartitionedRateLimiter<Key> _limiters = PartitionedRateLimiter.Create<Key, Key>(
        key => RateLimitPartition.Get(key, k => new GcraRateLimiter(k.Rate, clock ?? TimeProvider.System)));

    /// <inheritdoc/>
    public ValueTask<RateLimitDecision> TryAcquireAsync(
        string subject, LimitedOperation operation = LimitedOperation.Convert, int permits = 1, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        ArgumentOutOfRangeException.ThrowIfLessThan(permits, 1);
        cancellationToken.ThrowIfCancellationRequested();
        if (rateOf(operation) is not { } rate) return ValueTask.FromResult(RateLimitDecision.Allowed);
        using var lease = _limiters.AttemptAcquire(new Key(subject, operation, rate), permits);
        if (lease.IsAcquired) return ValueTask.FromResult(RateLimitDecision.Allowed);
        lease.TryGetMetadata(MetadataName.RetryAfter, out var wait);
        return ValueTask.FromResult(new RateLimitDecision(false, wait));
    }

    /// <summary>Forgets all subjects.</summary>
    public void Dispose() => _limiters.Dispose();

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync() => _limiters.DisposeAsync();

    private readonly record struct Key(string Subject, LimitedOperation Operation, CallRate Rate);
}
