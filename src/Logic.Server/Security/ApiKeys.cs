using System.Security.Cryptography;
using System.Text;

namespace Logic.Server.Security;

/// <summary>
/// The keys that are allowed, as hashes. A key is compared with all of them, each in constant time, so that how long it takes says
/// nothing about how much of a key is right. Immutable; thread-safe.
/// </summary>
internal sealed class ApiKeys(IReadOnlyDictionary<string, string> keys)
{
    private readonly (string Name, byte[] Hash)[] _keys = [.. keys.Select(static k => (k.Key, Hash(k.Value)))];

    public bool IsEmpty => _keys.Length == 0;

    /// <summary>Whose key it is; null when it is nobody's.</summary>
    public string? FindOwner(string key)
    {
        var hash = Hash(key);
        string? owner = null;
        foreach (var (name, allowed) in _keys)
        {
            if (CryptographicOperations.FixedTimeEquals(hash, allowed)) owner = name;
        }

        return owner;
    }

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
