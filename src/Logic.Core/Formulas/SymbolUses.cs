using System.Collections.Immutable;

namespace Logic.Formulas;

/// <summary>The symbols of a formula in order of appearance, repetitions included.</summary>
internal static class SymbolUses
{
    public static IEnumerable<SymbolUse> Of(Formula formula)
    {
        var uses = ImmutableArray.CreateBuilder<SymbolUse>();
        Collect(formula, uses);
        return uses.ToImmutable();
    }

    private static void Collect(Formula formula, ImmutableArray<SymbolUse>.Builder uses)
    {
        if (formula is Atom atom) uses.Add(new SymbolUse(atom.Predicate, SymbolKind.Predicate, atom.Arguments.Length, default));
        foreach (var part in FormulaParts.Formulas(formula)) Collect(part, uses);
        foreach (var term in FormulaParts.Terms(formula)) Collect(term, uses);
    }

    private static void Collect(Term term, ImmutableArray<SymbolUse>.Builder uses)
    {
        if (term is not FunctionTerm function) return;
        uses.Add(new SymbolUse(function.Name, SymbolKind.Function, function.Arguments.Length, default));
        foreach (var argument in function.Arguments) Collect(argument, uses);
    }
}
