namespace Logic.Formulas.Normalization;

/// <summary>The names that terms use.</summary>
internal static class SymbolNames
{
    /// <summary>The names of free variables and of functions; bound variables do not count.</summary>
    public static HashSet<string> OfTerms(Formula formula)
    {
        var names = FreeVariables.Of(formula).Select(v => v.Name).ToHashSet();
        Collect(formula, names);
        return names;
    }

    private static void Collect(Formula formula, HashSet<string> names)
    {
        foreach (var part in FormulaParts.Formulas(formula)) Collect(part, names);
        foreach (var term in FormulaParts.Terms(formula)) Collect(term, names);
    }

    private static void Collect(Term term, HashSet<string> names)
    {
        if (term is not FunctionTerm function) return;
        names.Add(function.Name);
        foreach (var argument in function.Arguments) Collect(argument, names);
    }
}
