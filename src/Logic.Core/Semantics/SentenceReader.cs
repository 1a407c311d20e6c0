using System.Collections.Immutable;
using Logic.Diagnostics;
using Logic.Formulas;
using Logic.Language.Parsing;
using Logic.Language.Tokens;
using Logic.Semantics.Composition;
using Logic.Semantics.Discourse;

namespace Logic.Semantics;

/// <summary>One sentence on its way: parsed and composed, not yet a formula, since a later sentence may name its referents.</summary>
internal sealed record ReadSentence(string Text, int TextIndex, TextSpan Span, DiscourseModel Discourse)
{
    public Drs? Box { get; init; }

    public DrsBuilder? Builder { get; init; }

    public bool IsQuestion { get; init; }

    public double Confidence => Evidence?.Confidence ?? 0;

    /// <summary>What tells how sure the reading is; null without one.</summary>
    public ReadingEvidence? Evidence { get; init; }

    /// <summary>The other readings, found when asked for; null for none.</summary>
    public OtherReadings? Others { get; init; }

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The sentence with its formula, when the whole text is known.</summary>
    public SentenceInterpretation Finish(DiscourseModel discourse, EnglishOptions options)
    {
        var sentence = new SentenceInterpretation(Text, TextIndex, Span) { IsQuestion = IsQuestion, Diagnostics = Diagnostics, Confidence = Confidence, Evidence = Evidence };
        if (Box is null) return sentence;
        if (Translate(discourse) is not { } formula) return sentence with { Confidence = 0, Diagnostics = [SentenceReader.TooDeep(Span)] };
        if (formula.Equals(Formula.True)) return sentence with { Confidence = 0, Diagnostics = [SentenceReader.SaysNothing(Span)] };
        return sentence with { Formula = formula, FoundReadings = Others?.Found(formula, Confidence, discourse) };
    }

    private Formula? Translate(DiscourseModel discourse)
    {
        try
        {
            return DrsTranslation.Close(Box!, Builder!.Letters, discourse);
        }
        catch (FormulaTooDeepException)
        {
            return null;
        }
    }
}

/// <summary>Reads one sentence in a discourse: the best parse that has a meaning.</summary>
internal static class SentenceReader
{
    /// <summary>So many parses are tried, and make readings.</summary>
    internal const int ParsesTried = 8;

    public static ReadSentence Read(
        TokenizedSentence sentence, string text, int textIndex, DiscourseModel discourse, EnglishOptions options, ParsingWork work)
    {
        var shown = text.Substring(sentence.Span.Start, sentence.Span.Length);
        var blank = new ReadSentence(shown, textIndex, sentence.Span, discourse);
        if (sentence.Tokens.IsEmpty) return blank with { Diagnostics = [NotParsed(sentence, 0)] };
        if (sentence.Tokens.Length > SentenceParser.LongestSentence) return blank with { Diagnostics = [TooLong(sentence)] };
        if (sentence.Terminator == '?' && IsOpenQuestion(sentence, AlwaysOpen)) return blank with { Diagnostics = [OpenQuestion(sentence)] };
        var parser = SentenceParser.Rent(options.Words);
        var parses = parser.Parse(sentence, work);
        if (parser.IsExhausted) return blank with { Diagnostics = [TooMuchWork(sentence)] };
        if (parses.NextCost is not { } least)
        {
            return WithoutAsides(sentence, text, textIndex, discourse, options, work) ?? blank with { Diagnostics = [IsOpenQuestion(sentence, MayBeOpen) ? OpenQuestion(sentence) : NotParsed(sentence, parser.ReadUpTo())] };
        }

        SemanticException? failure = null;
        var margin = ReadingEvidence.ClearMargin;
        for (var rank = 0; rank < ParsesTried && parses.Next() is { } parse; rank++)
        {
            if (rank == 0 && parses.NextCost is { } second) margin = second - least;
            try
            {
                var composed = ComposedClause.Of(parse.Clause, discourse, options);
                foreach (var entity in composed.Box.Entities) composed.Discourse.Global.Add(entity);
                return blank with
                {
                    Box = composed.Box,
                    Builder = composed.Builder,
                    IsQuestion = parse.IsQuestion || sentence.Terminator == '?',
                    Discourse = composed.Discourse,
                    Diagnostics = parses.Relaxed ? [Careless(sentence)] : [],
                    Evidence = new ReadingEvidence(margin, parse.Cost, sentence.Tokens.Length, parse.Guessed, parses.Relaxed, rank),
                    Others = options.MaxReadings == 1 ? null : new OtherReadings(sentence, discourse.Fork(), options, rank + 1),
                };
            }
            catch (SemanticException e)
            {
                failure ??= e;
                if (e.IsFinal) break;
            }
        }

        return blank with { Diagnostics = [failure!.IsTooMuchWork ? TooMuchWork(sentence) : NotUnderstood(sentence, failure)] };
    }

