using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Language.Parsing;
using Logic.Language.Tokens;
using Logic.Semantics.Composition;
using Logic.Semantics.Discourse;

namespace Logic.Semantics;

/// <summary>
/// The readings of a sentence besides the chosen one. Few callers look at them, and they cost more than the chosen one, so
/// the sentence is parsed again for them when they are asked for.
/// </summary>
/// <param name="sentence">The sentence.</param>
/// <param name="before">What had been spoken of before it.</param>
/// <param name="options">How English is read.</param>
/// <param name="tried">How many parses were tried until one had a meaning.</param>
internal sealed class OtherReadings(TokenizedSentence sentence, DiscourseModel before, EnglishOptions options, int tried)
{
    /// <summary>All readings, the chosen one first, once the whole text is known.</summary>
    /// <param name="chosen">The formula of the chosen reading.</param>
    /// <param name="confidence">Its score; the others share the rest.</param>
    /// <param name="after">What was spoken of in the whole text.</param>
    public Lazy<ImmutableArray<SentenceReading>> Found(Formula chosen, double confidence, DiscourseModel after) => new(() =>
    {
        var readings = Formulas(chosen, after.Fork());
        var rest = readings.Count == 1 ? 0 : (1 - confidence) / (readings.Count - 1);
        return [.. readings.Select((formula, i) => new SentenceReading(formula, i == 0 ? confidence : rest))];
    });

    private List<Formula> Formulas(Formula chosen, DiscourseModel after)
    {
        var formulas = new List<Formula> { chosen };
        var parses = SentenceParser.Rent(options.Words).Parse(sentence);
        for (var rank = 0; rank < SentenceReader.ParsesTried && formulas.Count < options.MaxReadings && parses.Next() is { } parse; rank++)
        {
            if (rank >= tried && Formula(parse, after) is { } formula && !formulas.Contains(formula)) formulas.Add(formula);
        }

        return formulas;
    }

    private Formula? Formula(Parse parse, DiscourseModel after)
    {
        try
        {
            var composed = ComposedClause.Of(parse.Clause, before, options);
            return DrsTranslation.Close(composed.Box, composed.Builder.Letters, after);
        }
        catch (Exception e) when (e is SemanticException or FormulaTooDeepException)
        {
            return null;
        }
    }
}
