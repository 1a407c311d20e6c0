namespace Logic.AspNetCore.Responses;

/// <summary>What this server can do and what it allows.</summary>
internal sealed record CapabilitiesJson(
    string Version,
    IReadOnlyList<string> Operations,
    IReadOnlyList<string> Formats,
    LimitsJson Limits,
    RateLimitJson? RateLimit,
    IReadOnlyList<ProverJson> Provers,
    IReadOnlyList<string> CacheTiers);

/// <summary>The limits of a request; times in seconds, memory in MiB.</summary>
internal sealed record LimitsJson(
    int MaxInputSize,
    int MaxFormulaDepth,
    int MaxQuantifiers,
    int MaxPredicates,
    int MaxAssumptions,
    double MaxProofTime,
    int MaxProofMemory,
    int MaxRequestBytes,
    long MaxBatchBytes);

/// <summary>So many calls a period, in seconds, of each kind.</summary>
internal sealed record RateLimitJson(int Convert, int Batch, int Prove, double Period);

/// <summary>A prover, and whether what it needs is installed.</summary>
internal sealed record ProverJson(string Name, bool Available);
