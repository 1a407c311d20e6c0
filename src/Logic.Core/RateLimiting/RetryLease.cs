using System.Diagnostics.CodeAnalysis;
using System.Threading.RateLimiting;

namespace Logic.RateLimiting;

/// <summary>A lease that says how long to wait when it was not granted.</summary>
internal sealed class RetryLease(TimeSpan? retryAfter) : RateLimitLease
{
    public static RetryLease Granted { get; } = new(retryAfter: null);

    public override bool IsAcquired => retryAfter is null;

    public override IEnumerable<string> MetadataNames => IsAcquired ? [] : [MetadataName.RetryAfter.Name];

    public override bool TryGetMetadata(string metadataName, [NotNullWhen(true)] out object? metadata)
    {
        metadata = metadataName == MetadataName.RetryAfter.Name ? retryAfter : null;
        return metadata is not null;
    }
}
