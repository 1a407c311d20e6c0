using System.CommandLine;
using Logic.Cli.Input;
using Logic.Cli.Output;
using Spectre.Console;

namespace Logic.Cli.Commands;

/// <summary><c>logic convert TEXT …</c></summary>
internal static class ConvertCommand
{
    public static Command Create(Terminal terminal)
    {
        var texts = new Argument<string[]>("text") { Description = "English; each argument is a text of its own.", Arity = ArgumentArity.ZeroOrMore };
        var common = new CommonOptions();
        var command = new Command("convert", "Says English texts in first-order logic; of a file, each line.")
        {
            texts, common.File, common.Format, common.Json, common.Verbose, common.Config,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var converter = new FOLConverter(common.ReadConfig(parsed));
            var file = parsed.GetValue(common.File);
            var inputs = await InputTexts.ReadAsync(terminal, parsed.GetValue(texts) ?? [], file, cancellationToken).ConfigureAwait(false);
            var results = await ConvertAsync(terminal, converter, inputs, showsProgress: file is not null, cancellationToken).ConfigureAwait(false);
            var writer = new ConversionWriter(
                terminal, Notations.Printer(parsed.GetRequiredValue(common.Format)), parsed.GetValue(common.Json), parsed.GetValue(common.Verbose));
            foreach (var result in results) await writer.WriteAsync(result).ConfigureAwait(false);
            return results.All(static r => r.Success) ? ExitCode.Yes : ExitCode.NotRead;
        });
        return command;
    }

    private static async Task<IReadOnlyList<ConversionResult>> ConvertAsync(
        Terminal terminal, FOLConverter converter, IReadOnlyList<string> inputs, bool showsProgress, CancellationToken cancellationToken)
    {
        if (!showsProgress) return [.. inputs.Select(converter.Convert)];
        return await terminal.ProgressConsole().Progress().StartAsync(async context =>
        {
            var task = context.AddTask("Converting", maxValue: Math.Max(1, inputs.Count));
            var progress = new Progress<int>(done => task.Value = done);
            var results = await converter.ConvertBatchAsync(inputs, progress, cancellationToken).ConfigureAwait(false);
            task.Value = task.MaxValue;
            return results;
        }).ConfigureAwait(false);
    }
}
