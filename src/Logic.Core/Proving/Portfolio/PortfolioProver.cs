using System.Collections.Immutable;

namespace Logic.Proving.Portfolio;

/// <summary>
/// Asks several provers. The result is the answering prover's own, with its name. A prover that throws counts as one
/// that gave up, so that no answer of another is lost by it. Thread-safe.
/// </summary>
public sealed class PortfolioProver : IProver
{
    private readonly PortfolioMode _mode;
    private readonly TimeProvider _time;

    /// <summary>Creates a portfolio.</summary>
    /// <param name="members">The provers, in the order in which they are asked; at least one.</param>
    /// <param name="mode">How they are asked.</param>
    /// <param name="time">The clock for budgets; the system's unless said.</param>
    /// <exception cref="ArgumentException">There is no prover.</exception>
    public PortfolioProver(IEnumerable<PortfolioMember> members, PortfolioMode mode = PortfolioMode.Order, TimeProvider? time = null)
    {
        Members = [.. members];
        if (Members.IsEmpty) throw new ArgumentException("A portfolio needs a prover.", nameof(members));
        _mode = mode;
        _time = time ?? TimeProvider.System;
    }

    /// <inheritdoc/>
    public string Name => "portfolio";

    /// <summary>The provers, in order.</summary>
    public ImmutableArray<PortfolioMember> Members { get; }

    /// <inheritdoc/>
    public async ValueTask<ProofResult> ProveAsync(ProofRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var started = _time.GetTimestamp();
        var result = _mode switch
        {
            PortfolioMode.Race => await new ParallelRun(Members).FirstAsync(request, cancellationToken).ConfigureAwait(false),
            PortfolioMode.CrossCheck => await new ParallelRun(Members).CrossCheckAsync(request, cancellationToken).ConfigureAwait(false),
            _ => await new SequentialRun(Members, _time).ProveAsync(request, cancellationToken).ConfigureAwait(false),
        };
        return result with { Elapsed = _time.GetElapsedTime(started) };
    }
}
