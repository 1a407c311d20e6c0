using System.Collections.Immutable;

namespace Logic.Formulas;

/// <summary>
/// Hash codes that are the same in every process, so that nothing observable can depend on a random seed
/// (FNV-1a over the characters, then mixed by multiplication).
/// </summary>
internal static class StableHash
{
    public static int Of(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text) hash = (hash ^ character) * 16777619u;
        return (int)hash;
    }

    public static int Combine(int left, int right) => (int)(((uint)left * 0x9E3779B1u + (uint)right) * 0x85EBCA77u ^ ((uint)right >> 13));

    public static int Combine<T>(int kind, int head, ImmutableArray<T> items)
        where T : notnull
    {
        var hash = Combine(kind, head);
        foreach (var item in items) hash = Combine(hash, item.GetHashCode());
        return hash;
    }
}
