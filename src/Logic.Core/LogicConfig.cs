using Logic.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Logic;

/// <summary>
/// All settings of the library, with their defaults. They come from code, from a configuration section, from a JSON file
/// (<see cref="Load"/>) and from environment variables; what is nearer to the code wins: defaults, file, environment, code.
/// A facade reads the settings once a call. Not thread-safe while it is being changed.
/// </summary>
/// <remarks>
/// In files and variables, times are plain numbers of seconds or <c>hh:mm:ss</c>, and booleans are <c>0</c>, <c>1</c>,
/// <c>true</c> or <c>false</c>.
/// </remarks>
public sealed class LogicConfig
{
    /// <summary>The most characters (UTF-16 units) of a text or formula. Default: 10,000.</summary>
    [AllowedRange(1, 100_000_000)]
    public int MaxInputSize { get; set; } = 10_000;

    /// <summary>How deep a formula may nest. Default: 100; the hard limit is 1,000.</summary>
    [AllowedRange(1, 1_000)]
    public int MaxFormulaDepth { get; set; } = 100;

    /// <summary>The most quantifiers in a formula, counted before numerals are expanded. Default: 20.</summary>
    [AllowedRange(0, 10_000)]
    public int MaxQuantifiers { get; set; } = 20;

    /// <summary>The most different predicates in a problem, its goal and all its assumptions together. Default: 1,000.</summary>
    [AllowedRange(1, 1_000_000)]
    public int MaxPredicates { get; set; } = 1_000;

    /// <summary>The most assumptions of a problem, and the most premises of a knowledge base. Default: 10,000.</summary>
    [AllowedRange(0, 10_000_000)]
    public int MaxAssumptions { get; set; } = 10_000;

    /// <summary>The longest a proof attempt may take. Default: 30 s.</summary>
    [AllowedRange(0.001, 86_400)]
    public TimeSpan MaxProofTime { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The most memory a proof attempt may hold, in megabytes (2²⁰ bytes). Default: 1,024.</summary>
    [AllowedRange(16, 1_048_576)]
    public int MaxProofMemory { get; set; } = 1_024;

    /// <summary>Whether results are cached. Default: true.</summary>
    public bool EnableCache { get; set; } = true;

    /// <summary>The most entries of the in-memory cache. Default: 1,000.</summary>
    [AllowedRange(1, 10_000_000)]
    public int CacheMaxSize { get; set; } = 1_000;

    /// <summary>How long an entry lives. Default: 3,600 s.</summary>
    [AllowedRange(1, 31_536_000)]
    public TimeSpan CacheTtl { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Whether named subjects are limited. Default: true.</summary>
    public bool RateLimitEnabled { get; set; } = true;

    /// <summary>How many calls a subject has a period. Default: 100.</summary>
    [AllowedRange(1, 1_000_000)]
    public int RateLimitCalls { get; set; } = 100;

    /// <summary>The period of the rate limit. Default: 60 s.</summary>
    [AllowedRange(1, 86_400)]
    public TimeSpan RateLimitPeriod { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How many batch calls a subject has a period; not set, <see cref="RateLimitCalls"/> holds. Default: not set.</summary>
    [AllowedRange(1, 1_000_000)]
    public int? RateLimitBatchCalls { get; set; }

    /// <summary>How many proofs a subject has a period; not set, <see cref="RateLimitCalls"/> holds. Default: not set.</summary>
    [AllowedRange(1, 1_000_000)]
    public int? RateLimitProofCalls { get; set; }

    /// <summary>Whether texts that carry markup or code are refused. Default: true.</summary>
    public bool SuspiciousPatternCheck { get; set; } = true;

    /// <summary>Whether the IPFS cache tier is used. Default: false.</summary>
    public bool IpfsEnabled { get; set; }

    /// <summary>The host of the IPFS node. Default: <c>localhost</c>.</summary>
    public string IpfsHost { get; set; } = "localhost";

    /// <summary>The port of the IPFS node's RPC interface. Default: 5001.</summary>
    [AllowedRange(1, 65_535)]
    public int IpfsPort { get; set; } = 5001;

    /// <summary><c>http</c> or <c>https</c>. Default: <c>http</c>.</summary>
    [AllowedText("http", "https")]
    public string IpfsProtocol { get; set; } = "http";

    /// <summary>Where Redis is, as a connection string or <c>redis://</c> address; not set, no Redis. Default: not set.</summary>
    public string? RedisUrl { get; set; }

    /// <summary>Whether Z3 is used where its package is. Default: true.</summary>
    public bool Z3Enabled { get; set; } = true;

    /// <summary>Whether Lean is used. Default: false.</summary>
    public bool LeanEnabled { get; set; }

    /// <summary>Whether Coq is used. Default: false.</summary>
    public bool CoqEnabled { get; set; }

    /// <summary>The port where metrics are served; not set, they are not served on a port of their own. Default: not set.</summary>
    [AllowedRange(1, 65_535)]
    public int? PrometheusPort { get; set; }

    /// <summary>The least important message that is logged. Default: <c>Information</c>.</summary>
    public LogLevel LogLevel { get; set; } = LogLevel.Information;

    /// <summary>Whether the texts of users may be logged. Default: false.</summary>
    public bool Debug { get; set; }

    /// <summary>How English is read.</summary>
    [ValidateObjectMembers]
    public EnglishOptions English { get; set; } = new();

    /// <summary>What was wrong in the sources this object was bound from; validation reports it.</summary>
    internal List<string> Problems { get; } = [];

    /// <summary>The settings that a file, a section or the environment named.</summary>
    internal HashSet<string> Configured { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// The settings of a JSON file (at its root or under <c>Logic</c>), then of the environment's variables.
    /// </summary>
    /// <exception cref="LogicConfigurationException">
    /// The file is missing or not JSON, or a value is wrong; the message names every one with its source and range.
    /// </exception>
    public static LogicConfig Load(string path) => LogicConfigLoader.Load(path, Environment.GetEnvironmentVariable);

    /// <summary>The defaults, then the environment's variables.</summary>
    /// <exception cref="LogicConfigurationException">A value is wrong.</exception>
    public static LogicConfig FromEnvironment() => LogicConfigLoader.Load(path: null, Environment.GetEnvironmentVariable);
}
