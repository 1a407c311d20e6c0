using Logic.Formulas;
using Logic.Language.Grammar;
using Logic.Language.Parsing;
using Logic.Language.Tokens;
using Logic.RankerTrainer.Learning;
using Logic.Semantics.Discourse;

namespace Logic.RankerTrainer.Parses;

/// <summary>
/// Sentences whose reading is settled: the examples of the rules, and sentences of which tests say what they mean. What the
/// rules choose by themselves is right.
/// </summary>
internal sealed class KeptParses(RankerOptions options, FeatureExtractor extractor, ChoiceTrainer words)
{
    /// <summary>The examples of all rules.</summary>
    public static IEnumerable<string> Examples => EnglishGrammar.Default.Rules.Select(static r => r.Example).Distinct();

    /// <summary>The parses of each sentence; the first is the right one, and those that say the same.</summary>
    public IEnumerable<CandidateList> Parse(IEnumerable<string> texts)
    {
        foreach (var sentence in texts.Distinct().SelectMany(static t => Tokenizer.Tokenize(t)))
        {
            if (sentence.Tokens.IsEmpty || sentence.Tokens.Length > SentenceParser.LongestSentence) continue;
            var parses = SentenceParser.Rent().Parse(sentence);
            var items = new List<Candidate>();
            Formula? right = null;
            while (items.Count < options.Parses && parses.NextBoth() is var (parse, tree))
            {
                var formula = FormulaParses.Formula(parse, new DiscourseModel());
                right ??= formula;
                items.Add(extractor.Describe(tree, words, items.Count == 0 || (formula is not null && formula.Equals(right)) ? 1 : 0));
            }


            if (items.Count > 0) yield return new CandidateList(string.Join(' ', sentence.Tokens.Select(static t => t.Text)), options.KeepWeight, [.. items]);
        }
    }
}
