namespace Logic.Proving;

/// <summary>
/// A prover that needs something installed. Where that is absent, proofs end as <see cref="SzsStatus.GaveUp"/> with
/// the install hint as their reason.
/// </summary>
public interface IExternalProver : IProver
{
    /// <summary>Looks whether what the prover needs is there; quick, starts nothing, for readiness and a line in the log.</summary>
    ProverAvailability CheckAvailability();
}
