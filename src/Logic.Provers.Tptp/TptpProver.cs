using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Logic.Formulas;
using Logic.Formulas.Printing;
using Logic.Shared.Problems;
using Logic.Shared.Processes;

namespace Logic.Proving.Tptp;

/// <summary>
/// Asks a program that reads TPTP. The program's word is a claim; where the built-in prover can prove the same from the
/// assumptions that were used, or finds a model, the result is verified. One process a request, killed with all it
/// started at the deadline or on cancellation. Thread-safe.
/// </summary>
public sealed class TptpProver : IExternalProver
{
    private readonly TptpProverOptions _options;

    /// <summary>Creates the prover; the program is looked for when it is asked.</summary>
    public TptpProver(TptpProverOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <inheritdoc/>
    public string Name => _options.Name;

    private string Hint => $"{_options.Path} was not found. {_options.InstallHint ?? "Install it, or give its path."}";

    /// <inheritdoc/>
    public ProverAvailability CheckAvailability() =>
        ProgramFinder.Find(_options.Path) is { } path ? new ProverAvailability(true, path) : new ProverAvailability(false, Hint);

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
        if (ProgramFinder.Find(_options.Path) is not { } path) return ProcessAnswers.Missing(Name, Hint);
        var problem = SafeProblem.Of(request);
        using var folder = new TemporaryFolder();
        var file = folder.File("problem.p");
        await File.WriteAllTextAsync(file, Text(problem), CancellationToken.None).ConfigureAwait(false);
        var task = new ProcessTask(path, Arguments(file, request.Limits.Time)) { WorkingFolder = folder.Path, Time = request.Limits.Time };
        var outcome = await ProcessRunner.RunAsync(task, cancellationToken).ConfigureAwait(false);
        return Read(outcome, request);
    }

    /// <summary>The file's text. Some programs refuse an empty file, so one says at least ⊤.</summary>
    private static string Text(SafeProblem problem)
    {
        var axioms = problem.Assumptions.AddRange(problem.NumberAxioms);
        return ProblemPrinter.Tptp.Print(axioms.IsEmpty && problem.Goal is null ? [Formula.True] : axioms, problem.Goal);
    }

    private ImmutableArray<string> Arguments(string file, TimeSpan time)
    {
        var seconds = Math.Clamp(Math.Ceiling(time.TotalSeconds), 1, 1_000_000).ToString(CultureInfo.InvariantCulture);
        return [.. _options.Arguments.Select(a => a.Replace("{file}", file, StringComparison.Ordinal).Replace("{seconds}", seconds, StringComparison.Ordinal))];
    }

    private ProofResult Read(ProcessOutcome outcome, ProofRequest request)
    {
        // 128 and above: a signal ended it, so nothing it wrote was its last word.
        if (outcome is not { End: ProcessEnd.Exited, ExitCode: >= 0 and < 128 }) return ProcessAnswers.Unfinished(Name, outcome);
        var statuses = SzsOutput.Statuses(outcome.Output, request.Goal is not null);
        if (statuses.Count > 1) return ProcessAnswers.GaveUp(Name, "It stated more than one result.", string.Join(' ', statuses));
        if (statuses.Count == 0) return ProcessAnswers.Unfinished(Name, outcome);
        var proof = SzsOutput.Proof(outcome.Output);
        var isClaim = statuses[0].IsConclusive();
        return new ProofResult
        {
            Status = statuses[0],
            Prover = Name,
            Evidence = isClaim ? Evidence.Claim : Evidence.None,
            Transcript = proof,
            UsedAssumptions = statuses[0].IsRefutation() ? SzsOutput.UsedAssumptions(proof, request.Assumptions.Length) : [],
            Reason = isClaim ? $"The word of {Name}, unchecked." : null,
        };
    }
}
