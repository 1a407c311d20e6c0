using System.CommandLine;
using Logic.Cli.Commands;

namespace Logic.Cli;

/// <summary>The command line: parses it, runs the command, turns what went wrong into a message and an exit code.</summary>
internal static class LogicTool
{
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellationToken = default)
    {
        var root = new RootCommand("English to first-order logic, proofs that are shown, answers and consistency checks.")
        {
            ConvertCommand.Create(terminal),
            ProveCommand.Create(terminal),
            AskCommand.Create(terminal),
            CheckCommand.Create(terminal),
        };
        var invocation = new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false };
        var parsed = root.Parse(args);
        try
        {
            var code = await parsed.InvokeAsync(invocation, cancellationToken).ConfigureAwait(false);
            return parsed.Errors.Count > 0 ? ExitCode.BadInput : code;
        }
        catch (LogicException e)
        {
            return await FailAsync(terminal, e.Message, ExitCode.BadInput).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return await FailAsync(terminal, e.Message, ExitCode.NoFile).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return await FailAsync(terminal, "Cancelled.", ExitCode.Cancelled).ConfigureAwait(false);
        }
    }

    private static async Task<int> FailAsync(Terminal terminal, string message, int code)
    {
        await terminal.Error.WriteLineAsync("logic: " + message).ConfigureAwait(false);
        return code;
    }
}
