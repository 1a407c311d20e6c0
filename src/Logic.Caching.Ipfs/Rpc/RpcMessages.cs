using System.Text.Json.Serialization;

namespace Logic.Caching.Ipfs.Rpc;

// The shapes of answers around the records that are handed out. Where Kubo says null for an empty list, the list is null.
internal sealed record RpcError(string Message);

internal sealed record RpcNode([property: JsonPropertyName("ID")] string Id, string AgentVersion, IReadOnlyList<string>? Addresses);

internal sealed record RpcFiles(IReadOnlyList<IpfsLink>? Entries);

internal sealed record RpcFolders(IReadOnlyList<RpcFolder>? Objects);

internal sealed record RpcFolder(IReadOnlyList<IpfsLink>? Links);

internal sealed record RpcPins(IReadOnlyDictionary<string, RpcPin>? Keys = null);

internal sealed record RpcPin(string? Type);

internal sealed record RpcKeys(IReadOnlyList<IpfsKey>? Keys);

internal sealed record RpcPath(string Path);

internal sealed record RpcPeers(IReadOnlyList<IpfsPeer>? Peers);

internal sealed record RpcCollected(Cid? Key = null, string? Error = null);

internal sealed record RpcImported(RpcRoot? Root = null);

internal sealed record RpcRoot(Cid Cid, string? PinErrorMsg = null);

/// <summary>Reads answers without reflection. Numbers may be texts: Kubo and js-ipfs differ in which are.</summary>
[JsonSourceGenerationOptions(
    NumberHandling = JsonNumberHandling.AllowReadingFromString, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(RpcError))]
[JsonSerializable(typeof(IpfsVersion))]
[JsonSerializable(typeof(RpcNode))]
[JsonSerializable(typeof(IpfsBlock))]
[JsonSerializable(typeof(IpfsFile))]
[JsonSerializable(typeof(RpcFiles))]
[JsonSerializable(typeof(RpcFolders))]
[JsonSerializable(typeof(RpcPins))]
[JsonSerializable(typeof(RpcKeys))]
[JsonSerializable(typeof(IpfsKey))]
[JsonSerializable(typeof(IpfsPublication))]
[JsonSerializable(typeof(RpcPath))]
[JsonSerializable(typeof(IpfsRepoStatistics))]
[JsonSerializable(typeof(IpfsBandwidth))]
[JsonSerializable(typeof(RpcPeers))]
[JsonSerializable(typeof(RpcCollected))]
[JsonSerializable(typeof(RpcImported))]
internal sealed partial class RpcJson : JsonSerializerContext;
