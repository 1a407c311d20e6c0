using System.CommandLine;

namespace Logic.Evaluation.WorstCases;

/// <summary><c>worst</c>: the table of docs/threat-model.md, inputs made to be slow and how long they take.</summary>
internal static class WorstCommand
{
    public static Command Create()
    {
        var command = new Command("worst", "Inputs made to be slow: milliseconds at a quarter, a half and the full length.");
        command.SetAction(static _ => Write(Console.Out, WorstCase.All));
        return command;
    }

    /// <summary>Writes the table: each case under the limits as shipped, under raised ones, and ten times as long under raised ones.</summary>
    public static void Write(TextWriter output, IEnumerable<WorstCase> cases)
    {
        output.WriteLine("| Made of | Full length | Limits | ms at ¼ | ms at ½ | ms at full | Ended as |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var worst in cases)
        {
            output.WriteLine(WorstCaseRun.Line(worst, isRaised: false, factor: 1));
            output.WriteLine(WorstCaseRun.Line(worst, isRaised: true, factor: 1));
            output.WriteLine(WorstCaseRun.Line(worst, isRaised: true, factor: 10));
        }
    }
}
