using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Logic.Language.Grammar;

/// <summary>Sets of categories, one a row, as bits side by side in one array. A buffer to be used again and again.</summary>
/// <param name="categories">How many categories there are.</param>
internal sealed class CategorySets(int categories)
{
    /// <summary>How many numbers of 64 bits a row has: filled up for vectors.</summary>
    private readonly int _words = (categories + 255) / 256 * 4;

    private ulong[] _bits = [];

    /// <summary>Makes room for so many sets, all empty.</summary>
    public void Reset(int rows)
    {
        if (_bits.Length < rows * _words) _bits = new ulong[rows * _words];
        else Array.Clear(_bits, 0, rows * _words);
    }

    /// <summary>The bits of a set, category 0 first.</summary>
    public Span<ulong> this[int row] => _bits.AsSpan(row * _words, _words);

    /// <summary>Puts a category into a set.</summary>
    public void Add(int row, int category) => _bits[(row * _words) + (category >> 6)] |= 1UL << category;

    /// <summary>Puts what another set has into a set.</summary>
    public void AddAll(int row, CategorySets others, int other)
    {
        var target = Vectors(row);
        var source = others.Vectors(other);
        for (var i = 0; i < target.Length; i++) target[i] |= source[i];
    }

    /// <summary>Whether a set has a member of another.</summary>
    public bool Meets(int row, CategorySets others, int other)
    {
        var mine = Vectors(row);
        var theirs = others.Vectors(other);
        var both = Vector256<ulong>.Zero;
        for (var i = 0; i < mine.Length; i++) both |= mine[i] & theirs[i];
        return both != Vector256<ulong>.Zero;
    }

    /// <summary>Whether a set has a category.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Contains(ReadOnlySpan<ulong> set, int category) => ((set[category >> 6] >> category) & 1) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<Vector256<ulong>> Vectors(int row) => MemoryMarshal.Cast<ulong, Vector256<ulong>>(this[row]);
}
