using System.Globalization;

namespace Logic.Formulas.Normalization;

/// <summary>Names of bound variables.</summary>
public static class BoundNames
{
    private static readonly string[] Customary = ["x", "y", "z", "u", "v", "w"];

    // Nearly all formulas have no others: they share them.
    private static readonly Variable[] First = [.. Enumerable.Range(0, 2 * Customary.Length).Select(static i => Term.Variable(Name(i)))];

    /// <summary>
    /// Names the bound variables x, y, z, u, v, w, x1, y1, … in order of their quantifiers, each quantifier its own.
    /// Names of free variables and of constants are passed over, so that nothing is captured or mistaken.
    /// </summary>
    public static Formula Stable(Formula formula)
    {
        return new Renaming(SymbolNames.OfTerms(formula)).Visit(formula, Bindings.None);
    }

    private static string Name(int index)
    {
        var letter = Customary[index % Customary.Length];
        return index < Customary.Length ? letter : letter + (index / Customary.Length).ToString(CultureInfo.InvariantCulture);
    }

    private sealed class Renaming(HashSet<string> taken)
    {
        private int _used;

        public Formula Visit(Formula formula, Bindings bindings)
        {
            if (formula is Quantification quantification) return Requantify(quantification, bindings);
            var terms = FormulaParts.Terms(formula);
            if (!terms.IsEmpty) return FormulaParts.WithTerms(formula, bindings.Apply(terms));
            return FormulaParts.Map(formula, part => Visit(part, bindings));
        }

        private Formula Requantify(Quantification quantification, Bindings bindings)
        {
            var variable = Fresh();
            var body = Visit(quantification.Body, bindings.With(quantification.Variable, variable));
            return FormulaParts.Requantify(quantification, variable, body);
        }

        private Variable Fresh()
        {
            while (true)
            {
                var index = _used++;
                var variable = index < First.Length ? First[index] : Term.Variable(Name(index));
                if (!taken.Contains(variable.Name)) return variable;
            }
        }
    }
}
