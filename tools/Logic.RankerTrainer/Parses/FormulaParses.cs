using Logic.Evaluation;
using Logic.Formulas;
using Logic.Formulas.Reading;
using Logic.Language.Parsing;
using Logic.Language.Tokens;
using Logic.RankerTrainer.Learning;
using Logic.Semantics;
using Logic.Semantics.Composition;
using Logic.Semantics.Discourse;

namespace Logic.RankerTrainer.Parses;

/// <summary>
/// Parses the premises of items that bring gold formulas and says how far the skeleton of each parse's formula is the gold
/// one's. Items that share a premise are one group.
/// </summary>
internal sealed class FormulaParses(RankerOptions options, FeatureExtractor extractor, ChoiceTrainer words)
{
    /// <summary>A gold formula that no parse comes near says nothing about the parses.</summary>
    private const double Near = 0.6;

    /// <summary>So much dearer than the best, in nats, a parse has the gold skeleton by chance.</summary>
    private const double Far = 2.0;

    private static readonly EnglishOptions English = new();

    /// <summary>The parses of each sentence that has a gold formula, each story's once.</summary>
    public IEnumerable<CandidateList> Parse(IEnumerable<EntailmentItem> items)
    {
        var stories = new Stories(items);
        foreach (var story in stories.All)
        {
            var done = new HashSet<string>();
            foreach (var item in story.Items)
            {
                if (item.FormulaPremises is null) continue;
                foreach (var list in Parse(item, story.Name, done)) yield return list;
            }
        }
    }

    private IEnumerable<CandidateList> Parse(EntailmentItem item, string group, HashSet<string> done)
    {
        var isPaired = item.FormulaPremises!.Count == item.Premises.Count;
        var texts = item.Premises.Append(item.Hypothesis).ToArray();
        var formulas = isPaired ? item.FormulaPremises.Append(item.FormulaHypothesis).ToArray() : [];
        var tokenized = Array.ConvertAll(texts, static t => Tokenizer.Tokenize(t));
        var discourse = new DiscourseModel();
        discourse.Gazetteer = discourse.Gazetteer.With(tokenized.SelectMany(static t => t));
        for (var i = 0; i < texts.Length; i++)
        {
            foreach (var plain in tokenized[i])
            {
                var sentence = discourse.Gazetteer.Mark(plain);
                discourse.SentenceNumber++;
                var gold = isPaired && tokenized[i].Length == 1 && done.Add(texts[i]) && formulas[i] is { } text ? FormulaReader.Lenient.Read(text).Formula : null;
                if (gold is not null && Parse(sentence, discourse, Skeleton.Of(gold)) is { } list) yield return list with { Group = group };
                discourse = SentenceReader.Read(sentence, texts[i], i, discourse, English, ParsingWork.ForOne()).Discourse;
            }
        }
    }

    private CandidateList? Parse(TokenizedSentence sentence, DiscourseModel before, Skeleton gold)
    {
        if (sentence.Tokens.Length > options.Longest + 15) return null;
        var parses = SentenceParser.Rent().Parse(sentence);
        var items = new List<Candidate>();
        while (items.Count < options.Parses && parses.NextBoth() is var (parse, tree))
        {
            if (Formula(parse, before) is { } formula) items.Add(extractor.Describe(tree, words, Skeleton.Of(formula).Similarity(gold)));
        }

        if (items.Count == 0) return null;
        var first = items[0].Cost;
        items.RemoveAll(c => c.Cost > first + Far);
        return items.Max(static c => c.Quality) >= Near ? new CandidateList("", options.FormulaWeight, [.. items]) : null;
    }

    /// <summary>What a parse says in a context, which stays as it is; null when it has no meaning.</summary>
    public static Formula? Formula(Parse parse, DiscourseModel before)
    {
        var fork = before.Fork();
        var builder = new DrsBuilder(fork, English);
        try
        {
            return DrsTranslation.Close(builder.Build(parse.Clause), builder.Letters, fork);
        }
        catch (SemanticException)
        {
            return null;
        }
    }
}
