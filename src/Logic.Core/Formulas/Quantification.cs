namespace Logic.Formulas;

/// <summary>A formula under a quantifier.</summary>
public abstract class Quantification : Formula
{
    private protected Quantification(int kind, Variable variable, Formula body)
        : base(1 + body.Depth, StableHash.Combine(StableHash.Combine(kind, variable.GetHashCode()), body.GetHashCode()))
    {
        Variable = variable;
        Body = body;
    }

    /// <summary>The variable that is bound.</summary>
    public Variable Variable { get; }

    /// <summary>What is said of it.</summary>
    public Formula Body { get; }

    private protected sealed override bool SameAs(Formula other) =>
        other.GetType() == GetType() && other is Quantification quantified
        && quantified.Variable.Equals(Variable) && quantified.Body.Equals(Body);
}

/// <summary>∀variable body.</summary>
public sealed class Universal(Variable variable, Formula body) : Quantification(19, variable, body);

/// <summary>∃variable body.</summary>
public sealed class Existential(Variable variable, Formula body) : Quantification(20, variable, body);
