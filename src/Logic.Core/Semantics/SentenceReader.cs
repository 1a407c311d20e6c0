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

    public double Confidence { get; init; }

    public ImmutableArray<(Drs Box, IReadOnlyList<Variable> Letters, float Cost)> Others { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The sentence with its formula, when the whole text is known.</summary>
    public SentenceInterpretation Finish(DiscourseModel discourse, EnglishOptions options)
    {
        var sentence = new SentenceInterpretation(Text, TextIndex, Span) { IsQuestion = IsQuestion, Diagnostics = Diagnostics, Confidence = Confidence };
        if (Box is null) return sentence;
        var formula = Close(Box, Builder!.Letters, discourse);
        var readings = new List<Formula> { formula };
        foreach (var (box, letters, _) in Others)
        {
            var other = Close(box, letters, discourse);
            if (!readings.Contains(other) && readings.Count < options.MaxReadings) readings.Add(other);
        }

        var rest = readings.Count == 1 ? 0 : (1 - Confidence) / (readings.Count - 1);
        return sentence with { Formula = formula, Readings = [.. readings.Select((f, i) => new SentenceReading(f, i == 0 ? Confidence : rest))] };
    }

    private static Formula Close(Drs box, IReadOnlyList<Variable> letters, DiscourseModel discourse) =>
        Formula.ForAll([.. letters], DrsTranslation.ToFormula(box, discourse));
}

/// <summary>Reads one sentence in a discourse: the best parse that has a meaning.</summary>
internal static class SentenceReader
{
    private const int ParsesTried = 8;

    public static ReadSentence Read(TokenizedSentence sentence, string text, int textIndex, DiscourseModel discourse, EnglishOptions options)
    {
        var shown = text.Substring(sentence.Span.Start, sentence.Span.Length);
        var blank = new ReadSentence(shown, textIndex, sentence.Span, discourse);
        var result = SentenceParser.Rent().Parse(sentence, ParsesTried);
        if (result.Parses.Count == 0) return blank with { Diagnostics = [NotParsed(sentence, result.ReadUpTo)] };

        ReadSentence? best = null;
        var others = ImmutableArray.CreateBuilder<(Drs, IReadOnlyList<Variable>, float)>();
        SemanticException? failure = null;
        foreach (var parse in result.Parses)
        {
            var fork = discourse.Fork();
            var builder = new DrsBuilder(fork, options);
            try
            {
                var box = builder.Build(parse.Clause);
                if (best is null)
                {
                    foreach (var entity in box.Entities) fork.Global.Add(entity);
                    best = blank with { Box = box, Builder = builder, IsQuestion = parse.IsQuestion || sentence.Terminator == '?', Discourse = fork };
                    if (options.MaxReadings == 1) break;
                }
                else
                {
                    others.Add((box, builder.Letters, parse.Cost));
                }
            }
            catch (SemanticException e)
            {
                failure ??= e;
            }
        }

        if (best is null) return blank with { Diagnostics = [NotUnderstood(sentence, failure!)] };
        var margin = result.Parses.Count > 1 ? result.Parses[1].Cost - result.Parses[0].Cost : 5f;
        if (result.Relaxed) best = best with { Diagnostics = [Careless(sentence)] };
        return best with { Others = others.ToImmutable(), Confidence = Math.Round(1 / (1 + Math.Exp(-margin - 1)), 3) };
    }

    private static Diagnostic Careless(TokenizedSentence sentence) =>
        new("LOGIC1004", DiagnosticSeverity.Warning, "Singular and plural do not agree here; the sentence was read as if they did.", sentence.Span);

    private static Diagnostic NotParsed(TokenizedSentence sentence, int upTo)
    {
        if (sentence.Tokens.IsEmpty) return new Diagnostic("LOGIC3001", DiagnosticSeverity.Error, "There are no words here.", sentence.Span);
        var at = sentence.Tokens[Math.Min(upTo, sentence.Tokens.Length - 1)];
        var read = upTo == 0 ? "" : $" «{string.Join(' ', sentence.Tokens.Take(upTo).Select(static t => t.Text))}» was read;";
        return new Diagnostic("LOGIC3002", DiagnosticSeverity.Error, $"The sentence could not be read.{read} «{at.Text}» does not go on from there.", at.Span);
    }

    private static Diagnostic NotUnderstood(TokenizedSentence sentence, SemanticException failure)
    {
        var at = sentence.Tokens[Math.Clamp(failure.Position, 0, sentence.Tokens.Length - 1)];
        return new Diagnostic("LOGIC3003", DiagnosticSeverity.Error, failure.Message, at.Span);
    }
}
