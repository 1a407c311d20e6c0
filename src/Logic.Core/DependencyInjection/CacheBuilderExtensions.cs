using Logic;
using Logic.DependencyInjection;
using Logic.Proving.Cached;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says how proofs are cached.</summary>
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
}
