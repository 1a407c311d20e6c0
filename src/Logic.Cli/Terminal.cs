using System.Text;
using Spectre.Console;

namespace Logic.Cli;

/// <summary>Where the tool reads and writes. Results go to <see cref="Out"/>; all that is said about them goes to <see cref="Error"/>.</summary>
/// <param name="In">Standard input.</param>
/// <param name="IsInputRedirected">Whether standard input is a pipe or a file; a terminal is never read from.</param>
/// <param name="Out">Results.</param>
/// <param name="Error">Messages and progress.</param>
internal sealed record Terminal(TextReader In, bool IsInputRedirected, TextWriter Out, TextWriter Error)
{
    public static Terminal OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(Console.In, Console.IsInputRedirected, Console.Out, Console.Error);
    }

    /// <summary>A console on <see cref="Error"/>, so that a progress bar never mixes with results.</summary>
    public IAnsiConsole ProgressConsole() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Error) });
}
