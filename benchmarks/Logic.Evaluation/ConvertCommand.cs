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
        var preferences = EntailCommand.Preferences();
        var command = new Command("convert", "Coverage and speed on sentences.") { file, output, preferences };
        command.SetAction(parsed =>
        {
            EntailCommand.Prefer(parsed.GetValue(preferences));
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
        foreach (var sentence in sentences)
        {
            var result = converter.Convert(sentence);
            if (result.Success) parsed++;
            var said = result.Success ? result.Fol : string.Join("; ", result.Diagnostics);
            lines.WriteLine($"{Output.OneLine(sentence)}\t{Output.OneLine(said ?? "")}");
        }

        var speed = Speed(sentences, converter).ToString("0", CultureInfo.InvariantCulture);
        return $"convert {name}: parsed {Scoreboard.Share(parsed, sentences.Count)} ({parsed}/{sentences.Count}) sentences-per-second {speed}";
    }

    /// <summary>Sentences a second when the code is warm: further passes, for a second at least; a line may hold several sentences.</summary>
    private static double Speed(IReadOnlyList<string> sentences, FOLConverter converter)
    {
        if (sentences.Count == 0) return 0;
        var converted = 0L;
        var start = Stopwatch.GetTimestamp();
        do
        {
            foreach (var sentence in sentences) converted += converter.Convert(sentence).Sentences.Length;
        }
        while (Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(1));
        return converted / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
