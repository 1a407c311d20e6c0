using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Formulas.Normalization;
using Logic.Proving;

namespace Logic.Shared.Problems;

/// <summary>
/// A request in plain first-order logic under safe names: free variables bound, numerals turned into constants, and what
/// the library takes numerals and comparisons to mean said as axioms. Immutable.
/// </summary>
internal sealed class SafeProblem
{
    private SafeProblem(ImmutableArray<Formula> assumptions, Formula? goal, ImmutableArray<Formula> numberAxioms, SafeNames names)
    {
        Assumptions = assumptions;
        Goal = goal;
        NumberAxioms = numberAxioms;
        Symbols = [.. names.Symbols];
    }

    /// <summary>The request's assumptions, in its order.</summary>
    public ImmutableArray<Formula> Assumptions { get; }

    /// <summary>The goal; null when none was asked for.</summary>
    public Formula? Goal { get; }

    /// <summary>What holds of the numerals that occur.</summary>
    public ImmutableArray<Formula> NumberAxioms { get; }

    /// <summary>All symbols, in order of appearance.</summary>
    public ImmutableArray<SafeSymbol> Symbols { get; }

    /// <summary>Translates a request.</summary>
    public static SafeProblem Of(ProofRequest request)
    {
        var names = new SafeNames();
        var renaming = new Renaming(names);
        ImmutableArray<Formula> assumptions = [.. request.Assumptions.Select(renaming.Close)];
        var goal = request.Goal is null ? null : renaming.Close(request.Goal);
        return new SafeProblem(assumptions, goal, [.. NumberTheory.For(names)], names);
    }

    private sealed class Renaming(SafeNames names)
    {
        public Formula Close(Formula formula) => Of(FreeVariables.Close(formula));

        private Formula Of(Formula formula) => formula switch
        {
            Atom atom => Formula.Atom(names.Predicate(atom.Predicate, atom.Arguments.Length).SafeName, Of(atom.Arguments)),
            Equality equality => Formula.Equal(Of(equality.Left), Of(equality.Right)),
            Negation negation => Formula.Not(Of(negation.Operand)),
            Conjunction conjunction => Formula.And([.. conjunction.Operands.Select(Of)]),
            Disjunction disjunction => Formula.Or([.. disjunction.Operands.Select(Of)]),
            ExclusiveOr xor => Formula.Xor(Of(xor.Left), Of(xor.Right)),
            Implication implication => Formula.Implies(Of(implication.Left), Of(implication.Right)),
            Biconditional iff => Formula.Iff(Of(iff.Left), Of(iff.Right)),
            Universal all => Formula.ForAll(names.Variable(all.Variable.Name), Of(all.Body)),
            Existential some => Formula.Exists(names.Variable(some.Variable.Name), Of(some.Body)),
            _ => formula,
        };

        private Term Of(Term term) => term switch
        {
            Variable variable => names.Variable(variable.Name),
            Numeral numeral => Term.Constant(names.Number(numeral.Value).SafeName),
            FunctionTerm function => new FunctionTerm(names.Function(function.Name, function.Arguments.Length).SafeName, Of(function.Arguments)),
            _ => term,
        };

        private ImmutableArray<Term> Of(ImmutableArray<Term> terms) => [.. terms.Select(Of)];
    }
}
