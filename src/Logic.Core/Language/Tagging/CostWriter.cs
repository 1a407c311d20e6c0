using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Logic.Language.Tagging;

/// <summary>Turns the scores of a token's tags into costs.</summary>
internal static class CostWriter
{
    /// <summary>What is so far below the best (about e⁻⁸) adds nothing to the sum of probabilities.</summary>
    private const int Reach = (int)(8 * TaggerModel.Scale);

    private static readonly float[] Powers = [.. Enumerable.Range(0, Reach + 1).Select(below => MathF.Exp(-below / TaggerModel.Scale))];

    /// <summary>How far below the best score a tag may be whose probability is at least beta times the best one's.</summary>
    public static int Width(float beta) => (int)(-MathF.Log(beta) * TaggerModel.Scale);

    /// <summary>Writes the tags that are at most <paramref name="width"/> below the best; returns the best.</summary>
    public static PennTag Append(Span<short> scores, int width, TagLattice result)
    {
        scores[0] = short.MinValue;
        scores[TaggerModel.TagCount..].Fill(short.MinValue);
        var best = Max(scores);
        var total = 0f;
        for (var tags = AtLeast(scores, best - Reach); tags != 0; tags &= tags - 1)
            total += Powers[best - scores[BitOperations.TrailingZeroCount(tags)]];
        var cost = MathF.Log(total);
        var first = 0;
        for (var tags = AtLeast(scores, best - width); tags != 0; tags &= tags - 1)
        {
            var tag = BitOperations.TrailingZeroCount(tags);
            if (first == 0 && scores[tag] == best) first = tag;
            result.Add((PennTag)tag, cost + ((best - scores[tag]) / TaggerModel.Scale));
        }

        result.Next();
        return (PennTag)first;
    }

    private static int Max(ReadOnlySpan<short> scores)
    {
        ref var start = ref MemoryMarshal.GetReference(scores);
        var max = Vector256.Max(Vector256.LoadUnsafe(ref start), Vector256.Max(Vector256.LoadUnsafe(ref start, 16), Vector256.LoadUnsafe(ref start, 32)));
        var half = Vector128.Max(max.GetLower(), max.GetUpper());
        var best = half[0];
        for (var i = 1; i < Vector128<short>.Count; i++) best = Math.Max(best, half[i]);
        return best;
    }

    /// <summary>The tags, as bits, whose score is at least a bound.</summary>
    private static ulong AtLeast(ReadOnlySpan<short> scores, int bound)
    {
        ref var start = ref MemoryMarshal.GetReference(scores);
        var low = Vector256.Create((short)Math.Max(bound, short.MinValue + 1));
        var tags = 0ul;
        for (var i = 0; i < TaggerModel.Columns; i += 16)
            tags |= (ulong)Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref start, (nuint)i), low).ExtractMostSignificantBits() << i;
        return tags;
    }
}
