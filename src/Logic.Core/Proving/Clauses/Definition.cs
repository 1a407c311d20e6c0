using Logic.Formulas;

namespace Logic.Proving.Clauses;

/// <summary>A new predicate over the free variables of a subformula, standing for it.</summary>
internal sealed class Definition(Atom atom, Formula body)
{
    public Atom Atom { get; } = atom;

    public Formula Body { get; } = body;

    /// <summary>The directions in which the name is used: positively (d → φ) or negatively (φ → d).</summary>
    public Polarity Needed { get; set; }

    /// <summary>The directions whose clauses exist already.</summary>
    public Polarity Written { get; set; }

    /// <summary>The number of the definition's step; −1 before it has one.</summary>
    public int Step { get; set; } = -1;

    public Formula ToFormula() => Close(Formula.Iff(Atom, Body));

    public Formula ToFormula(Polarity direction) =>
        Close(direction == Polarity.Positive ? Formula.Implies(Atom, Body) : Formula.Implies(Body, Atom));

    private Formula Close(Formula formula)
    {
        for (var i = Atom.Arguments.Length - 1; i >= 0; i--) formula = Formula.ForAll((Variable)Atom.Arguments[i], formula);
        return formula;
    }
}
