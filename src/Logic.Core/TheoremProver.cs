using System.Collections.Immutable;
using Logic.Configuration;
using Logic.Diagnostics;
using Logic.Formulas;
using Logic.Proving;
using Logic.Proving.Cached;
using Logic.Validation;

namespace Logic;

/// <summary>
/// Proves formulas: does the goal follow from the assumptions? Formulas are given as text, in the Unicode or the ASCII
/// notation, or as <see cref="Formula"/>. The settings' limits are enforced before any work is done; what breaks one, or
/// is no formula, comes back as <see cref="SzsStatus.InputError"/> with diagnostics. Thread-safe.
/// </summary>
public sealed class TheoremProver
{
    private const string Name = "input";

    private readonly Func<LogicConfig> _config;
    private readonly IProver _prover;
    private readonly LogicMetrics _metrics;

    /// <summary>Creates a prover that works without a container.</summary>
    /// <param name="config">The settings; null for the defaults.</param>
    /// <param name="prover">What searches for proofs; null for the built-in prover.</param>
    /// <param name="cache">Where answers are kept while <see cref="LogicConfig.EnableCache"/> is on; null for a memory of its own.</param>
    public TheoremProver(LogicConfig? config = null, IProver? prover = null, IProofCache? cache = null)
        : this(ConfigSnapshot.Of(config), prover ?? new BuiltInProver(), cache, LogicMetrics.Shared)
    {
    }

    internal TheoremProver(Func<LogicConfig> config, IProver prover, IProofCache? cache, LogicMetrics metrics)
    {
        _config = config;
        _prover = new MeteredProver(config.Cached(prover, cache), metrics);
        _metrics = metrics;
    }

    /// <summary>Asks whether a goal follows from assumptions, all written as formulas.</summary>
    /// <param name="goal">The formula to prove.</param>
    /// <param name="assumptions">What is taken to hold; null for nothing.</param>
    /// <param name="limits">The bounds of this call; null for those of the settings.</param>
    /// <param name="cancellationToken">Ends the attempt with <see cref="SzsStatus.Cancelled"/>.</param>
    public ValueTask<ProofResult> ProveAsync(
        string goal,
        IEnumerable<string>? assumptions = null,
        ProofLimits? limits = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(goal);
        var config = _config();
        var input = ProblemReader.Read(goal, assumptions ?? [], config);
        return input.Problem is null
            ? Refuse(input.Diagnostics)
            : ProveAsync(input.Problem, input.Diagnostics, config, limits, cancellationToken);
    }

    /// <summary>Asks whether a goal follows from assumptions.</summary>
    /// <inheritdoc cref="ProveAsync(string, IEnumerable{string}?, ProofLimits?, CancellationToken)"/>
    public ValueTask<ProofResult> ProveAsync(
        Formula goal,
        IEnumerable<Formula>? assumptions = null,
        ProofLimits? limits = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return ProveAsync(new ProofRequest([.. assumptions ?? []], goal), [], _config(), limits, cancellationToken);
    }

    /// <summary>
    /// Asks whether the assumptions can hold together: <see cref="SzsStatus.Satisfiable"/> or
    /// <see cref="SzsStatus.Unsatisfiable"/>.
    /// </summary>
    /// <inheritdoc cref="ProveAsync(string, IEnumerable{string}?, ProofLimits?, CancellationToken)"/>
    public ValueTask<ProofResult> CheckConsistencyAsync(
        IEnumerable<string> assumptions, ProofLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(assumptions);
        var config = _config();
        var input = ProblemReader.Read(goal: null, assumptions, config);
        return input.Problem is null
            ? Refuse(input.Diagnostics)
            : ProveAsync(input.Problem, input.Diagnostics, config, limits, cancellationToken);
    }

    /// <inheritdoc cref="CheckConsistencyAsync(IEnumerable{string}, ProofLimits?, CancellationToken)"/>
    public ValueTask<ProofResult> CheckConsistencyAsync(
        IEnumerable<Formula> assumptions, ProofLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(assumptions);
        return ProveAsync(new ProofRequest([.. assumptions], Goal: null), [], _config(), limits, cancellationToken);
    }

    /// <summary>As <c>ProveAsync</c>, on the calling thread: for work in memory, not for provers behind a network.</summary>
    public ProofResult Prove(string goal, IEnumerable<string>? assumptions = null, ProofLimits? limits = null) =>
        ProveAsync(goal, assumptions, limits, CancellationToken.None).AsTask().GetAwaiter().GetResult();

    /// <inheritdoc cref="Prove(string, IEnumerable{string}?, ProofLimits?)"/>
    public ProofResult Prove(Formula goal, IEnumerable<Formula>? assumptions = null, ProofLimits? limits = null) =>
        ProveAsync(goal, assumptions, limits, CancellationToken.None).AsTask().GetAwaiter().GetResult();

    private async ValueTask<ProofResult> ProveAsync(
        ProofRequest problem, ImmutableArray<Diagnostic> warnings, LogicConfig config, ProofLimits? limits, CancellationToken cancellationToken)
    {
        if (FormulaValidator.Check(problem.Assumptions, problem.Goal, config.ForFormulas()) is { } error)
            return await Refuse([error]).ConfigureAwait(false);
        var request = problem with { Limits = limits ?? config.ForProof() };
        var result = await _prover.ProveAsync(request, cancellationToken).ConfigureAwait(false);
        return warnings.IsEmpty ? result : result with { Diagnostics = warnings.AddRange(result.Diagnostics) };
    }

    private ValueTask<ProofResult> Refuse(ImmutableArray<Diagnostic> diagnostics)
    {
        var error = diagnostics.FirstOrDefault(static d => d.Severity == DiagnosticSeverity.Error);
        if (error is not null) _metrics.Failed("prove", error.Code);
        return ValueTask.FromResult(new ProofResult
        {
            Status = SzsStatus.InputError,
            Prover = Name,
            Reason = error?.Message,
            Diagnostics = diagnostics,
        });
    }
}
