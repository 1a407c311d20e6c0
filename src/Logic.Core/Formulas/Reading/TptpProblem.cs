using System.Collections.Immutable;

namespace Logic.Formulas.Reading;

/// <summary>A problem in TPTP's FOF or CNF: what is taken to hold, and what is to be proved. Immutable.</summary>
public sealed class TptpProblem
{
    private const string Conjectured = "conjecture";

    internal TptpProblem(ImmutableArray<TptpFormula> formulas)
    {
        Axioms = [.. formulas.Where(f => f.Role != Conjectured)];
        var goals = formulas.Where(f => f.Role == Conjectured).Select(f => f.Formula).ToImmutableArray();
        Conjecture = goals.IsEmpty ? null : Formula.And(goals);
    }

    /// <summary>
    /// What is taken to hold, in order: axioms, hypotheses, definitions, lemmas and negated conjectures. Where distinct
    /// objects occur, the last one, <c>distinct_objects</c>, says that they differ.
    /// </summary>
    public ImmutableArray<TptpFormula> Axioms { get; }

    /// <summary>What is to be proved; the conjunction of several conjectures; null when there is none.</summary>
    public Formula? Conjecture { get; }

    /// <summary>Reads a problem.</summary>
    /// <param name="text">The text of a file.</param>
    /// <param name="include">
    /// Gives the text of an included file by the name in <c>include('name').</c>, or null when there is no such file.
    /// Without it, an include is an error.
    /// </param>
    public static TptpReadResult Read(string text, Func<string, string?>? include = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TptpProblemReader(include).Read(text);
    }
}
