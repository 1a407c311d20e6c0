using System.Globalization;
using Logic.Proving.Z3.Native;
using Logic.Proving.Z3.Smt;
using Logic.Shared.Processes;

namespace Logic.Proving.Z3;

/// <summary>Asks the program, one process a proof, over its standard input.</summary>
internal sealed class ProcessChannel(Z3Options options, string hint) : IZ3Channel
{
    public async Task<(SmtAnswer? Answer, ProofResult? Failure)> AskAsync(
        SmtScript script, ProofLimits limits, CancellationToken cancellationToken)
    {
        if (ProgramFinder.Find(options.ProgramPath) is not { } path) return (null, ProcessAnswers.Missing(Z3Prover.ProverName, hint));
        var bounds = Z3Bounds.Of(limits, options);
        var task = new ProcessTask(path, ["-in", "-smt2", Argument($"-memory:{bounds.Megabytes}")])
        {
            Input = Input(script, bounds),
            Time = limits.Time,
        };
        var outcome = await ProcessRunner.RunAsync(task, cancellationToken).ConfigureAwait(false);
        // 128 and above: a signal ended it, so nothing it wrote was its last word.
        if (outcome is not { End: ProcessEnd.Exited, ExitCode: < 128 }) return (null, ProcessAnswers.Unfinished(Z3Prover.ProverName, outcome));
        return Read(outcome.Output) is { } answer ? (answer, null) : (null, ProcessAnswers.Unfinished(Z3Prover.ProverName, outcome));
    }

    private static string Input(SmtScript script, Z3Bounds bounds)
    {
        var resources = bounds.Resources > 0 ? Argument($"(set-option :rlimit {bounds.Resources})\n") : "";
        return "(set-option :produce-unsat-cores true)\n(set-option :produce-models true)\n" + resources + script.Text
            + $"(check-sat-assuming ({string.Join(' ', script.Selectors)}))\n(get-info :reason-unknown)\n(get-unsat-core)\n(get-model)\n(exit)\n";
    }

    private static string Argument(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// The verdict, its reason, then core and model, of which one is an error. Null where the output is anything else.
    /// </summary>
    private static SmtAnswer? Read(string output)
    {
        if (SExpression.Read(output) is not [{ Word: { } verdict }, var reason, var core, ..]) return null;
        switch (verdict)
        {
            case "unsat" when core.IsList && core.Head != "error":
                return SmtAnswer.Unsatisfiable(string.Join(' ', core.Items.Select(i => i.Word)));
            case "sat":
                var model = output.IndexOf("(define-fun", StringComparison.Ordinal) is var at && at < 0 ? "" : output[ModelStart(output, at)..];
                return SmtAnswer.Satisfiable(model);
            case "unknown":
                return SmtAnswer.Unknown(reason.Items is [_, { Word: { } why }] ? why.Trim('"') : "unknown");
            default:
                return null;
        }
    }

    /// <summary>The last line that opens a list before the definitions: the model begins there.</summary>
    private static int ModelStart(string output, int definition)
    {
        var open = output.LastIndexOf("\n(\n", definition, StringComparison.Ordinal);
        return open >= 0 ? open + 1 : Math.Max(0, output.LastIndexOf("(model", definition, StringComparison.Ordinal));
    }
}
