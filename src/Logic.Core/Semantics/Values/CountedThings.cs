using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Semantics.Values;

/// <summary>A counting function: how many things satisfy a description, by what the description speaks of from outside.</summary>
/// <param name="Name">The function: <c>numberOfOrderWin</c>.</param>
/// <param name="Parameters">What it depends on.</param>
/// <param name="Counted">The variable that ranges over what is counted.</param>
/// <param name="Body">The description, in the parameters and the counted variable.</param>
/// <param name="IsUsed">Whether a formula speaks of the function; else it is only what others would be counted by.</param>
/// <param name="Numbers">The whole numbers that a text compares it with, as bounds from below.</param>
internal sealed record CountedThings(
    string Name, ImmutableArray<Variable> Parameters, Variable Counted, Formula Body, ImmutableSortedSet<decimal> Numbers, bool IsUsed)
{
    /// <summary>Whether a text compares it with another count.</summary>
    public bool IsCompared { get; init; }
}
