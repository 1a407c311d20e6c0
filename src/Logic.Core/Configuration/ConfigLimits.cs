using Logic.Proving;
using Logic.Proving.Cached;
using Logic.Validation;

namespace Logic.Configuration;

/// <summary>The settings as the parts below the facades take them.</summary>
internal static class ConfigLimits
{
    public static TextLimits ForText(this LogicConfig config) => new(config.MaxInputSize, config.SuspiciousPatternCheck);

    /// <summary>A formula is parsed strictly, so nothing in it can be markup: <c>eval(x)</c> is an atom.</summary>
    public static TextLimits ForFormulaText(this LogicConfig config) => new(config.MaxInputSize, RefuseSuspicious: false);

    public static FormulaLimits ForFormulas(this LogicConfig config) =>
        new(config.MaxFormulaDepth, config.MaxQuantifiers, config.MaxPredicates, config.MaxAssumptions);

    public static ProofLimits ForProof(this LogicConfig config) =>
        new() { Time = config.MaxProofTime, MemoryBytes = (long)config.MaxProofMemory << 20 };

    /// <summary>The size and the lifetimes that are in force when a cache is made.</summary>
    public static ProofCacheOptions ForCache(this LogicConfig config) => new() { MaxEntries = config.CacheMaxSize, Lifetime = config.CacheTtl };

    /// <summary>The prover behind the cache, or behind a memory of its own, while the settings have the cache on.</summary>
    public static CachedProver Cached(this Func<LogicConfig> config, IProver prover, IProofCache? cache) =>
        new(prover, cache ?? new ProofCache(options: config().ForCache()), () => config().EnableCache);
}
