using System.Collections.Immutable;

namespace Logic.Proving.Models;

/// <summary>Tuples of elements by their items, so that they can be looked up without being made.</summary>
internal sealed class TupleComparer : IEqualityComparer<ImmutableArray<int>>, IAlternateEqualityComparer<ReadOnlySpan<int>, ImmutableArray<int>>
{
    public static TupleComparer Instance { get; } = new();

    public bool Equals(ImmutableArray<int> left, ImmutableArray<int> right) => left.AsSpan().SequenceEqual(right.AsSpan());

    public int GetHashCode(ImmutableArray<int> tuple) => GetHashCode(tuple.AsSpan());

    public bool Equals(ReadOnlySpan<int> span, ImmutableArray<int> tuple) => span.SequenceEqual(tuple.AsSpan());

    public int GetHashCode(ReadOnlySpan<int> span)
    {
        var hash = span.Length;
        foreach (var item in span) hash = (hash * 31 + item) * -1640531527;
        return hash;
    }

    public ImmutableArray<int> Create(ReadOnlySpan<int> span) => [.. span];
}
