using Logic.Formulas;

namespace Logic.Proving.Ground;

/// <summary>A function applied to codes, inside a literal of a rule.</summary>
internal sealed record CompoundPattern(int Functor, int[] Arguments);

/// <summary>
/// An atom of a rule. Its arguments are codes: a number of a ground term, or the complement (~) of a slot: first the
/// rule's variables, after them its compound patterns.
/// </summary>
internal sealed record AtomPattern(int Predicate, int[] Arguments)
{
    public bool IsGround => Array.TrueForAll(Arguments, static code => code >= 0);
}

/// <summary>
/// A clause as it is used in forward chaining: when all atoms of the body hold, one of the heads does. A variable that
/// no body atom binds gets a body atom of <see cref="AtomStore.Domain"/>, which holds of every term.
/// </summary>
/// <param name="Premise">The clause's number as a premise.</param>
/// <param name="Variables">Its variables; slot i is variable i.</param>
/// <param name="Compounds">Its compound patterns.</param>
/// <param name="Body">The atoms of its negative literals.</param>
/// <param name="Heads">The atoms of its positive literals.</param>
internal sealed record Rule(int Premise, Variable[] Variables, CompoundPattern[] Compounds, AtomPattern[] Body, AtomPattern[] Heads)
{
    /// <summary>For each body atom, in which order the others are joined when that one is the newest.</summary>
    public JoinStep[][] Plans { get; } = new JoinStep[Body.Length][];
}

/// <summary>A body atom to join, and the places where its arguments are known by then.</summary>
internal readonly record struct JoinStep(int Atom, int[] KnownPlaces, bool IsKnown);
