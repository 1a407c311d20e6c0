using System.CommandLine;
using Logic.Fuzzer.Inputs;

namespace Logic.Fuzzer;

/// <summary><c>run TARGET</c>: numbered inputs, the same every time.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var name = Target();
        var inputs = new Option<long>("--inputs") { Description = "How many.", DefaultValueFactory = static _ => 10_000 };
        var from = new Option<long>("--from") { Description = "The number of the first.", DefaultValueFactory = static _ => 0 };
        var seed = new Option<int>("--seed") { Description = "Picks the inputs.", DefaultValueFactory = static _ => 1 };
        var command = new Command("run", "Runs numbered inputs; fails when one crashes, hangs or takes too much memory.") { name, inputs, from, seed };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(name), parsed.GetValue(seed), parsed.GetValue(from), parsed.GetValue(inputs)));
        return command;
    }

    /// <summary><c>input TARGET NUMBER</c>: one of them, for what ended the process that ran it.</summary>
    public static Command Input()
    {
        var name = Target();
        var number = new Argument<long>("number") { Description = "Which." };
        var seed = new Option<int>("--seed") { Description = "Picks the inputs.", DefaultValueFactory = static _ => 1 };
        var command = new Command("input", "Prints a numbered input.") { name, number, seed };
        command.SetAction(parsed => Console.WriteLine(InputText.Of(new InputSource(FuzzTargets.Find(parsed.GetRequiredValue(name)), parsed.GetValue(seed))[parsed.GetValue(number)])));
        return command;
    }

    /// <summary>The argument that names a target.</summary>
    internal static Argument<string> Target()
    {
        var name = new Argument<string>("target") { Description = string.Join(", ", FuzzTargets.Names) };
        name.AcceptOnlyFromAmong([.. FuzzTargets.Names]);
        return name;
    }

    private static int Run(string name, int seed, long from, long count)
    {
        var run = new FuzzRun(FuzzTargets.Find(name), seed) { Progress = Console.Error.WriteLine };
        var report = run.Run(from, count);
        foreach (var failure in report.Failures) Console.WriteLine($"input {failure.Number}: {failure.Problem}\n{failure.Input}");
        Console.WriteLine(report);
        return report.Failures.Count == 0 ? 0 : 1;
    }
}
