using Logic.Formulas.Printing;

namespace Logic.Json;

/// <summary>An answer with its explanation, and how each premise was read.</summary>
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
    IReadOnlyList<PremiseJson> Premises,
    IReadOnlyList<AxiomJson>? BackgroundAxioms,
    IReadOnlyList<DiagnosticJson>? Diagnostics)
{
    public static AnswerJson Of(string question, KnowledgeBase premises, Answer answer, FormulaPrinter printer) => new(
        question,
        answer.Verdict.ToString(),
        answer.Formula is null ? null : printer.Print(answer.Formula),
        answer.UnreadPremises,
        StepJson.Of(answer.Explanation, printer),
        answer.Explanation.Conclusion is { Length: > 0 } conclusion ? conclusion : null,
        answer.Proof is null ? null : ProofJson.Of(answer.Proof),
        answer.Refutation is null ? null : ProofJson.Of(answer.Refutation),
        answer.Contradiction is null ? null : ProofJson.Of(answer.Contradiction),
        PremiseJson.Of(premises, printer),
        AxiomJson.Of(premises.BackgroundAxioms, printer),
        DiagnosticJson.Of(answer.Diagnostics));
}
