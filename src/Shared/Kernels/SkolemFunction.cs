using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Formulas.Normalization;

namespace Logic.Shared.Kernels;

/// <summary>
/// A Skolem function s for ∃y φ: ∀x̄ (∃y φ → φ[y ↦ s(x̄)]). There is one, whatever φ: for each x̄ there is such a y (φ's, or
/// else anything, classically), and as many uses of the axiom of choice as s has arguments turn that into a function. A
/// Skolem constant needs no choice.
/// </summary>
internal static class SkolemFunction
{
    public static KernelWitness Of(FunctionTerm witness, Existential some, ImmutableDictionary<Variable, Term> witnesses)
    {
        ImmutableArray<Variable> variables = [.. witness.Arguments.Cast<Variable>()];
        var exists = (Existential)Substitution.Apply(some, witnesses);
        return new KernelWitness(witness.Name, variables.Length, Property(0), Existence(0));

        // With the first arguments given: what holds of the function of the others.
        Formula Property(int given)
        {
            var value = Term.Function(witness.Name, [.. variables[given..]]);
            return Formula.ForAll(variables[given..], Formula.Implies(exists, Substitution.Apply(exists.Body, exists.Variable, value)));
        }

        Expression Existence(int given)
        {
            if (given == variables.Length)
                return Expression.Call(KernelLemmas.Witness, new FunctionType(0), new Reference(KernelLemmas.Inhabitant), new Property(exists.Variable, exists.Body));
            var left = variables.Length - given - 1;
            return Expression.Call(
                KernelLemmas.Choice, new FunctionType(0), new FunctionType(left),
                new FunctionProperty(variables[given], witness.Name, left, Property(given + 1)), new Take(variables[given], Existence(given + 1)));
        }
    }
}
