using System.Collections.Immutable;
using System.Diagnostics;
using Logic.Proving.Z3.Native;
using Logic.Proving.Z3.Smt;
using Logic.Shared.Problems;
using Logic.Shared.Processes;

namespace Logic.Proving.Z3;

/// <summary>
/// Asks Z3 (de Moura and Bjørner 2008). A theorem comes with the assumptions that its contradiction rests on, and is
/// verified where the built-in prover proves it from them; a countermodel is evaluated here before it is believed.
/// Thread-safe; proofs run beside each other.
/// </summary>
public sealed class Z3Prover : IExternalProver
{
    internal const string ProverName = "z3";

    private const string Hint = "Z3 was not found. Install it: apt-get install libz3-4 (or z3 for the program), or brew install z3; "
        + "or set Z3_LIBRARY_PATH, or LibraryPath or ProgramPath of the options.";

    private readonly Z3Options _options;

    /// <summary>Creates the prover; Z3 is looked for when it is asked.</summary>
    /// <param name="options">How Z3 is found and used; null for the defaults.</param>
    public Z3Prover(Z3Options? options = null) => _options = options is null ? new Z3Options() : options with { };

    /// <inheritdoc/>
    public string Name => ProverName;

    private bool UsesLibrary => _options.Transport != Z3Transport.Process && Z3Library.TryLoad(_options.LibraryPath);

    /// <inheritdoc/>
    public ProverAvailability CheckAvailability()
    {
        if (UsesLibrary) return new ProverAvailability(true, "library");
        var program = _options.Transport == Z3Transport.Library ? null : ProgramFinder.Find(_options.ProgramPath);
        return program is null ? new ProverAvailability(false, Hint) : new ProverAvailability(true, program);
    }

    /// <inheritdoc/>
    public async ValueTask<ProofResult> ProveAsync(ProofRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var started = Stopwatch.GetTimestamp();
        var result = await AskAsync(request, cancellationToken).ConfigureAwait(false);
        var left = request.Limits.Time - Stopwatch.GetElapsedTime(started);
        var budget = left < _options.CertificationTime ? left : _options.CertificationTime;
        return Certification.Certify(result, request, budget, cancellationToken) with { Elapsed = Stopwatch.GetElapsedTime(started) };
    }

    private async Task<ProofResult> AskAsync(ProofRequest request, CancellationToken cancellationToken)
    {
        if (Channel() is not { } channel) return ProcessAnswers.Missing(Name, Hint);
        var problem = SafeProblem.Of(request);
        var started = Stopwatch.GetTimestamp();
        var (answer, failure) = await channel.AskAsync(SmtScript.Of(problem), request.Limits, cancellationToken).ConfigureAwait(false);
        if (answer is null) return failure!;
        return answer.Verdict switch
        {
            SmtVerdict.Unsatisfiable => Refuted(request, answer.Text),
            SmtVerdict.Satisfiable => Modelled(request, new SmtModelReader(problem, request, request.Limits.Time - Stopwatch.GetElapsedTime(started)), answer.Text),
            SmtVerdict.Stopped => Result(SzsStatus.Timeout),
            _ => Unanswered(answer.Text),
        };
    }

    private IZ3Channel? Channel() => UsesLibrary ? new LibraryChannel(_options)
        : _options.Transport == Z3Transport.Library ? null
        : new ProcessChannel(_options, Hint);

    private static ProofResult Refuted(ProofRequest request, string core)
    {
        var selectors = core.Split([' ', '\n', '\r', '(', ')', '|'], StringSplitOptions.RemoveEmptyEntries);
        var usesGoal = selectors.Contains(SmtScript.GoalSelector);
        var used = selectors.Select(SmtScript.Assumption).Where(i => i >= 0 && i < request.Assumptions.Length).Distinct().Order();
        return Result(request.Goal is null ? SzsStatus.Unsatisfiable : usesGoal ? SzsStatus.Theorem : SzsStatus.ContradictoryAxioms) with
        {
            Evidence = Evidence.Claim,
            UsedAssumptions = [.. used],
            Reason = "The word of Z3, unchecked.",
        };
    }

    private static ProofResult Modelled(ProofRequest request, SmtModelReader reader, string text)
    {
        var (model, reason, isWrong) = reader.Read(text);
        if (isWrong) return Result(SzsStatus.GaveUp) with { Transcript = text, Reason = "Z3 said that there is a model. " + reason };
        return Result(request.Goal is null ? SzsStatus.Satisfiable : SzsStatus.CounterSatisfiable) with
        {
            Evidence = model is null ? Evidence.Claim : Evidence.FiniteModel,
            Verified = model is not null,
            Countermodel = model,
            Transcript = text,
            Reason = model is null ? "The word of Z3, unchecked. " + reason : null,
        };
    }

    private static ProofResult Unanswered(string reason)
    {
        var isOut = reason.Contains("resource", StringComparison.Ordinal) || reason.Contains("memory", StringComparison.Ordinal);
        return Result(isOut ? SzsStatus.ResourceOut : SzsStatus.GaveUp) with { Reason = $"Z3 gave up: {reason}." };
    }

    private static ProofResult Result(SzsStatus status) => new() { Status = status, Prover = ProverName };
}
