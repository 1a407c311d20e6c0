namespace Logic.Proving;

/// <summary>Something that answers proof requests. Implementations are thread-safe.</summary>
public interface IProver
{
    /// <summary>A short name, such as <c>built-in</c> or <c>z3</c>.</summary>
    string Name { get; }

    /// <summary>
    /// Tries to answer within the request's limits. Not finding an answer is a value
    /// (<see cref="SzsStatus.Timeout"/>, <see cref="SzsStatus.GaveUp"/>, <see cref="SzsStatus.Cancelled"/>, …).
    /// </summary>
    ValueTask<ProofResult> ProveAsync(ProofRequest request, CancellationToken cancellationToken = default);
}
