using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Logic.Server.Configuration;

/// <summary>The settings of the service beside those of <see cref="LogicConfig"/>: the section <c>Server</c>.</summary>
internal sealed class ServerOptions
{
    /// <summary>API keys by the name of who has them. With any, every operation asks for one. Default: none.</summary>
    public Dictionary<string, string> ApiKeys { get; set; } = [];

    /// <summary>The origins whose pages may call, such as <c>https://example.org</c>; <c>*</c> for all. Default: none.</summary>
    public IList<string> CorsOrigins { get; set; } = [];

    /// <summary>
    /// The networks of the proxies in front, such as <c>10.0.0.0/8</c>; only what comes from there may say who the client is.
    /// Default: none.
    /// </summary>
    public IList<string> TrustedProxies { get; set; } = [];

    /// <summary>
    /// What a cache tier that does not answer means to /ready: Unhealthy (503), or Degraded (200), since answers are found without it.
    /// Default: Unhealthy.
    /// </summary>
    public HealthStatus TierFailure { get; set; } = HealthStatus.Unhealthy;

    /// <summary>Whether the page is served at /. Default: true.</summary>
    public bool Page { get; set; } = true;

    /// <summary>Provers that read TPTP beside the built-in one: <c>e</c>, <c>spass</c>, <c>cvc5</c>, <c>vampire</c>. Default: none.</summary>
    public IList<string> TptpProvers { get; set; } = [];

    /// <summary>What the IPFS node asks for in the header Authorization, such as <c>Bearer TOKEN</c>. Default: none is sent.</summary>
    public string? IpfsAuthorization { get; set; }

    /// <summary>At least 32 random bytes in base64, under which entries in IPFS are encrypted and named. Default: none, they are in the clear.</summary>
    public string? IpfsSecret { get; set; }
}
