using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace Logic.Evaluation;

/// <summary><c>convert FILE.txt</c>: a sentence a line; writes sentence, tab, formula or diagnostic.</summary>
internal static class ConvertCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "A sentence a line." };
        var output = new Option<FileInfo?>("--out") { Description = "Where the lines go; standard output unless said." };
        var command = new Command("convert", "Coverage and speed on sentences.") { file, output };
        command.SetAction(parsed =>
        {
            var source = parsed.GetRequiredValue(file);
            var sentences = File.ReadLines(source.FullName).Where(static l => !string.IsNullOrWhiteSpace(l)).ToList();
            using var lines = parsed.GetValue(output) is { } target ? new StreamWriter(target.FullName) : null;
            Console.WriteLine(Run(source.Name, sentences, new FOLConverter(), lines ?? Console.Out));
        });
        return command;
    }

    /// <summary>Converts every sentence, one after the other; the closing line.</summary>
    public static string Run(string name, IReadOnlyList<string> sentences, FOLConverter converter, TextWriter lines)
    {
        var parsed = 0;
        var time = TimeSpan.Zero;
        foreach (var sentence in sentences)
        {
            var start = Stopwatch.GetTimestamp();
            var result = converter.Convert(sentence);
            time += Stopwatch.GetElapsedTime(start);
            if (result.Success) parsed++;
            var said = result.Success ? result.Fol : string.Join("; ", result.Diagnostics);
            lines.WriteLine($"{Output.OneLine(sentence)}\t{Output.OneLine(said ?? "")}");
        }

        var speed = (sentences.Count / Math.Max(time.TotalSeconds, 1e-9)).ToString("0", CultureInfo.InvariantCulture);
        return $"convert {name}: parsed {Scoreboard.Share(parsed, sentences.Count)} ({parsed}/{sentences.Count}) sentences-per-second {speed}";
    }
}
