using System.Net.Http.Headers;
using Logic.Caching.Ipfs.Rpc;
using Microsoft.Extensions.Options;

namespace Logic.Caching.Ipfs;

/// <summary>What options have to be, said at start, with or without a container. Never repeats a secret.</summary>
internal sealed class IpfsCacheOptionsRules : IValidateOptions<IpfsCacheOptions>
{
    private const int MinSecret = 32;

    public ValidateOptionsResult Validate(string? name, IpfsCacheOptions options) =>
        Check(options).ToList() is { Count: > 0 } failures ? ValidateOptionsResult.Fail(failures) : ValidateOptionsResult.Success;

    /// <exception cref="ArgumentException">An option is not what it has to be.</exception>
    public static void ThrowIfWrong(IpfsCacheOptions options)
    {
        if (Check(options).ToList() is { Count: > 0 } failures) throw new ArgumentException(string.Join(" ", failures), nameof(options));
    }

    private static IEnumerable<string> Check(IpfsCacheOptions options) =>
        [.. CheckAddress(options), .. CheckContent(options), .. CheckTimes(options)];

    private static IEnumerable<string> CheckAddress(IpfsCacheOptions options)
    {
        if (options.BaseAddress is { } address && !IsPlainHttp(address))
            yield return "BaseAddress is not allowed; allowed: an absolute http or https address without user, query and fragment. Credentials go to Authorization.";
        if (options.BaseAddress is null && options.Protocol is not ("http" or "https"))
            yield return $"Protocol is '{options.Protocol}'; allowed: http or https.";
        if (options.BaseAddress is null && Uri.CheckHostName(options.Host) == UriHostNameType.Unknown)
            yield return $"Host is '{options.Host}'; allowed: a host name or address.";
        if (options.BaseAddress is null && options.Port is < 1 or > 65_535) yield return $"Port is {options.Port}; allowed: 1 to 65535.";
        if (options.Authorization is not null && !AuthenticationHeaderValue.TryParse(options.Authorization, out _))
            yield return "Authorization cannot be sent; allowed: the value of a header, such as 'Bearer TOKEN'.";
        if (options.Gateway is null || !IsPlainHttp(options.Gateway)) yield return "Gateway is not allowed; allowed: an absolute http or https address.";
    }

    private static IEnumerable<string> CheckContent(IpfsCacheOptions options)
    {
        if (options.Root is not ['/', not '/', ..] || options.Root.EndsWith('/') || options.Root.Split('/')[1..].Any(static p => p is "" or "." or ".."))
            yield return $"Root is '{options.Root}'; allowed: an absolute path such as /logic/proofs, without a slash at its end.";
        if (options.Secret is { Length: < MinSecret }) yield return $"Secret has {options.Secret.Length} bytes; allowed: at least {MinSecret}, random.";
        if (options.Tier is null) yield return "Tier is null.";
        else if (options.Tier.MaxValueBytes is < 1 or > BlockCommands.MaxBytes - EntryCipher.Overhead)
            yield return $"Tier.MaxValueBytes is {options.Tier.MaxValueBytes}; allowed: 1 to {BlockCommands.MaxBytes - EntryCipher.Overhead}, what a block can hold.";
    }

    private static IEnumerable<string> CheckTimes(IpfsCacheOptions options)
    {
        if (options.Timeouts is not { } timeouts) yield return "Timeouts is null.";
        else if (timeouts.Request <= TimeSpan.Zero || timeouts.Network <= TimeSpan.Zero) yield return "Timeouts are not above zero.";
    }

    private static bool IsPlainHttp(Uri address) =>
        address is { IsAbsoluteUri: true, Scheme: "http" or "https", UserInfo: "", Query: "", Fragment: "" };
}
