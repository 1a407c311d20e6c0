using System.CommandLine;
using Logic.Proving;

namespace Logic.Evaluation;

/// <summary>
/// <c>gold FILE.jsonl</c>: proves the formulas that a set brings along, without English, and lists those that are no
/// formulas. With <c>--compare COMMAND</c> an outside prover gets the same formulas as TPTP files.
/// </summary>
internal static class GoldCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "A JSON object a line, with fol_premises and fol_hypothesis." };
        var limit = new Option<int?>("--limit") { Description = "Only the first N items." };
        var output = new Option<FileInfo?>("--out") { Description = "Where a line an item goes, and a line an unreadable formula." };
        var seconds = new Option<double>("--seconds") { Description = "The time of a proof attempt.", DefaultValueFactory = static _ => 5 };
        var compare = new Option<string?>("--compare")
        {
            Description = "A command that takes a TPTP file and prints an SZS status, such as 'eprover --auto -s --cpu-limit=5'.",
        };
        var command = new Command("gold", "Accuracy on gold formulas.") { file, limit, output, seconds, compare };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var source = parsed.GetRequiredValue(file);
            var items = EntailmentItem.ReadFile(source).Take(parsed.GetValue(limit) ?? int.MaxValue);
            using var lines = Output.Open(parsed.GetValue(output));
            var outside = parsed.GetValue(compare) is { } words ? new CommandProver(words) : null;
            var limits = new ProofLimits { Time = TimeSpan.FromSeconds(parsed.GetValue(seconds)) };
            Console.WriteLine(await new GoldRun(new BuiltInProver(), outside, limits, lines).RunAsync(source.Name, items, cancellationToken));
        });
        return command;
    }
}
