using Logic.Formulas.Printing;

namespace Logic.Cli.Output;

/// <summary>An answer with its explanation.</summary>
internal sealed record AnswerJson(
    string Question,
    string Verdict,
    string? Formula,
    bool UnreadPremises,
    IReadOnlyList<StepJson>? Explanation,
    string? Conclusion,
    ProofJson? Proof,
    ProofJson? Refutation,
    ProofJson? Contradiction,
    IReadOnlyList<DiagnosticJson>? Diagnostics)
{
    public static AnswerJson Of(string question, Answer answer, FormulaPrinter printer) => new(
        question,
        answer.Verdict.ToString(),
        answer.Formula is null ? null : printer.Print(answer.Formula),
        answer.UnreadPremises,
        answer.Explanation.Steps.IsEmpty ? null : [.. answer.Explanation.Steps.Select(s => StepJson.Of(s, printer))],
        answer.Explanation.Conclusion is { Length: > 0 } conclusion ? conclusion : null,
        answer.Proof is null ? null : ProofJson.Of(answer.Proof),
        answer.Refutation is null ? null : ProofJson.Of(answer.Refutation),
        answer.Contradiction is null ? null : ProofJson.Of(answer.Contradiction),
        DiagnosticJson.Of(answer.Diagnostics));
}
