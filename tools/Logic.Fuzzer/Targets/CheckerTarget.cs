using System.Globalization;
using Logic.Fuzzer.Inputs;
using Logic.Proving;
using Logic.Proving.Certificates;

namespace Logic.Fuzzer.Targets;

/// <summary>
/// The reader and the checker of proofs: the first byte picks a problem, the rest is a proof as JSON. A proof of what does
/// not follow must be refused, whatever it looks like.
/// </summary>
internal static class CheckerTarget
{
    public static FuzzTarget Create()
    {
        byte[][] seeds = [.. Enumerable.Range(0, Problems.All.Count).SelectMany(SeedsFor)];
        return new FuzzTarget("checker", seeds, [.. Corpus.Lines("json-words"), .. Enum.GetNames<ProofRule>().Select(Camel)], Run) { Reshape = Reshape };
    }

    // Each proof under its own problem, and under each other one.
    private static IEnumerable<byte[]> SeedsFor(int problem) =>
        Problems.All.Where(static p => p.Result.Proof is not null).Select(p => (byte[])[(byte)problem, .. InputText.Bytes(p.Result.Proof!.ToJson())]);

    private static byte[] Reshape(byte[] input, Random random) =>
        [input[0], .. InputText.Bytes(JsonReshaping.Change(InputText.Of(input.AsSpan(1)), random))];

    private static bool Run(byte[] input)
    {
        if (input.Length == 0) return false;
        var (request, result) = Problems.All[input[0] % Problems.All.Count];
        if (!Proof.TryParseJson(InputText.Of(input.AsSpan(1)), out var proof)) return false;
        var check = ProofChecker.Check(request, proof);
        BrokenPromiseException.Unless(!check.IsValid || result.Status == SzsStatus.Theorem, "what does not follow has no proof");
        BrokenPromiseException.Unless(check.IsValid == (check.Fault is null), "a refused proof has a fault");
        if (proof.Steps.Length <= 40) BrokenPromiseException.Unless(Proof.TryParseJson(proof.ToJson(), out _), "a proof that was read can be written and read again");
        return check.IsValid;
    }

    private static string Camel(string name) => string.Create(CultureInfo.InvariantCulture, $"\"{char.ToLowerInvariant(name[0])}{name[1..]}\"");
}
