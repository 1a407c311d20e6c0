using Logic.Caching.Ipfs;
using Logic.DependencyInjection;
using Logic.Proving.Tptp;

namespace Logic.Server.Configuration;

/// <summary>The satellite packages, each a line; configuration turns them on or off.</summary>
internal static class Satellites
{
    private static readonly TptpProverOptions[] TptpProvers =
        [TptpProverOptions.E, TptpProverOptions.Spass, TptpProverOptions.Cvc5, TptpProverOptions.Vampire];

    public static IEnumerable<string> TptpNames => TptpProvers.Select(static p => p.Name);

    public static TptpProverOptions? FindTptp(string name) => TptpProvers.FirstOrDefault(p => p.Name == name);

    /// <summary>Cache tiers are tried in this order, nearest first.</summary>
    public static ILogicBuilder AddSatellites(this ILogicBuilder logic, IConfiguration configuration)
    {
        if (configuration.Setting("REDIS_URL", "RedisUrl") is not null) logic.AddRedisCache().AddRedisRateLimiter();
        if (configuration.IsOn("LOGIC_IPFS_ENABLED", "IpfsEnabled")) logic.AddIpfsCache(o => Guard(o, configuration.GetSection("Server")));
        logic.AddZ3();
        foreach (var name in configuration.GetSection("Server:TptpProvers").Get<string[]>() ?? [])
        {
            if (FindTptp(name) is { } prover) logic.AddTptpProver(prover);
        }

        return logic;
    }

    // What is no base64 is no bytes, which the options name as too few when they are checked.
    private static void Guard(IpfsCacheOptions options, IConfiguration server)
    {
        if (server[nameof(ServerOptions.IpfsAuthorization)] is { Length: > 0 } authorization) options.Authorization = authorization;
        if (server[nameof(ServerOptions.IpfsSecret)] is not { Length: > 0 } secret) return;
        var bytes = new byte[secret.Length];
        options.Secret = Convert.TryFromBase64String(secret, bytes, out var length) ? bytes[..length] : [];
    }
}
