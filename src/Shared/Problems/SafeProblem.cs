using System.Collections.Immutable;
using Logic.Formulas;
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
}
