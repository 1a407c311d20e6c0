using System.Collections.Immutable;

namespace Logic.Formulas.Normalization;

/// <summary>The variables that no quantifier binds.</summary>
public static class FreeVariables
{
    /// <summary>The free variables of a formula, each once, in order of appearance.</summary>
    public static ImmutableArray<Variable> Of(Formula formula)
    {
        var walk = new Walk();
        walk.Visit(formula);
        return walk.Found.ToImmutable();
    }

    /// <summary>The variables of a term, each once, in order of appearance.</summary>
    public static ImmutableArray<Variable> Of(Term term)
    {
        var walk = new Walk();
        walk.Visit(term);
        return walk.Found.ToImmutable();
    }

    /// <summary>Whether a variable is free in a formula.</summary>
    internal static bool Has(Formula formula, Variable variable)
    {
        if (formula is Quantification quantification) return !quantification.Variable.Equals(variable) && Has(quantification.Body, variable);
        foreach (var term in FormulaParts.Terms(formula))
        {
            if (Has(term, variable)) return true;
        }

        foreach (var part in FormulaParts.Formulas(formula))
        {
            if (Has(part, variable)) return true;
        }

        return false;
    }

    /// <summary>Whether a variable is in a term.</summary>
    internal static bool Has(Term term, Variable variable) => term is FunctionTerm function
        ? function.Arguments.Any(argument => Has(argument, variable))
        : term.Equals(variable);

    /// <summary>The formula with its free variables bound by ∀, in order of appearance.</summary>
    public static Formula Close(Formula formula) => Formula.ForAll(Of(formula), formula);

    private sealed class Walk
    {
        private readonly Dictionary<Variable, int> _bound = [];
        private readonly HashSet<Variable> _seen = [];

        public ImmutableArray<Variable>.Builder Found { get; } = ImmutableArray.CreateBuilder<Variable>();

        public void Visit(Formula formula)
        {
            if (formula is Quantification quantification)
            {
                _bound[quantification.Variable] = _bound.GetValueOrDefault(quantification.Variable) + 1;
                Visit(quantification.Body);
                _bound[quantification.Variable]--;
                return;
            }

            foreach (var term in FormulaParts.Terms(formula)) Visit(term);
            foreach (var part in FormulaParts.Formulas(formula)) Visit(part);
        }

        public void Visit(Term term)
        {
            if (term is Variable variable && _bound.GetValueOrDefault(variable) == 0 && _seen.Add(variable)) Found.Add(variable);
            if (term is not FunctionTerm function) return;
            foreach (var argument in function.Arguments) Visit(argument);
        }
    }
}
