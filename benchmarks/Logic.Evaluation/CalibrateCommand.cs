using System.CommandLine;

namespace Logic.Evaluation;

/// <summary>
/// <c>calibrate FILE.jsonl…</c>: how often readings of each confidence are right (sentences with a gold formula: the same
/// skeleton; items: the same answer), and how often a reading beyond the first is the right one.
/// </summary>
internal static class CalibrateCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("files") { Description = "JSON objects as for entail, with or without gold formulas.", Arity = ArgumentArity.OneOrMore };
        var seconds = new Option<double>("--seconds") { Description = "The longest a proof attempt may take.", DefaultValueFactory = static _ => 2 };
        var command = new Command("calibrate", "Confidence against correctness.") { files, seconds };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var reasoner = new LogicReasoner(new LogicConfig { MaxProofTime = TimeSpan.FromSeconds(parsed.GetValue(seconds)) });
            foreach (var file in parsed.GetRequiredValue(files))
            {
                var run = new CalibrationRun(reasoner);
                await run.AddAsync(EntailmentItem.ReadFile(file), cancellationToken);
                run.Report(file.Name, Console.Out);
            }
        });
        return command;
    }
}
