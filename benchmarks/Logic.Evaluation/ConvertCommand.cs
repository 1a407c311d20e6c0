using System.CommandLine;

namespace Logic.Evaluation;

/// <summary><c>convert FILE.txt</c>: a sentence a line; writes sentence, tab, formula or diagnostic.</summary>
internal static class ConvertCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "A sentence a line." };
        var output = new Option<FileInfo?>("--out") { Description = "Where the lines go; standard output unless said." };
        var warmUp = new Option<double>("--warm-up") { Description = "Seconds of further passes before the speed is measured.", DefaultValueFactory = static _ => 10 };
        var preferences = EntailCommand.Preferences();
        var command = new Command("convert", "Coverage and speed on sentences.") { file, output, warmUp, preferences };
        command.SetAction(parsed =>
        {
            EntailCommand.Prefer(parsed.GetValue(preferences));
            var source = parsed.GetRequiredValue(file);
            var sentences = File.ReadLines(source.FullName).Where(static l => !string.IsNullOrWhiteSpace(l)).ToList();
            using var lines = parsed.GetValue(output) is { } target ? new StreamWriter(target.FullName) : null;
            Console.WriteLine(Run(source.Name, sentences, lines ?? Console.Out, TimeSpan.FromSeconds(parsed.GetValue(warmUp))));
        });
        return command;
    }

    /// <summary>Converts every sentence, one after the other, without a cache; the closing line.</summary>
    public static string Run(string name, IReadOnlyList<string> sentences, TextWriter lines, TimeSpan warmUp)
    {
        var speed = new ConversionSpeed(sentences);
        var parsed = 0;
        speed.Pass(result =>
        {
            if (result.Success) parsed++;
            var said = result.Success ? result.Fol : string.Join("; ", result.Diagnostics);
            lines.WriteLine($"{Output.OneLine(result.Text)}\t{Output.OneLine(said ?? "")}");
        });
        speed.Measure(warmUp);
        return $"convert {name}: parsed {Scoreboard.Share(parsed, sentences.Count)} ({parsed}/{sentences.Count}) {speed}";
    }
}
