using System.CommandLine;
using Logic.Cli.Input;
using Logic.Cli.Output;
using Logic.Json;
using Logic.Proving;

namespace Logic.Cli.Commands;

/// <summary><c>logic prove GOAL --assume FORMULA …</c></summary>
internal static class ProveCommand
{
    public static Command Create(Terminal terminal)
    {
        var goal = new Argument<string>("goal") { Description = "The formula to prove, such as 'forall x. P(x) -> P(x)'." };
        var assume = new Option<string[]>("--assume", "-a") { Description = "An assumption; may be given several times.", DefaultValueFactory = static _ => [] };
        var common = new CommonOptions();
        var command = new Command("prove", "Proves a formula from assumptions, or shows a countermodel.")
        {
            goal, assume, common.File, common.Format, common.Json, common.Verbose, common.Time, common.Config,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var config = common.ReadConfig(parsed);
            var assumptions = await AssumptionsAsync(terminal, parsed.GetValue(assume)!, parsed.GetValue(common.File), cancellationToken).ConfigureAwait(false);
            var formula = parsed.GetRequiredValue(goal);
            var result = await new TheoremProver(config)
                .ProveAsync(formula, assumptions, common.ReadLimits(parsed, config), cancellationToken).ConfigureAwait(false);
            var text = new ProofText(terminal.Out, Notations.Printer(parsed.GetRequiredValue(common.Format)), parsed.GetValue(common.Verbose));
            var write = parsed.GetValue(common.Json)
                ? JsonLines.WriteAsync(terminal.Out, ProofJson.Of(result))
                : text.WriteAsync(result, formula, assumptions);
            await write.ConfigureAwait(false);
            return Code(result);
        });
        return command;
    }

    /// <summary>Only a file, or - for standard input: a goal alone needs no assumptions.</summary>
    private static async Task<IReadOnlyList<string>> AssumptionsAsync(
        Terminal terminal, string[] given, FileInfo? file, CancellationToken cancellationToken) =>
        file is null ? given : await InputTexts.ReadAsync(terminal, given, file, cancellationToken).ConfigureAwait(false);

    private static int Code(ProofResult result) => result.Status switch
    {
        SzsStatus.Theorem => ExitCode.Yes,
        SzsStatus.CounterSatisfiable => ExitCode.No,
        SzsStatus.ContradictoryAxioms => ExitCode.Contradictory,
        SzsStatus.InputError => ExitCode.BadInput,
        SzsStatus.Cancelled => ExitCode.Cancelled,
        _ => ExitCode.Undecided,
    };
}
