using System.Text.Json.Serialization;

namespace Logic.Caching.Ipfs.Rpc;

/// <summary>The program that a node runs.</summary>
/// <param name="Version">The program's version.</param>
/// <param name="Repo">The version of its repository's layout.</param>
public sealed record IpfsVersion(string Version, string Repo = "");

/// <summary>Who a node is.</summary>
/// <param name="Id">Its peer identifier.</param>
/// <param name="AgentVersion">The program, such as <c>kubo/0.44.0</c>.</param>
/// <param name="Addresses">Where other nodes reach it; empty when it is offline.</param>
public sealed record IpfsNode(string Id, string AgentVersion, IReadOnlyList<string> Addresses);

/// <summary>A block.</summary>
/// <param name="Cid">Its identifier.</param>
/// <param name="Size">Its bytes.</param>
public sealed record IpfsBlock([property: JsonPropertyName("Key")] Cid Cid, long Size);

/// <summary>A file or folder of the node's mutable file system.</summary>
/// <param name="Cid">What it is now.</param>
/// <param name="Size">The bytes of a file; 0 for a folder.</param>
/// <param name="CumulativeSize">The bytes of all blocks below it.</param>
/// <param name="Type"><c>file</c> or <c>directory</c>.</param>
public sealed record IpfsFile([property: JsonPropertyName("Hash")] Cid Cid, long Size, long CumulativeSize, string Type)
{
    /// <summary>Whether it is a folder.</summary>
    [JsonIgnore]
    public bool IsFolder => Type == "directory";
}

/// <summary>A name in a folder.</summary>
/// <param name="Name">The name.</param>
/// <param name="Cid">What it stands for.</param>
/// <param name="Size">The bytes, where the node says so.</param>
public sealed record IpfsLink(string Name, [property: JsonPropertyName("Hash")] Cid Cid, long Size);

/// <summary>A key that names are published under.</summary>
/// <param name="Name">Its name on the node.</param>
/// <param name="Id">The name that others resolve.</param>
public sealed record IpfsKey(string Name, string Id);

/// <summary>A name and what was published under it.</summary>
/// <param name="Name">The name, to be resolved as <c>/ipns/NAME</c>.</param>
/// <param name="Value">The path that it stands for.</param>
public sealed record IpfsPublication(string Name, string Value);

/// <summary>What a node holds.</summary>
/// <param name="Objects">The number of blocks.</param>
/// <param name="Size">Their bytes.</param>
/// <param name="MaxSize">The bytes at which clean-up begins.</param>
public sealed record IpfsRepoStatistics(
    [property: JsonPropertyName("NumObjects")] long Objects,
    [property: JsonPropertyName("RepoSize")] long Size,
    [property: JsonPropertyName("StorageMax")] ulong MaxSize = 0);

/// <summary>The traffic of a node with others.</summary>
/// <param name="TotalIn">Bytes received.</param>
/// <param name="TotalOut">Bytes sent.</param>
/// <param name="RateIn">Bytes received a second.</param>
/// <param name="RateOut">Bytes sent a second.</param>
public sealed record IpfsBandwidth(long TotalIn, long TotalOut, double RateIn, double RateOut);

/// <summary>A node that this one is connected with.</summary>
/// <param name="Id">Its peer identifier.</param>
/// <param name="Address">Its address.</param>
public sealed record IpfsPeer(
    [property: JsonPropertyName("Peer")] string Id, [property: JsonPropertyName("Addr")] string Address);
