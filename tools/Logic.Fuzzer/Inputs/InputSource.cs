namespace Logic.Fuzzer.Inputs;

/// <summary>
/// Inputs for a target by number: the same number, the same input, whatever came before. One in eight is random bytes,
/// three in eight are made of the target's words, four in eight are seeds that were changed. Thread-safe.
/// </summary>
internal sealed class InputSource(FuzzTarget target, int seed)
{
    private const int MostRandomBytes = 256;

    /// <summary>The input of a number.</summary>
    public byte[] this[long number]
    {
        get
        {
            var random = new Random(unchecked((int)((number * 2_654_435_761L) ^ (number >> 32) ^ seed)));
            return random.Next(8) switch
            {
                0 => Bytes(random),
                < 4 => Words(random),
                _ => Changed(random),
            };
        }
    }

    private static byte[] Bytes(Random random)
    {
        var bytes = new byte[random.Next(MostRandomBytes)];
        random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>A chain in which each word is followed by one like it or by any, so that repetitions are common.</summary>
    private byte[] Words(Random random)
    {
        if (target.Reshape is { } reshape && random.Next(2) == 0) return Reshaped(reshape, random);
        var count = 1 + (int)(Math.Pow(random.NextDouble(), 2) * 60);
        var pool = 1 + random.Next(target.Words.Count);
        var first = random.Next(target.Words.Count);
        var separator = random.Next(4) == 0 ? "" : " ";
        return InputText.Bytes(string.Join(separator, Enumerable.Range(0, count).Select(_ => target.Words[(first + random.Next(pool)) % target.Words.Count])));
    }

    private byte[] Reshaped(Func<byte[], Random, byte[]> reshape, Random random)
    {
        var input = Seed(random);
        for (var changes = 1 + random.Next(3); changes > 0; changes--) input = reshape(input, random);
        return input;
    }

    private byte[] Changed(Random random)
    {
        var input = Seed(random);
        for (var changes = 1 + random.Next(6); changes > 0; changes--) input = Mutation.Change(input, target, random);
        return input;
    }

    private byte[] Seed(Random random) => target.Seeds[random.Next(target.Seeds.Count)];
}
