using Logic.Formulas;
using Logic.Semantics.Discourse;

namespace Logic.Semantics.Composition;

/// <summary>
/// A discourse representation structure (Kamp &amp; Reyle 1993, "From Discourse to Logic"): referents and what is said of
/// them. A box sees its own referents and those of the boxes above it; the consequent of an implication lies below its
/// antecedent.
/// </summary>
internal sealed class Drs(Drs? parent, bool isNegated = false)
{
    public Drs? Parent { get; } = parent;

    /// <summary>Whether the box stands directly under a negation.</summary>
    public bool IsNegated { get; } = isNegated;

    public List<Variable> Referents { get; } = [];

    public List<Condition> Conditions { get; } = [];

    /// <summary>What a pronoun or a description in this box or below may take up.</summary>
    public List<Entity> Entities { get; } = [];

    public void Add(Formula atom) => Conditions.Add(new AtomCondition(atom));

    public void Add(Condition condition) => Conditions.Add(condition);

    public Drs Below(bool negated = false) => new(this, negated);

    /// <summary>The box that introduces a variable, this one or one above; null for none.</summary>
    public Drs? OwnerOf(Term term)
    {
        for (var box = this; box is not null; box = box.Parent)
        {
            if (term is Variable variable && box.Referents.Contains(variable)) return box;
        }

        return null;
    }

    /// <summary>The topmost box above this one.</summary>
    public Drs Top
    {
        get
        {
            var box = this;
            while (box.Parent is not null) box = box.Parent;
            return box;
        }
    }
}

/// <summary>Something said in a box.</summary>
internal abstract record Condition;

/// <summary>A formula without discourse structure of its own.</summary>
internal sealed record AtomCondition(Formula Formula) : Condition;

/// <summary>¬ box.</summary>
internal sealed record NegatedCondition(Drs Box) : Condition;

/// <summary>antecedent ⇒ consequent, universal over the antecedent's referents.</summary>
internal sealed record ImpliedCondition(Drs Antecedent, Drs Consequent) : Condition;

/// <summary>left ⇔ right.</summary>
internal sealed record EquivalentCondition(Drs Left, Drs Right) : Condition;

/// <summary>At least one of the boxes holds.</summary>
internal sealed record AnyOfCondition(IReadOnlyList<Drs> Boxes) : Condition;

/// <summary>Exactly one of the boxes holds.</summary>
internal sealed record OneOfCondition(IReadOnlyList<Drs> Boxes) : Condition;

/// <summary>So many things satisfy the box, whose first referent is what is counted.</summary>
internal sealed record CountCondition(Language.Syntax.CountBound Bound, decimal Number, Drs Box) : Condition;

/// <summary>More, fewer or as many things satisfy the one box as the other; the first referent of each is what is counted.</summary>
internal sealed record CountComparisonCondition(Language.Syntax.CountBound Bound, Drs Left, Drs Right, decimal? Difference) : Condition
{
    /// <summary>Whether there is more or less of a stuff, not of what can be counted.</summary>
    public bool IsAmount { get; init; }
}

/// <summary>Most, many or few of what satisfies the restrictor satisfy the scope.</summary>
internal sealed record GeneralizedCondition(Language.Syntax.Quantity Quantity, Variable Variable, Drs Restrictor, Drs Scope) : Condition;
