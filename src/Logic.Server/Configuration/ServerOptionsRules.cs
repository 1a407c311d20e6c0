using System.Net;
using Microsoft.Extensions.Options;

namespace Logic.Server.Configuration;

/// <summary>Says what is wrong with <see cref="ServerOptions"/>, all of it at once.</summary>
internal sealed class ServerOptionsRules : IValidateOptions<ServerOptions>
{
    private const int ShortestKey = 16;

    public ValidateOptionsResult Validate(string? name, ServerOptions options)
    {
        List<string> problems =
        [
            .. options.ApiKeys.Where(static k => k.Value.Length < ShortestKey)
                .Select(static k => $"Server:ApiKeys:{k.Key} is too short; allowed: at least {ShortestKey} characters."),
            .. options.ApiKeys.GroupBy(static k => k.Value).Where(static g => g.Count() > 1)
                .Select(static g => $"Server:ApiKeys: {string.Join(" and ", g.Select(static k => k.Key))} have the same key."),
            .. options.CorsOrigins.Where(static o => o != "*" && !IsOrigin(o))
                .Select(static o => $"Server:CorsOrigins has '{o}'; allowed: * or an origin such as https://example.org."),
            .. options.TrustedProxies.Where(static p => !IPNetwork.TryParse(p, out _))
                .Select(static p => $"Server:TrustedProxies has '{p}'; allowed: a network such as 10.0.0.0/8."),
            .. options.TptpProvers.Where(static p => Satellites.FindTptp(p) is null)
                .Select(static p => $"Server:TptpProvers has '{p}'; allowed: {string.Join(", ", Satellites.TptpNames)}."),
        ];
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.GetLeftPart(UriPartial.Authority) == text;
}
