using System.Globalization;

namespace Logic.Formulas.Normalization;

/// <summary>Names of bound variables.</summary>
public static class BoundNames
{
    private static readonly string[] Customary = ["x", "y", "z", "u", "v", "w"];

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
            var variable = Term.Variable(Fresh());
            var body = Visit(quantification.Body, bindings.With(quantification.Variable, variable));
            return FormulaParts.Requantify(quantification, variable, body);
        }

        private string Fresh()
        {
            while (true)
            {
                var name = Name(_used++);
                if (!taken.Contains(name)) return name;
            }
        }
    }
}
