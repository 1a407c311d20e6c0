using System.CommandLine;
using Logic.Cli.Input;
using Logic.Cli.Output;
using Logic.Json;

namespace Logic.Cli.Commands;

/// <summary><c>logic ask QUESTION --premise TEXT …</c></summary>
internal static class AskCommand
{
    public static Command Create(Terminal terminal)
    {
        var question = new Argument<string>("question") { Description = "A statement or a yes/no question." };
        var premise = new Option<string[]>("--premise", "-p") { Description = "A premise; may be given several times.", DefaultValueFactory = static _ => [] };
        var common = new CommonOptions();
        var command = new Command("ask", "Asks whether something follows from English premises, and explains the answer.")
        {
            question, premise, common.File, common.Format, common.Json, common.Verbose, common.Time, common.Config,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var config = common.ReadConfig(parsed);
            var premises = await InputTexts.ReadAsync(terminal, parsed.GetValue(premise)!, parsed.GetValue(common.File), cancellationToken).ConfigureAwait(false);
            var text = parsed.GetRequiredValue(question);
            var reasoner = new LogicReasoner(config);
            var knowledge = reasoner.Read(premises);
            var answer = await reasoner.AskAsync(knowledge, text, common.ReadLimits(parsed, config), cancellationToken).ConfigureAwait(false);
            var printer = Notations.Printer(parsed.GetRequiredValue(common.Format));
            var write = parsed.GetValue(common.Json)
                ? JsonLines.WriteAsync(terminal.Out, AnswerJson.Of(text, knowledge, answer, printer))
                : AnswerText.WriteAsync(terminal.Out, answer, printer, parsed.GetValue(common.Verbose));
            await write.ConfigureAwait(false);
            return Code(answer.Verdict);
        });
        return command;
    }

    private static int Code(Verdict verdict) => verdict switch
    {
        Verdict.True => ExitCode.Yes,
        Verdict.False => ExitCode.No,
        Verdict.Unknown => ExitCode.Unknown,
        Verdict.InconsistentPremises => ExitCode.Contradictory,
        _ => ExitCode.Undecided,
    };
}
