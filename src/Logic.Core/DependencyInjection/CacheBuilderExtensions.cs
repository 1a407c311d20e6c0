using Logic;
using Logic.Caching;
using Logic.DependencyInjection;
using Logic.Proving.Cached;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says how proofs are cached, and what else their tiers are used for.</summary>
public static class CacheBuilderExtensions
{
    /// <summary>
    /// Changes what the settings leave open of the proof cache: lifetimes in shared tiers, what is shared, who signs.
    /// <c>ConfigureProofCache(o => o with { Signing = … })</c>. Called again, it changes what the earlier call left.
    /// </summary>
    /// <param name="builder">What <c>AddLogic()</c> returned.</param>
    /// <param name="change">Makes the options from those that <see cref="LogicConfig"/> gives.</param>
    public static ILogicBuilder ConfigureProofCache(this ILogicBuilder builder, Func<ProofCacheOptions, ProofCacheOptions> change)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(change);
        builder.Services.AddSingleton(new ProofCacheChange(builder.Name, change));
        return builder;
    }

    /// <summary>
    /// Offers the shared tiers as <see cref="IDistributedCache"/>, so that <c>AddHybridCache()</c> stands on them. An
    /// <see cref="IDistributedCache"/> that is registered before stays. What is put there is not verified as proofs are, and
    /// a public tier such as IPFS publishes it: see <see cref="TierDistributedCache"/>.
    /// </summary>
    /// <param name="builder">What <c>AddLogic()</c> returned.</param>
    public static ILogicBuilder AddDistributedCache(this ILogicBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var key = builder.Name;
        builder.Services.TryAddKeyedSingleton<IDistributedCache>(key, (p, _) => new TierDistributedCache(
            p.ProofTiers(key), p.GetService<TimeProvider>(), p.GetService<ILogger<TierDistributedCache>>()));
        return builder;
    }
}
