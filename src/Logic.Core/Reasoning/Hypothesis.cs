using System.Collections.Immutable;
using Logic.Configuration;
using Logic.Diagnostics;
using Logic.Formulas;
using Logic.Semantics;
using Logic.Validation;

namespace Logic.Reasoning;

/// <summary>A hypothesis or a yes/no question, read in the context of a knowledge base.</summary>
/// <param name="Text">As asked.</param>
/// <param name="Formula">What it says: the conjunction of its sentences; null when one was not read.</param>
/// <param name="BackgroundAxioms">What the symbols of the premises and of the hypothesis bring along.</param>
/// <param name="Diagnostics">What there is to say about it.</param>
internal sealed record Hypothesis(
    string Text, Formula? Formula, ImmutableArray<BackgroundAxiom> BackgroundAxioms, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What a hypothesis of one sentence says in its other readings, the likelier first; found when asked for.</summary>
    public Lazy<ImmutableArray<SentenceReading>> Others { get; private init; } = new([]);

    public static Hypothesis Read(string text, KnowledgeBase premises, TextInterpreter interpreter, LogicConfig config)
    {
        if (TextValidator.Check(text, config.ForText()) is { } problem) return new Hypothesis(text, null, [], [problem]);
        var interpretation = interpreter.Continue(premises.Context, text);
        ImmutableArray<Diagnostic> diagnostics = [.. interpretation.Sentences.SelectMany(static s => s.Diagnostics)];
        var isRead = interpretation.Sentences.Length > 0
            && interpretation.Sentences.All(static s => s is { Success: true, Formula: not null });
        if (!isRead) return new Hypothesis(text, null, [], diagnostics.Add(Unread(text)));
        var formula = Formula.And([.. interpretation.Sentences.Select(static s => s.Formula!)]);
        return formula.Depth <= config.MaxFormulaDepth
            ? new Hypothesis(text, formula, interpretation.BackgroundAxioms, diagnostics) { Others = new(() => OtherReadings(interpretation, config)) }
            : new Hypothesis(text, null, [], diagnostics.Add(TooDeep(text)));
    }

    private static ImmutableArray<SentenceReading> OtherReadings(Interpretation interpretation, LogicConfig config) => interpretation.Sentences is [var only]
        ? [.. only.Readings.Skip(1).Where(r => r.Formula.Depth <= config.MaxFormulaDepth)]
        : [];

    private static Diagnostic Unread(string text) => new(
        DiagnosticCodes.UnreadHypothesis, DiagnosticSeverity.Error, "The hypothesis was not read.", new TextSpan(0, text.Length));

    private static Diagnostic TooDeep(string text) => new(
        DiagnosticCodes.FormulaTooDeep,
        DiagnosticSeverity.Error,
        "The formula of the hypothesis nests deeper than MaxFormulaDepth allows.",
        new TextSpan(0, text.Length));
}
