using Logic.Formulas;

namespace Logic.Semantics.Composition;

/// <summary>How many atoms and terms a formula is written with.</summary>
internal static class WrittenSize
{
    public static int Of(Formula formula)
    {
        var parts = FormulaParts.Formulas(formula);
        return parts.IsEmpty ? 1 + FormulaParts.Terms(formula).Sum(Of) : parts.Sum(Of);
    }

    private static int Of(Term term) => term is FunctionTerm function ? 1 + function.Arguments.Sum(Of) : 1;
}
