using Logic.Language.Grammar;
using Logic.Language.Parsing;
using Logic.Language.Tokens;

namespace Logic.Tests.Language.Grammar;

/// <summary>What one rule builds is what the others take, in unlikely parses, too: those become other readings.</summary>
public sealed class LowerParsesTests
{
    public static IEnumerable<string> Sentences() =>
        EnglishGrammar.Default.Rules.Select(static r => r.Example).Distinct()
            .Append("Ann left last week and month.").Append("Ann has 5 and 6 dollar cards.").Append("Ann has $30 or $40 gift cards.");

    [TestCaseSource(nameof(Sentences))]
    public void EveryParseIsBuilt(string text)
    {
        foreach (var sentence in Tokenizer.Tokenize(text))
        {
            var parses = SentenceParser.Rent().Parse(sentence);
            for (var count = 0; count < 60 && parses.NextBoth() is var (parse, tree); count++)
            {
                Assert.That(parse.Clause, Is.Not.Null);
                Assert.That(tree.Cost, Is.EqualTo(parse.Cost));
                Assert.That((tree.Start, tree.End), Is.EqualTo((0, sentence.Tokens.Length)));
            }
        }
    }
}
