using Logic.Language.Parsing;
using Logic.RankerTrainer.Learning;
using Logic.RankerTrainer.Treebank;

namespace Logic.RankerTrainer.Parses;

/// <summary>Parses the sentences of a treebank and says how far each parse agrees with the tree.</summary>
internal sealed class TreebankParses(RankerOptions options, FeatureExtractor extractor)
{
    /// <summary>The parses of each sentence that is not too long and that the grammar reads.</summary>
    /// <param name="sentences">The sentences, with what the words of other sentences say.</param>
    public IEnumerable<(CandidateList List, Agreement[] Agreements)> Parse(IEnumerable<(AlignedSentence Sentence, ChoiceTrainer Words)> sentences)
    {
        foreach (var (sentence, words) in sentences)
        {
            if (sentence.Sentence.Tokens.Length > options.Longest) continue;
            var parses = SentenceParser.Rent().Parse(sentence.Sentence);
            var (items, agreements) = (new List<Candidate>(), new List<Agreement>());
            while (!parses.Relaxed && items.Count < options.Parses && parses.NextTree() is { } tree)
            {
                var agreement = Agreement.Of(sentence, Dependencies.Of(tree, sentence.Sentence.Tokens.Length));
                agreements.Add(agreement);
                items.Add(extractor.Describe(tree, words, agreement.Share));
            }

            if (items.Count > 0) yield return (new CandidateList("", options.TreeWeight, [.. items]), [.. agreements]);
        }
    }
}
