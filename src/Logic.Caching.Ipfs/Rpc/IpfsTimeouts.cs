namespace Logic.Caching.Ipfs.Rpc;

/// <summary>How long a node may take for a whole answer. Immutable.</summary>
/// <param name="Request">For what the node has itself.</param>
/// <param name="Network">For commands that may ask other nodes or walk over all that the node holds: pins, names, imports, clean-up.</param>
public sealed record IpfsTimeouts(TimeSpan Request, TimeSpan Network)
{
    /// <summary>10 s, and 2 min.</summary>
    public static IpfsTimeouts Default { get; } = new(TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(2));
}
