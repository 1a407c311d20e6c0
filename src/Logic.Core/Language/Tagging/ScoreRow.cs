using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Logic.Language.Tagging;

/// <summary>Sums of rows, by vectors.</summary>
internal static class ScoreRow
{
    /// <summary>Adds a row of bytes.</summary>
    public static void Add(Span<short> scores, ReadOnlySpan<sbyte> row)
    {
        ref var target = ref MemoryMarshal.GetReference(scores);
        ref var source = ref MemoryMarshal.GetReference(row);
        for (nuint i = 0; i < TaggerModel.Columns; i += 16)
        {
            var sum = Vector256.LoadUnsafe(ref target, i) + Vector256.WidenLower(Vector128.LoadUnsafe(ref source, i).ToVector256Unsafe());
            sum.StoreUnsafe(ref target, i);
        }
    }

    /// <summary>Adds a row of sums.</summary>
    public static void Add(Span<short> scores, ReadOnlySpan<short> row)
    {
        ref var target = ref MemoryMarshal.GetReference(scores);
        ref var source = ref MemoryMarshal.GetReference(row);
        for (nuint i = 0; i < TaggerModel.Columns; i += 16)
            (Vector256.LoadUnsafe(ref target, i) + Vector256.LoadUnsafe(ref source, i)).StoreUnsafe(ref target, i);
    }
}
