using Logic.Proving.Z3.Smt;

namespace Logic.Proving.Z3;

/// <summary>A way to Z3. Thread-safe.</summary>
internal interface IZ3Channel
{
    /// <summary>Asks within the limits; a result instead of an answer where it did not come to one.</summary>
    Task<(SmtAnswer? Answer, ProofResult? Failure)> AskAsync(SmtScript script, ProofLimits limits, CancellationToken cancellationToken);
}
