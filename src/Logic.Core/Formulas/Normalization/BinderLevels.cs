using System.Globalization;

namespace Logic.Formulas.Normalization;

/// <summary>
/// Names every bound variable by how many quantifiers stand above its own (de Bruijn's levels), so that a name depends
/// only on the way down to it and never on neighbours: v0, v1, … or, where a free variable is called so, vv0, vv1, …
/// </summary>
internal static class BinderLevels
{
    public static Formula Name(Formula formula) => Visit(formula, Bindings.None, 0, Stem(formula));

    private static Formula Visit(Formula formula, Bindings bindings, int level, string stem)
    {
        if (formula is Quantification quantification)
        {
            var variable = Term.Variable(stem + level.ToString(CultureInfo.InvariantCulture));
            return FormulaParts.Requantify(quantification, variable, Visit(quantification.Body, bindings.With(quantification.Variable, variable), level + 1, stem));
        }

        var terms = FormulaParts.Terms(formula);
        return terms.IsEmpty
            ? FormulaParts.Map(formula, part => Visit(part, bindings, level, stem))
            : FormulaParts.WithTerms(formula, bindings.Apply(terms));
    }

    private static string Stem(Formula formula)
    {
        var free = FreeVariables.Of(formula);
        var stem = "v";
        while (free.Any(v => v.Name.StartsWith(stem, StringComparison.Ordinal) && v.Name.AsSpan(stem.Length).IndexOfAnyExceptInRange('0', '9') < 0)) stem += "v";
        return stem;
    }
}
