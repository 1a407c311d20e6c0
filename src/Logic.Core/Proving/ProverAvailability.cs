namespace Logic.Proving;

/// <summary>Whether the program or library that a prover drives is there.</summary>
/// <param name="IsAvailable">Whether it was found.</param>
/// <param name="Detail">Where it was found; where it was not, how to install it.</param>
public sealed record ProverAvailability(bool IsAvailable, string Detail);
