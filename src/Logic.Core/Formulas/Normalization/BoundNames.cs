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
        var taken = SymbolNames.OfTerms(formula);
        var fresh = Enumerable.Range(0, int.MaxValue).Select(Name).Where(n => !taken.Contains(n)).GetEnumerator();
        return new Renaming(fresh).Visit(formula, Bindings.None);
    }

    private static string Name(int index)
    {
        var letter = Customary[index % Customary.Length];
        return index < Customary.Length ? letter : letter + (index / Customary.Length).ToString(CultureInfo.InvariantCulture);
    }

    private sealed class Renaming(IEnumerator<string> fresh)
    {
        public Formula Visit(Formula formula, Bindings bindings)
        {
            if (formula is Quantification quantification) return Requantify(quantification, bindings);
            var terms = FormulaParts.Terms(formula);
            if (!terms.IsEmpty) return FormulaParts.WithTerms(formula, bindings.Apply(terms));
            return FormulaParts.Map(formula, part => Visit(part, bindings));
        }

        private Formula Requantify(Quantification quantification, Bindings bindings)
        {
            fresh.MoveNext();
            var variable = Term.Variable(fresh.Current);
            var body = Visit(quantification.Body, bindings.With(quantification.Variable, variable));
            return FormulaParts.Requantify(quantification, variable, body);
        }
    }
}
