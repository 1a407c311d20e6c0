using Logic.Formulas.Printing;
using Logic.Json;
using Logic.Proving;

namespace Logic.AspNetCore.Responses;

/// <summary>Whether premises can hold together; <c>conflict</c> has those that cannot, or what their words bring along.</summary>
internal sealed record CheckJson(
    bool? Consistent, IReadOnlyList<string>? Conflict, ProofJson Proof, IReadOnlyList<PremiseJson> Premises, IReadOnlyList<AxiomJson>? BackgroundAxioms)
{
    public static CheckJson Of(KnowledgeBase premises, ProofResult result, FormulaPrinter printer) => new(
        Verdict(result.Status, premises.Unread.Length > 0),
        result.UsedAssumptions.IsEmpty ? null : [.. result.UsedAssumptions.Select(i => Source(premises, i))],
        ProofJson.Of(result),
        PremiseJson.Of(premises, printer),
        AxiomJson.Of(premises.BackgroundAxioms, printer));

    /// <summary>A contradiction stands whatever was not read; consistency does not.</summary>
    private static bool? Verdict(SzsStatus status, bool hasUnread) => status switch
    {
        SzsStatus.Unsatisfiable => false,
        SzsStatus.Satisfiable when !hasUnread => true,
        _ => null,
    };

    private static string Source(KnowledgeBase premises, int index) => index < premises.Sentences.Length
        ? premises.Sentences[index].Text
        : premises.BackgroundAxioms[index - premises.Sentences.Length].Reason;
}
