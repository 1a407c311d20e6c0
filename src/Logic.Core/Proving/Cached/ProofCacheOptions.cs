using Logic.Caching.Signing;

namespace Logic.Proving.Cached;

/// <summary>How much is kept and for how long. Immutable.</summary>
public sealed record ProofCacheOptions
{
    /// <summary>The most answers in memory; 0 for a cache that is its shared tiers alone. Default: 1,000.</summary>
    public int MaxEntries { get; init; } = 1_000;

    /// <summary>How long an answer stays in memory. Default: 1 h.</summary>
    public TimeSpan Lifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>
    /// How long it is remembered that no answer was found; never longer than <see cref="Lifetime"/>. Such an entry answers
    /// only requests with no larger limits. Default: 5 min.
    /// </summary>
    public TimeSpan UndecidedLifetime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long an answer with its certificate lives in shared tiers; null for ever, since it cannot become false. Default: 30 days.</summary>
    public TimeSpan? SharedLifetime { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Answers that were found faster stay in this process: redoing them is cheaper than sharing. Default: 0, all are shared.</summary>
    public TimeSpan ShareFrom { get; init; } = TimeSpan.Zero;

    /// <summary>Who signs the entries of shared tiers, and whose are read; null for entries without signatures. Default: null.</summary>
    public SigningOptions? Signing { get; init; }

    /// <summary>Whether a call waits for a tier until its hard timeout instead of its soft one.</summary>
    internal bool IsPatient { get; init; }
}
