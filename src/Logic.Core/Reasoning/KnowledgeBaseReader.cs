using System.Collections.Immutable;
using Logic.Configuration;
using Logic.Diagnostics;
using Logic.Semantics;
using Logic.Validation;

namespace Logic.Reasoning;

/// <summary>Reads premises into a knowledge base; what breaks a limit is not read, and says so.</summary>
internal sealed class KnowledgeBaseReader(LogicConfig config, TextInterpreter interpreter)
{
    private readonly List<string> _texts = [];
    private readonly List<int> _premiseOf = [];
    private readonly ImmutableArray<KnowledgeSentence>.Builder _sentences = ImmutableArray.CreateBuilder<KnowledgeSentence>();
    private readonly ImmutableArray<SentenceInterpretation>.Builder _interpretations = ImmutableArray.CreateBuilder<SentenceInterpretation>();
    private readonly ImmutableArray<KnowledgeSentence>.Builder _unread = ImmutableArray.CreateBuilder<KnowledgeSentence>();

    public KnowledgeBase Read(IEnumerable<string> premises)
    {
        var index = 0;
        foreach (var premise in premises)
        {
            if (index == config.MaxAssumptions)
            {
                Refuse("", index, TooMany());
                break;
            }

            Accept(premise, index++);
        }

        var interpretation = interpreter.Read(_texts);
        foreach (var sentence in interpretation.Sentences) Take(sentence);
        return new KnowledgeBase(interpretation, _sentences.ToImmutable(), _unread.ToImmutable()) { Interpretations = _interpretations.ToImmutable() };
    }

    private void Accept(string premise, int index)
    {
        if (TextValidator.Check(premise, config.ForText()) is { } problem)
        {
            Refuse(premise, index, problem);
            return;
        }

        _texts.Add(premise);
        _premiseOf.Add(index);
    }

    private void Refuse(string premise, int index, Diagnostic problem) =>
        _unread.Add(new KnowledgeSentence(premise, index, new TextSpan(0, premise.Length), null, 0, [problem]));

    private void Take(SentenceInterpretation sentence)
    {
        var known = new KnowledgeSentence(
            sentence.Text, _premiseOf[sentence.TextIndex], sentence.Span, sentence.Formula, sentence.Confidence, sentence.Diagnostics);
        if (!sentence.Success || sentence.Formula is null) _unread.Add(known);
        else if (sentence.IsQuestion) _unread.Add(known with { Diagnostics = known.Diagnostics.Add(IsQuestion(sentence)) });
        else if (sentence.Formula.Depth > config.MaxFormulaDepth) _unread.Add(known with { Diagnostics = known.Diagnostics.Add(TooDeep(sentence)) });
        else Keep(known, sentence);
    }

    private void Keep(KnowledgeSentence known, SentenceInterpretation sentence)
    {
        _sentences.Add(known);
        _interpretations.Add(sentence);
    }

    private Diagnostic TooMany() => new(
        DiagnosticCodes.TooManyAssumptions,
        DiagnosticSeverity.Error,
        FormattableString.Invariant($"There are more than {config.MaxAssumptions:#,0} premises, which is what MaxAssumptions allows; the rest was not read."),
        default);

    private Diagnostic TooDeep(SentenceInterpretation sentence) => new(
        DiagnosticCodes.FormulaTooDeep,
        DiagnosticSeverity.Error,
        FormattableString.Invariant($"The formula nests {sentence.Formula!.Depth:#,0} levels deep; MaxFormulaDepth allows {config.MaxFormulaDepth:#,0}."),
        sentence.Span);

    private static Diagnostic IsQuestion(SentenceInterpretation sentence) => new(
        DiagnosticCodes.QuestionAmongPremises, DiagnosticSeverity.Warning, "A question states nothing; it was left out.", sentence.Span);
}
