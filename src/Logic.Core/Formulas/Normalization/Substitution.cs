using System.Globalization;

namespace Logic.Formulas.Normalization;

/// <summary>Substitution of terms for free variables. No variable of a term is ever captured by a quantifier.</summary>
public static class Substitution
{
    /// <summary>The formula with a term for each free occurrence of a variable.</summary>
    public static Formula Apply(Formula formula, Variable variable, Term term)
    {
        ArgumentNullException.ThrowIfNull(formula);
        return Visit(formula, Bindings.None.With(variable, term));
    }

    /// <summary>The formula with terms for the free occurrences of several variables, all at once.</summary>
    public static Formula Apply(Formula formula, IReadOnlyDictionary<Variable, Term> terms)
    {
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentNullException.ThrowIfNull(terms);
        return terms.Count == 0 ? formula : Visit(formula, terms.Aggregate(Bindings.None, static (bindings, pair) => bindings.With(pair.Key, pair.Value)));
    }

    private static Formula Visit(Formula formula, Bindings bindings)
    {
        if (bindings.IsEmpty) return formula;
        if (formula is Quantification quantification) return Under(quantification, bindings.Only(FreeVariables.Of(quantification)));
        var terms = FormulaParts.Terms(formula);
        return terms.IsEmpty ? FormulaParts.Map(formula, part => Visit(part, bindings)) : FormulaParts.WithTerms(formula, bindings.Apply(terms));
    }

    private static Formula Under(Quantification quantification, Bindings bindings)
    {
        if (bindings.IsEmpty) return quantification;
        var variable = quantification.Variable;
        var coming = bindings.Terms.SelectMany(static t => FreeVariables.Of(t)).ToHashSet();
        if (coming.Contains(variable))
        {
            variable = Fresh(quantification, coming);
            bindings = bindings.With(quantification.Variable, variable);
        }

        return FormulaParts.Requantify(quantification, variable, Visit(quantification.Body, bindings));
    }

    private static Variable Fresh(Quantification quantification, HashSet<Variable> coming)
    {
        var taken = FreeVariables.Of(quantification.Body).Concat(coming).ToHashSet();
        var stem = quantification.Variable.Name;
        return Enumerable.Range(1, int.MaxValue)
            .Select(i => Term.Variable(stem + i.ToString(CultureInfo.InvariantCulture)))
            .First(v => !taken.Contains(v));
    }
}