    /// <summary>The sentence read without what stands in brackets, with a warning; null when that does not help.</summary>
    private static ReadSentence? WithoutAsides(
        TokenizedSentence sentence, string text, int textIndex, DiscourseModel discourse, EnglishOptions options, ParsingWork work)
    {
        var open = Find(sentence, 0, "(", "[");
        var close = open < 0 ? -1 : Find(sentence, open + 1, ")", "]");
        if (close < 0) return null;
        var aside = sentence.Tokens[open].Span.Union(sentence.Tokens[close].Span);
        var rest = sentence with { Tokens = sentence.Tokens.RemoveRange(open, close - open + 1), KnownNames = [] };
        var read = Read(rest, text, textIndex, discourse, options, work);
        if (read.Box is null) return null;
        return read with { Diagnostics = read.Diagnostics.Insert(0, SetAside(aside)), Evidence = read.Evidence! with { IsPartial = true } };
    }

    private static int Find(TokenizedSentence sentence, int from, string sign, string other)
    {
        for (var i = from; i < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Text == sign || sentence.Tokens[i].Text == other) return i;
        }

        return -1;
    }

    private static Diagnostic SetAside(TextSpan span) =>
        new("LOGIC3006", DiagnosticSeverity.Warning, "What stands in brackets was set aside: the formula does not say it.", span);

    internal static Diagnostic SaysNothing(TextSpan span) =>
        new("LOGIC3003", DiagnosticSeverity.Error, "Nothing that a formula could keep was found in this sentence.", span);

    internal static Diagnostic TooDeep(TextSpan span) =>
        new(DiagnosticCodes.FormulaTooDeep, DiagnosticSeverity.Error, "The formula of this sentence would nest deeper than any formula may.", span);

    private static Diagnostic Careless(TokenizedSentence sentence) =>
        new("LOGIC3004", DiagnosticSeverity.Warning, "Singular and plural do not agree here; the sentence was read as if they did.", sentence.Span);

    private const string NoStatement = "LOGIC3008";

    // What somebody bought may be said of; who did, in a question, is asked for.
    private static readonly HashSet<string> AlwaysOpen = ["who", "whom", "whose", "what", "which", "why", "how"];

    private static readonly HashSet<string> MayBeOpen = [.. AlwaysOpen, "where", "when"];

    private static bool IsOpenQuestion(TokenizedSentence sentence, HashSet<string> words) => words.Contains(sentence.Tokens[0].Lower);

    private static Diagnostic OpenQuestion(TokenizedSentence sentence) =>
        new(NoStatement, DiagnosticSeverity.Error, $"A question with «{sentence.Tokens[0].Lower}» asks for something, not whether something is so; only questions that are answered by yes or no are read.", sentence.Span);

    private static Diagnostic TooLong(TokenizedSentence sentence) =>
        new("LOGIC3005", DiagnosticSeverity.Error, $"The sentence has {sentence.Tokens.Length} words and signs; at most {SentenceParser.LongestSentence} are read at once. Split it.", sentence.Span);

    private static Diagnostic TooMuchWork(TokenizedSentence sentence) =>
        new("LOGIC3007", DiagnosticSeverity.Error, "The sentence, or the text up to its end, can be taken in so many ways, or says the same so often, that reading it would take too much work. Say it in shorter sentences, or in fewer at once.", sentence.Span);

    private static Diagnostic NotParsed(TokenizedSentence sentence, int upTo)
    {
        if (sentence.Tokens.IsEmpty) return new Diagnostic("LOGIC3001", DiagnosticSeverity.Error, "There are no words here.", sentence.Span);
        var at = sentence.Tokens[Math.Min(upTo, sentence.Tokens.Length - 1)];
        var read = upTo == 0 ? "" : $" «{string.Join(' ', sentence.Tokens.Take(upTo).Select(static t => t.Text))}» was read;";
        return new Diagnostic("LOGIC3002", DiagnosticSeverity.Error, $"The sentence could not be read.{read} «{at.Text}» does not go on from there.", at.Span);
    }

    private static Diagnostic NotUnderstood(TokenizedSentence sentence, SemanticException failure)
    {
        if (failure.IsNoStatement) return new Diagnostic(NoStatement, DiagnosticSeverity.Error, failure.Message, sentence.Span);
        var at = sentence.Tokens[Math.Clamp(failure.Position, 0, sentence.Tokens.Length - 1)];
        return new Diagnostic("LOGIC3003", DiagnosticSeverity.Error, failure.Message, at.Span);
    }
}
