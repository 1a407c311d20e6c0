using Logic.Caching.Ipfs.Rpc;

namespace Logic.Caching.Ipfs;

/// <summary>How proofs are kept in IPFS. Plain settings; read when the tier is made.</summary>
public sealed class IpfsCacheOptions
{
    /// <summary>Whether the cache uses the tier. In a container: <see cref="LogicConfig.IpfsEnabled"/>. Default: true.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary><c>http</c> or <c>https</c>. Default: <c>http</c>.</summary>
    public string Protocol { get; set; } = "http";

    /// <summary>The host of the node. Default: <c>localhost</c>.</summary>
    public string Host { get; set; } = "localhost";

    /// <summary>The port of the node's RPC, 1 to 65,535. Default: 5001.</summary>
    public int Port { get; set; } = 5001;

    /// <summary>
    /// The address of the RPC instead of <see cref="Protocol"/>, <see cref="Host"/> and <see cref="Port"/>: for a reverse proxy with
    /// a path, or the proxy of an ipfs-cluster (<c>http://cluster:9095/</c>). Default: null.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>The value of the header Authorization, such as <c>Bearer …</c>; never logged. Default: null, none is sent.</summary>
    public string? Authorization { get; set; }

    /// <summary>How long the node may take. Default: 10 s, and 2 min for commands that ask other nodes.</summary>
    public IpfsTimeouts Timeouts { get; set; } = IpfsTimeouts.Default;

    /// <summary>The folder of the node's file system that holds the index; the version of the layout follows. Default: <c>/logic/proofs</c>.</summary>
    public string Root { get; set; } = "/logic/proofs";

    /// <summary>
    /// Whether each entry is pinned. The index alone keeps entries from clean-up on its node; pins make an ipfs-cluster
    /// replicate them. Default: false.
    /// </summary>
    public bool PinEntries { get; set; }

    /// <summary>
    /// At least 32 random bytes. With it entries are encrypted (AES-256-GCM) and named by HMAC-SHA-256, and only processes with
    /// the same secret share them. Without it, whoever sees a block can read the formulas in it. Default: null.
    /// </summary>
    public byte[]? Secret { get; set; }

    /// <summary>The gateway for links to entries, <c>http</c> or <c>https</c>. Default: <c>https://ipfs.io/</c>.</summary>
    public Uri Gateway { get; set; } = new("https://ipfs.io/");

    /// <summary>
    /// Timeouts as the cache sees them and how the tier is written. Default: 250 ms soft, 10 s hard, written behind, values up
    /// to 1 MiB less 8 KiB.
    /// </summary>
    public TierOptions Tier { get; set; } = new()
    {
        SoftTimeout = TimeSpan.FromMilliseconds(250),
        HardTimeout = TimeSpan.FromSeconds(10),
        WriteBehind = true,
        MaxValueBytes = BlockCommands.MaxBytes - (4 << 10),
    };

    /// <summary>The address that requests go to, with a slash at its end.</summary>
    internal Uri Address => BaseAddress is { } address
        ? address.AbsolutePath.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/")
        : new UriBuilder(Protocol, Host, Port).Uri;
}
