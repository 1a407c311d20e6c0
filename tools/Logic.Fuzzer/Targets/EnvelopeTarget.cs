using System.Buffers.Binary;
using System.Security.Cryptography;
using Logic.Fuzzer.Inputs;
using Logic.Proving.Cached;

namespace Logic.Fuzzer.Targets;

/// <summary>
/// The decoder of cache entries: the first byte picks a problem and, by its highest bit, whether key and digest are made to
/// fit, as somebody who can write to a shared tier would do. An entry is a miss or says what is so.
/// </summary>
internal static class EnvelopeTarget
{
    private const int HeaderSize = 72;
    private const byte Sealed = 0x80;

    private static readonly CanonicalProblem[] Canonical = [.. Problems.All.Select(static p => CanonicalProblem.Of(p.Request))];
    private static readonly byte[][] Honest = [.. Problems.All.Select(static (p, i) => Certificate.Pack(Canonical[i], p.Result)!.ToBytes())];

    public static FuzzTarget Create()
    {
        byte[][] seeds = [.. Enumerable.Range(0, Canonical.Length).SelectMany(SeedsFor)];
        return new FuzzTarget("envelope", seeds, Corpus.Lines("json-words"), Run) { Reshape = Reshape };
    }

    private static IEnumerable<byte[]> SeedsFor(int problem) => Honest.SelectMany(honest => new byte[][]
    {
        [(byte)(problem | Sealed), .. honest],
        [(byte)problem, .. honest],
    });

    private static byte[] Reshape(byte[] input, Random random)
    {
        var start = 1 + HeaderSize + input[1 + 7];
        var json = JsonReshaping.Change(InputText.Of(input.AsSpan(start)), random);
        return [(byte)(input[0] | Sealed), .. input.AsSpan(1, start - 1), .. InputText.Bytes(json)];
    }

    private static bool Run(byte[] input)
    {
        if (input.Length == 0) return false;
        var which = (input[0] & ~Sealed) % Canonical.Length;
        var bytes = input[1..];
        if ((input[0] & Sealed) != 0 && bytes.Length >= HeaderSize) Seal(bytes, Canonical[which]);
        var result = Certificate.Open(Canonical[which], bytes, TimeProvider.System);
        if (result is null) return false;
        BrokenPromiseException.Unless(result.Verified && result.Status == Problems.All[which].Result.Status, $"an entry says what is so, not {result.Status}");
        return true;
    }

    private static void Seal(byte[] bytes, CanonicalProblem problem)
    {
        BinaryPrimitives.WriteUInt32BigEndian(bytes, 0x4C474350);
        bytes[4] = ProofEnvelope.Version;
        problem.Key.CopyTo(bytes.AsSpan(8));
        SHA256.HashData([.. bytes.AsSpan(0, 40), .. bytes.AsSpan(HeaderSize)]).CopyTo(bytes.AsSpan(40));
    }
}
