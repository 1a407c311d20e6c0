using Logic.Evaluation;
using Logic.Language.Parsing;
using Logic.Language.Preferences;
using Logic.RankerTrainer.Learning;
using Logic.RankerTrainer.Parses;

namespace Logic.RankerTrainer;

/// <summary>Cross-validation: five folds of stories; each is measured with what was learned from the four others.</summary>
internal sealed class Folds
{
    public const int Count = 5;

    private readonly Material _material;
    private readonly Stories _stories;
    private readonly Dictionary<string, int> _foldOf = [];
    private readonly ListTrainer[] _learned;

    public Folds(Material material, RankerOptions options)
    {
        _material = material;
        _stories = new Stories(material.Items);
        var names = _stories.All.Select(static s => s.Name).ToArray();
        new Random(options.Seed).Shuffle(names);
        for (var i = 0; i < names.Length; i++) _foldOf[names[i]] = i % Count;
        _learned = [.. Enumerable.Range(0, Count).Select(fold => material.Learn(names.Where(n => _foldOf[n] == fold).ToHashSet()))];
    }

    /// <summary>What was learned without the fold of a story.</summary>
    public ListTrainer Without(string story) => _learned[_foldOf[story]];

    /// <summary>Asks every item with what was learned without its story; the accuracy.</summary>
    public async Task<string> AskAsync()
    {
        var rules = await AskAsync(static _ => PreferenceModel.None);
        var learned = await AskAsync(fold => Export.Model(Export.Costs(_learned[fold].Weights, _material.Words)));
        SentenceParser.Prefer(PreferenceModel.None);
        return $"answers: rules {rules}, learned on other stories {learned}";
    }

    private async Task<string> AskAsync(Func<int, PreferenceModel> model)
    {
        var scores = new Scoreboard();
        var reasoner = new LogicReasoner(new LogicConfig { MaxProofTime = TimeSpan.FromSeconds(2) });
        for (var fold = 0; fold < Count; fold++)
        {
            SentenceParser.Prefer(model(fold));
            foreach (var item in _stories.All.Where(s => _foldOf[s.Name] == fold).SelectMany(static s => s.Items))
            {
                var answer = await reasoner.AskAsync(reasoner.Read(item.Premises), item.Hypothesis);
                scores.Add(item.Label, answer.Verdict, 0);
            }
        }

        return $"accuracy {scores.Accuracy} answered-precision {scores.AnsweredPrecision}";
    }
}
