namespace Logic.Proving;

/// <summary>The stable identifiers of what provers have to say; docs/diagnostics.md explains each.</summary>
public static class ProvingCodes
{
    /// <summary>Two provers of a portfolio gave answers that contradict each other.</summary>
    public const string Disagreement = "LOGIC4001";

    /// <summary>The program or library that a prover needs is not installed.</summary>
    public const string ProverMissing = "LOGIC4002";
}
