using System.CommandLine;
using Logic.Proving;
using Logic.Proving.Coq;

namespace Logic.Evaluation;

/// <summary><c>tptp FOLDER</c>: the problems that STATUS.tsv names (file, tab, status), each with a time limit.</summary>
internal static class TptpCommand
{
    private const string BuiltIn = "built-in";
    private const string Coq = "coq";

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "A folder with STATUS.tsv." };
        var seconds = new Option<double>("--seconds") { Description = "The time of a problem.", DefaultValueFactory = static _ => 5 };
        var output = new Option<FileInfo?>("--out") { Description = "Where a line a problem goes; standard error unless said." };
        var prover = new Option<string>("--prover") { Description = "built-in, or coq: proofs found by the built-in prover, checked by coqc.", DefaultValueFactory = static _ => BuiltIn };
        prover.AcceptOnlyFromAmong(BuiltIn, Coq);
        var command = new Command("tptp", "Theorems proved and non-theorems refuted.") { folder, seconds, prover, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var file = parsed.GetValue(output) is { } target ? new StreamWriter(target.FullName) : null;
            var limits = new ProofLimits { Time = TimeSpan.FromSeconds(parsed.GetValue(seconds)) };
            var run = new TptpRun(parsed.GetRequiredValue(folder), Prover(parsed.GetRequiredValue(prover)), limits, file ?? Console.Error);
            Console.WriteLine(await run.RunAsync(cancellationToken));
        });
        return command;
    }

    private static IProver Prover(string name) => name == Coq ? new CoqProver(new CoqOptions { UseTactics = false }) : new BuiltInProver();
}
