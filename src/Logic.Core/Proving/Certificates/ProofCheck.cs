namespace Logic.Proving.Certificates;

/// <summary>What the checker found.</summary>
/// <param name="IsValid">Whether every step follows and the last one is ⊥.</param>
/// <param name="Step">The first step that does not follow; −1 when there is none or the fault is not in one step.</param>
/// <param name="Fault">What is wrong; null for a valid proof.</param>
public sealed record ProofCheck(bool IsValid, int Step, string? Fault)
{
    internal static ProofCheck Valid { get; } = new(true, -1, null);
}
