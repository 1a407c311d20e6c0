using System.Globalization;
using Logic.Formulas.Reading;
using Logic.Semantics;

namespace Logic.Evaluation;

/// <summary>Measures confidences on one set.</summary>
internal sealed class CalibrationRun(LogicReasoner reasoner)
{
    private readonly TextInterpreter _interpreter = new(new EnglishOptions());
    private readonly Calibration _sentences = new();
    private readonly Calibration _items = new();
    private readonly HashSet<string> _seen = [];
    private readonly List<(double[] Signs, bool IsRight)> _examples = [];
    private readonly Dictionary<int, int> _rightAt = [];
    private int _withOthers;

    public async Task AddAsync(IEnumerable<EntailmentItem> items, CancellationToken cancellationToken)
    {
        foreach (var item in items)
        {
            var texts = item.Premises.Append(item.Hypothesis).ToArray();
            var sentences = _interpreter.Read(texts).Sentences;
            var formulas = item.FormulaPremises?.Count == item.Premises.Count ? item.FormulaPremises.Append(item.FormulaHypothesis ?? "").ToArray() : [];
            for (var i = 0; i < formulas.Length; i++)
                if (sentences.Where(s => s.TextIndex == i).ToArray() is [{ Success: true } only] && _seen.Add(only.Text)) Add(only, formulas[i]);
            var answer = await reasoner.AskAsync(reasoner.Read(item.Premises), item.Hypothesis, cancellationToken: cancellationToken);
            if (sentences.All(static s => s.Success)) _items.Add(sentences.Min(static s => s.Confidence), Label.IsMetBy(item.Label, answer.Verdict));
        }
    }

    public void Report(string name, TextWriter writer)
    {
        Write(writer, $"calibrate {name}: sentences with a gold formula", _sentences);
        if (_sentences.Count > 0)
        {
            var places = string.Join(", ", _rightAt.OrderBy(static p => p.Key).Select(p => $"{p.Key + 1}: {p.Value}"));
            writer.WriteLine($"  the gold skeleton is that of reading {places}; of none: {_sentences.Count - _rightAt.Values.Sum()}; several readings: {_withOthers}");
            writer.WriteLine($"  fitted weights {string.Join(", ", LogisticFit.Fit(_examples).Select(static w => w.ToString("0.00", CultureInfo.InvariantCulture)))}");
        }

        Write(writer, $"calibrate {name}: items, every sentence read, by the least sure sentence", _items);
    }

    private static void Write(TextWriter writer, string title, Calibration calibration)
    {
        if (calibration.Count == 0) return;
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: {calibration.Count}, calibration error {calibration.Error:0.000}"));
        foreach (var line in calibration.Lines()) writer.WriteLine(line);
    }

    private void Add(SentenceInterpretation sentence, string text)
    {
        if (FormulaReader.Lenient.Read(text).Formula is not { } formula) return;
        var gold = Skeleton.Of(formula).Text;
        var readings = sentence.Readings;
        if (readings.Length > 1) _withOthers++;
        var place = readings.ToList().FindIndex(r => Skeleton.Of(r.Formula).Text == gold);
        if (place >= 0) _rightAt[place] = _rightAt.GetValueOrDefault(place) + 1;
        _sentences.Add(sentence.Confidence, place == 0);
        if (sentence.Evidence is { } evidence) _examples.Add((evidence.Signs, place == 0));
    }
}
