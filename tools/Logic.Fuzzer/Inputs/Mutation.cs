namespace Logic.Fuzzer.Inputs;

/// <summary>Small changes to an input: bits, bytes, pieces moved, repeated, left out, put in, taken from another seed.</summary>
internal static class Mutation
{
    private const int LongestInput = 20_000;

    /// <summary>The input with one change.</summary>
    public static byte[] Change(byte[] input, FuzzTarget target, Random random)
    {
        if (input.Length == 0) return Insert(input, Word(target, random), random);
        return random.Next(8) switch
        {
            0 => Flip(input, random),
            1 => Replace(input, (byte)random.Next(256), random),
            2 => Remove(input, random),
            3 => Insert(input, Piece(input, random), random),
            4 => Repeat(input, random),
            5 => Splice(input, target.Seeds[random.Next(target.Seeds.Count)], random),
            _ => Insert(input, Word(target, random), random),
        };
    }

    private static byte[] Word(FuzzTarget target, Random random) => InputText.Bytes(target.Words[random.Next(target.Words.Count)]);

    private static byte[] Flip(byte[] input, Random random) =>
        Replace(input, static (old, random) => (byte)(old ^ (1 << random.Next(8))), random);

    private static byte[] Replace(byte[] input, byte value, Random random) => Replace(input, (_, _) => value, random);

    private static byte[] Replace(byte[] input, Func<byte, Random, byte> change, Random random)
    {
        var changed = input.ToArray();
        var place = random.Next(changed.Length);
        changed[place] = change(changed[place], random);
        return changed;
    }

    private static byte[] Remove(byte[] input, Random random)
    {
        var (start, length) = Range(input, random);
        return [.. input.AsSpan(0, start), .. input.AsSpan(start + length)];
    }

    private static byte[] Insert(byte[] input, ReadOnlySpan<byte> piece, Random random)
    {
        var place = random.Next(input.Length + 1);
        return [.. input.AsSpan(0, place), .. piece, .. input.AsSpan(place)];
    }

    /// <summary>Now and then many times, which shows what grows faster than its input.</summary>
    private static byte[] Repeat(byte[] input, Random random)
    {
        var piece = Piece(input, random);
        var times = random.Next(16) == 0 ? random.Next(200) : 1 + random.Next(4);
        if (piece.Length * times > LongestInput) return input;
        return Insert(input, Enumerable.Repeat(piece.ToArray(), times).SelectMany(static p => p).ToArray(), random);
    }

    private static byte[] Splice(byte[] input, byte[] other, Random random) =>
        other.Length == 0 ? input : [.. input.AsSpan(0, random.Next(input.Length + 1)), .. other.AsSpan(random.Next(other.Length))];

    private static ReadOnlySpan<byte> Piece(byte[] input, Random random)
    {
        var (start, length) = Range(input, random);
        return input.AsSpan(start, length);
    }

    private static (int Start, int Length) Range(byte[] input, Random random)
    {
        var start = random.Next(input.Length);
        return (start, 1 + random.Next(Math.Min(input.Length - start, 40)));
    }
}
