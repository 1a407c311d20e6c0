using System.CommandLine;
using Logic.Proving;

namespace Logic.Evaluation;

/// <summary><c>tptp FOLDER</c>: the problems that STATUS.tsv names (file, tab, status), each with a time limit.</summary>
internal static class TptpCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "A folder with STATUS.tsv." };
        var seconds = new Option<double>("--seconds") { Description = "The time of a problem.", DefaultValueFactory = static _ => 5 };
        var output = new Option<FileInfo?>("--out") { Description = "Where a line a problem goes; standard error unless said." };
        var command = new Command("tptp", "Theorems proved and non-theorems refuted.") { folder, seconds, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var file = parsed.GetValue(output) is { } target ? new StreamWriter(target.FullName) : null;
            var limits = new ProofLimits { Time = TimeSpan.FromSeconds(parsed.GetValue(seconds)) };
            var run = new TptpRun(parsed.GetRequiredValue(folder), new BuiltInProver(), limits, file ?? Console.Error);
            Console.WriteLine(await run.RunAsync(cancellationToken));
        });
        return command;
    }
}
