namespace Logic.Caching.Ipfs;

/// <summary>An entry of the archive.</summary>
/// <param name="Name">Its name in the index: the key in hexadecimal digits, or the HMAC of it.</param>
/// <param name="Cid">Its block.</param>
public sealed record IpfsEntry(string Name, Cid Cid);
