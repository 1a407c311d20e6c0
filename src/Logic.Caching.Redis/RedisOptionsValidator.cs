using Microsoft.Extensions.Options;

namespace Logic.Caching.Redis;

/// <summary>Checks the options when a host starts, and again when they are used without one. Values that may be secret are not repeated.</summary>
internal sealed class RedisOptionsValidator : IValidateOptions<RedisCacheOptions>, IValidateOptions<RedisRateLimiterOptions>
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    // A lease is renewed three times in its time; a shorter one would keep Redis busy and end while a process is paused.
    private static readonly TimeSpan ShortestLease = TimeSpan.FromMilliseconds(100);

    public ValidateOptionsResult Validate(string? name, RedisCacheOptions options) => Result(Problems(options));

    public ValidateOptionsResult Validate(string? name, RedisRateLimiterOptions options) => Result(Problems(options));

    /// <exception cref="ArgumentException">An option is out of range; the message names each with what is allowed.</exception>
    public static void Require(RedisCacheOptions options) => Require([.. Problems(options)], nameof(options));

    /// <exception cref="ArgumentException">An option is out of range; the message names each with what is allowed.</exception>
    public static void Require(RedisRateLimiterOptions options) => Require([.. Problems(options)], nameof(options));

    private static void Require(string[] problems, string parameter)
    {
        if (problems.Length > 0) throw new ArgumentException(string.Join(" ", problems), parameter);
    }

    private static ValidateOptionsResult Result(IEnumerable<string> problems) =>
        problems.ToArray() is { Length: > 0 } all ? ValidateOptionsResult.Fail(all) : ValidateOptionsResult.Success;

    private static IEnumerable<string?> Checks(RedisCacheOptions options) =>
    [
        Url(options.Url),
        Prefix("RedisCacheOptions", options.KeyPrefix),
        options.Tier is { } tier ? Time("RedisCacheOptions.Tier.SoftTimeout", tier.SoftTimeout) : "RedisCacheOptions.Tier is null; allowed: an object.",
        options.LeaseTime is not { } lease || (lease >= ShortestLease && lease <= Day)
            ? null : $"RedisCacheOptions.LeaseTime is {lease}; allowed: 0.1 s to a day.",
    ];

    private static IEnumerable<string?> Checks(RedisRateLimiterOptions options) =>
    [
        Url(options.Url),
        Prefix("RedisRateLimiterOptions", options.KeyPrefix),
        Time("RedisRateLimiterOptions.Timeout", options.Timeout),
        Time("RedisRateLimiterOptions.BreakTime", options.BreakTime),
        Enum.IsDefined(options.WhenAway) ? null : $"RedisRateLimiterOptions.WhenAway is {(int)options.WhenAway}; allowed: LimitLocally, Refuse.",
    ];

    private static IEnumerable<string> Problems(RedisCacheOptions options) => Checks(options).OfType<string>();

    private static IEnumerable<string> Problems(RedisRateLimiterOptions options) => Checks(options).OfType<string>();

    private static string? Url(string url)
    {
        try
        {
            RedisUrl.Parse(url);
            return null;
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }

    private static string? Prefix(string options, string prefix) =>
        string.IsNullOrWhiteSpace(prefix) ? $"{options}.KeyPrefix is blank; allowed: text that is not empty." : null;

    private static string? Time(string option, TimeSpan value) =>
        value > TimeSpan.Zero && value <= Day ? null : $"{option} is {value}; allowed: more than zero, at most a day.";
}
