using System.Collections.Immutable;

namespace Logic.Configuration;

/// <summary>Every setting of <see cref="LogicConfig"/>; binding and the documentation's table are made from it.</summary>
internal static class Settings
{
    public static ImmutableArray<Setting> All { get; } =
    [
        new NumberSetting("MaxInputSize", "LOGIC_MAX_INPUT_SIZE", c => c.MaxInputSize, (c, v) => c.MaxInputSize = v),
        new NumberSetting("MaxFormulaDepth", "LOGIC_MAX_FORMULA_DEPTH", c => c.MaxFormulaDepth, (c, v) => c.MaxFormulaDepth = v),
        new NumberSetting("MaxQuantifiers", "LOGIC_MAX_QUANTIFIERS", c => c.MaxQuantifiers, (c, v) => c.MaxQuantifiers = v),
        new NumberSetting("MaxPredicates", "LOGIC_MAX_PREDICATES", c => c.MaxPredicates, (c, v) => c.MaxPredicates = v),
        new NumberSetting("MaxAssumptions", "LOGIC_MAX_ASSUMPTIONS", c => c.MaxAssumptions, (c, v) => c.MaxAssumptions = v),
        new TimeSetting("MaxProofTime", "LOGIC_MAX_PROOF_TIME", c => c.MaxProofTime, (c, v) => c.MaxProofTime = v),
        new NumberSetting("MaxProofMemory", "LOGIC_MAX_PROOF_MEMORY", c => c.MaxProofMemory, (c, v) => c.MaxProofMemory = v),
        new SwitchSetting("EnableCache", "LOGIC_CACHE_ENABLED", c => c.EnableCache, (c, v) => c.EnableCache = v),
        new NumberSetting("CacheMaxSize", "LOGIC_CACHE_MAX_SIZE", c => c.CacheMaxSize, (c, v) => c.CacheMaxSize = v),
        new TimeSetting("CacheTtl", "LOGIC_CACHE_TTL", c => c.CacheTtl, (c, v) => c.CacheTtl = v),
        new SwitchSetting("RateLimitEnabled", "LOGIC_RATE_LIMIT_ENABLED", c => c.RateLimitEnabled, (c, v) => c.RateLimitEnabled = v),
        new NumberSetting("RateLimitCalls", "LOGIC_RATE_LIMIT_CALLS", c => c.RateLimitCalls, (c, v) => c.RateLimitCalls = v),
        new TimeSetting("RateLimitPeriod", "LOGIC_RATE_LIMIT_PERIOD", c => c.RateLimitPeriod, (c, v) => c.RateLimitPeriod = v),
        new NumberSetting("RateLimitBatchCalls", "LOGIC_RATE_LIMIT_BATCH_CALLS", c => c.RateLimitBatchCalls, (c, v) => c.RateLimitBatchCalls = v),
        new NumberSetting("RateLimitProofCalls", "LOGIC_RATE_LIMIT_PROOF_CALLS", c => c.RateLimitProofCalls, (c, v) => c.RateLimitProofCalls = v),
        new SwitchSetting("SuspiciousPatternCheck", "LOGIC_SUSPICIOUS_PATTERN_CHECK", c => c.SuspiciousPatternCheck, (c, v) => c.SuspiciousPatternCheck = v),
        new SwitchSetting("IpfsEnabled", "LOGIC_IPFS_ENABLED", c => c.IpfsEnabled, (c, v) => c.IpfsEnabled = v),
        new TextSetting("IpfsHost", "IPFS_HOST", c => c.IpfsHost, (c, v) => c.IpfsHost = v),
        new NumberSetting("IpfsPort", "IPFS_PORT", c => c.IpfsPort, (c, v) => c.IpfsPort = v),
        new TextSetting("IpfsProtocol", "IPFS_PROTOCOL", c => c.IpfsProtocol, (c, v) => c.IpfsProtocol = v),
        new TextSetting("RedisUrl", "REDIS_URL", c => c.RedisUrl, (c, v) => c.RedisUrl = v),
        new SwitchSetting("Z3Enabled", "LOGIC_Z3_ENABLED", c => c.Z3Enabled, (c, v) => c.Z3Enabled = v),
        new SwitchSetting("LeanEnabled", "LOGIC_LEAN_ENABLED", c => c.LeanEnabled, (c, v) => c.LeanEnabled = v),
        new SwitchSetting("CoqEnabled", "LOGIC_COQ_ENABLED", c => c.CoqEnabled, (c, v) => c.CoqEnabled = v),
        new NumberSetting("PrometheusPort", "PROMETHEUS_PORT", c => c.PrometheusPort, (c, v) => c.PrometheusPort = v),
        new LogLevelSetting("LogLevel", "LOG_LEVEL"),
        new SwitchSetting("Debug", "LOGIC_DEBUG", c => c.Debug, (c, v) => c.Debug = v),
        English("ExistentialImport", "EXISTENTIAL_IMPORT", e => e.ExistentialImport, (e, v) => e.ExistentialImport = v),
        English("OrIsExclusive", "OR_IS_EXCLUSIVE", e => e.OrIsExclusive, (e, v) => e.OrIsExclusive = v),
        English("EitherOrIsExclusive", "EITHER_OR_IS_EXCLUSIVE", e => e.EitherOrIsExclusive, (e, v) => e.EitherOrIsExclusive = v),
        English("NamesAreDistinct", "NAMES_ARE_DISTINCT", e => e.NamesAreDistinct, (e, v) => e.NamesAreDistinct = v),
        English("GuardPersons", "GUARD_PERSONS", e => e.GuardPersons, (e, v) => e.GuardPersons = v),
        English("BackgroundAxioms", "BACKGROUND_AXIOMS", e => e.BackgroundAxioms, (e, v) => e.BackgroundAxioms = v),
        new RelationsSetting("English:WordNetAxioms", "LOGIC_ENGLISH_WORD_NET_AXIOMS", c => c.English.WordNetAxioms, (c, v) => c.English.WordNetAxioms = v),
        new NumberSetting("English:MaxReadings", "LOGIC_ENGLISH_MAX_READINGS", c => c.English.MaxReadings, (c, v) => c.English.MaxReadings = v),
        English("GenericIndefinites", "GENERIC_INDEFINITES", e => e.GenericIndefinites, (e, v) => e.GenericIndefinites = v),
        new TextSetting("English:LexiconFile", "LOGIC_ENGLISH_LEXICON_FILE", c => c.English.LexiconFile, (c, v) => c.English.LexiconFile = v),
        English("ClosedWorld", "CLOSED_WORLD", e => e.ClosedWorld, (e, v) => e.ClosedWorld = v),
    ];

    private static SwitchSetting English(
        string name, string variable, Func<EnglishOptions, bool> get, Action<EnglishOptions, bool> set) =>
        new("English:" + name, "LOGIC_ENGLISH_" + variable, c => get(c.English), (c, v) => set(c.English, v));
}
