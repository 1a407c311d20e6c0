using Logic.Formulas;

namespace Logic.Proving.Certificates;

/// <summary>What a variable stands for in one use of a proof step.</summary>
/// <param name="Variable">The variable, as the used step writes it.</param>
/// <param name="Term">What replaces it.</param>
public readonly record struct Binding(Variable Variable, Term Term)
{
    /// <summary>The binding as <c>x ↦ t</c>.</summary>
    public override string ToString() => $"{Variable} ↦ {Term}";
}
