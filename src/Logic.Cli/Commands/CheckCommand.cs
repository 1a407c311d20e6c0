using System.CommandLine;
using Logic.Cli.Input;
using Logic.Cli.Output;
using Logic.Json;
using Logic.Proving;

namespace Logic.Cli.Commands;

/// <summary><c>logic check --premise TEXT …</c></summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var premises = new Argument<string[]>("premises") { Description = "The premises.", Arity = ArgumentArity.ZeroOrMore };
        var common = new CommonOptions();
        var command = new Command("check", "Checks whether English premises can hold together.")
        {
            premises, common.File, common.Json, common.Verbose, common.Time, common.Config,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var config = common.ReadConfig(parsed);
            var texts = await InputTexts.ReadAsync(terminal, parsed.GetValue(premises) ?? [], parsed.GetValue(common.File), cancellationToken).ConfigureAwait(false);
            var reasoner = new LogicReasoner(config);
            var knowledge = reasoner.Read(texts);
            var result = await reasoner.CheckConsistencyAsync(knowledge, common.ReadLimits(parsed, config), cancellationToken).ConfigureAwait(false);
            await WriteAsync(terminal, result, knowledge, parsed.GetValue(common.Json)).ConfigureAwait(false);
            return Code(result, knowledge);
        });
        return command;
    }

    private static async Task WriteAsync(Terminal terminal, ProofResult result, KnowledgeBase knowledge, bool asJson)
    {
        foreach (var diagnostic in knowledge.Diagnostics) await terminal.Error.WriteLineAsync(diagnostic.ToString()).ConfigureAwait(false);
        if (asJson)
        {
            await JsonLines.WriteAsync(terminal.Out, ProofJson.Of(result)).ConfigureAwait(false);
            return;
        }

        await terminal.Out.WriteLineAsync(Words(result.Status)).ConfigureAwait(false);
        foreach (var used in result.UsedAssumptions)
            await terminal.Out.WriteLineAsync("  " + Source(knowledge, used)).ConfigureAwait(false);
    }

    private static string Source(KnowledgeBase knowledge, int index) => index < knowledge.Sentences.Length
        ? knowledge.Sentences[index].Text
        : knowledge.BackgroundAxioms[index - knowledge.Sentences.Length].Reason;

    private static string Words(SzsStatus status) => status switch
    {
        SzsStatus.Satisfiable => "Consistent: the premises can hold together.",
        SzsStatus.Unsatisfiable => "Inconsistent: these cannot hold together.",
        _ => $"Undecided ({status}).",
    };

    /// <summary>That the sentences that were read can hold together says nothing about those that were not.</summary>
    private static int Code(ProofResult result, KnowledgeBase knowledge) => result.Status switch
    {
        SzsStatus.Unsatisfiable => ExitCode.Contradictory,
        SzsStatus.Satisfiable => knowledge.Unread.IsEmpty ? ExitCode.Yes : ExitCode.NotRead,
        _ => ExitCode.Undecided,
    };
}
