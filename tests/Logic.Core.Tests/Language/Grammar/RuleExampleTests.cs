using Logic.Language.Grammar;
using Logic.Language.Parsing;
using Logic.Language.Tokens;

namespace Logic.Tests.Language.Grammar;

/// <summary>Every rule of the grammar has an example, and the grammar reads it.</summary>
public sealed class RuleExampleTests
{
    public static IEnumerable<string> Examples() => EnglishGrammar.Default.Rules.Select(static r => r.Example).Distinct();

    [TestCaseSource(nameof(Examples))]
    public void TheExampleIsRead(string example)
    {
        foreach (var sentence in Tokenizer.Tokenize(example))
        {
            var parses = SentenceParser.Rent().Parse(sentence);
            Assert.That(parses.Next(), Is.Not.Null, $"«{example}» stops at token {SentenceParser.Rent().ReadUpTo()}.");
            Assert.That(parses.Relaxed, Is.False, "The example needs relaxed agreement.");
        }
    }
}
