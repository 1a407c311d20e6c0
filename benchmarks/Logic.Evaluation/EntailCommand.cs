using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Logic.Language.Lexicon;
using Logic.Language.Parsing;
using Logic.Language.Preferences;

namespace Logic.Evaluation;

/// <summary>
/// <c>entail FILE.jsonl</c>: reads premises, asks the hypothesis, compares with the label. A line an item to a file: id,
/// label, answer, unread sentences, milliseconds.
/// </summary>
internal static class EntailCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "A JSON object a line: id, premises, hypothesis, label." };
        var limit = new Option<int?>("--limit") { Description = "Only the first N items." };
        var output = new Option<FileInfo?>("--out") { Description = "Where a line an item goes." };
        var import = new Option<bool>("--existential-import") { Description = "Every N says that there is an N." };
        var wordNet = new Option<WordRelations>("--wordnet") { Description = "Relations of WordNet that become axioms: Synonyms, Antonyms, Hypernyms, with commas between, or All." };
        var seconds = new Option<double>("--seconds") { Description = "The longest a proof attempt may take.", DefaultValueFactory = static _ => 5 };
        var preferences = Preferences();
        var command = new Command("entail", "Accuracy on an entailment set.") { file, limit, output, import, wordNet, seconds, preferences };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            Prefer(parsed.GetValue(preferences));
            var config = Config(parsed.GetValue(import), parsed.GetValue(wordNet), parsed.GetValue(seconds));
            var source = parsed.GetRequiredValue(file);
            var items = EntailmentItem.ReadFile(source).Take(parsed.GetValue(limit) ?? int.MaxValue);
            using var lines = Output.Open(parsed.GetValue(output));
            Console.WriteLine(await RunAsync(source.Name, items, new LogicReasoner(config), lines, cancellationToken));
            return 0;
        });
        return command;
    }

    /// <summary>Asks every item; the closing line.</summary>
    public static async Task<string> RunAsync(
        string name, IEnumerable<EntailmentItem> items, LogicReasoner reasoner, TextWriter lines, CancellationToken cancellationToken)
    {
        var scores = new Scoreboard();
        int sentences = 0, read = 0;
        foreach (var item in items)
        {
            var start = Stopwatch.GetTimestamp();
            var premises = reasoner.Read(item.Premises);
            var answer = await reasoner.AskAsync(premises, item.Hypothesis, cancellationToken: cancellationToken);
            var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            var isHypothesisRead = answer.Formula is not null;
            sentences += premises.Sentences.Length + premises.Unread.Length + 1;
            read += premises.Sentences.Length + (isHypothesisRead ? 1 : 0);
            scores.Add(item.Label, answer.Verdict, milliseconds);
            var unread = premises.Unread.Select(s => s.Text).Concat(isHypothesisRead ? [] : [item.Hypothesis]);
            var time = milliseconds.ToString("0.000", CultureInfo.InvariantCulture);
            lines.WriteLine($"{item.Id}\t{item.Label}\t{answer.Verdict}\t{Output.OneLine(string.Join(" | ", unread))}\t{time}");
        }

        return $"entail {name}: accuracy {scores.Accuracy} answered-precision {scores.AnsweredPrecision} "
            + $"coverage {Scoreboard.Share(read, sentences)} {scores.Apart} {scores.Times}";
    }

    /// <summary>The option that names preferences.</summary>
    public static Option<string?> Preferences() =>
        new("--preferences") { Description = "A file of learned preferences to parse with, or none, in place of the built-in ones." };

    /// <summary>Parses with other preferences from now on.</summary>
    public static void Prefer(string? model)
    {
        if (model is null) return;
        if (model == "none")
        {
            SentenceParser.Prefer(PreferenceModel.None);
            return;
        }

        using var stream = File.OpenRead(model);
        SentenceParser.Prefer(PreferenceModel.Read(stream));
    }

    private static LogicConfig Config(bool existentialImport, WordRelations wordNet, double seconds) => new()
    {
        MaxProofTime = TimeSpan.FromSeconds(seconds),
        English = new EnglishOptions { ExistentialImport = existentialImport, WordNetAxioms = wordNet },
    };
}
