using System.Collections.Immutable;
using Logic.Formulas.Printing;
using Logic.Semantics;

namespace Logic.Json;

/// <summary>What symbols bring along.</summary>
internal sealed record AxiomJson(string Formula, string Reason)
{
    public static IReadOnlyList<AxiomJson>? Of(ImmutableArray<BackgroundAxiom> axioms, FormulaPrinter printer) =>
        axioms.IsEmpty ? null : [.. axioms.Select(a => new AxiomJson(printer.Print(a.Formula), a.Reason))];
}
