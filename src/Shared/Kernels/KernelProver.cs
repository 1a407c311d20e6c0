using System.Diagnostics;
using Logic.Proving;
using Logic.Shared.Problems;
using Logic.Shared.Processes;

namespace Logic.Shared.Kernels;

/// <summary>
/// The built-in prover finds, a proof assistant checks. Without a proof to check, the assistant's tactics are
/// tried; what only they find is the assistant's word. Thread-safe.
/// </summary>
/// <param name="kernel">The assistant.</param>
/// <param name="program">Its program: a path, or a name to be found in <c>PATH</c>.</param>
/// <param name="searchTime">The built-in prover's time; null for half of the request's.</param>
/// <param name="usesTactics">Whether tactics are tried.</param>
internal sealed class KernelProver(IKernel kernel, string program, TimeSpan? searchTime, bool usesTactics)
{
    private string Hint => $"{program} was not found. {kernel.Hint}";

    public ProverAvailability CheckAvailability() =>
        ProgramFinder.Find(program) is { } path ? new ProverAvailability(true, path) : new ProverAvailability(false, Hint);

    public async Task<ProofResult> ProveAsync(ProofRequest request, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var result = ProgramFinder.Find(program) is { } path
            ? await ProveAsync(path, request, started, cancellationToken).ConfigureAwait(false)
            : ProcessAnswers.Missing(kernel.ProverName, Hint);
        return result with { Elapsed = Stopwatch.GetElapsedTime(started) };
    }

    private async Task<ProofResult> ProveAsync(string path, ProofRequest request, long started, CancellationToken cancellationToken)
    {
        var own = Search(request, cancellationToken);
        if (own.Status.IsModel()) return GaveUp("The built-in prover found a countermodel, so that there is no proof to check.");
        var isOpen = own.Status is SzsStatus.Timeout or SzsStatus.ResourceOut or SzsStatus.GaveUp;
        if (own.Proof is null && !(isOpen && usesTactics)) return own with { Prover = kernel.ProverName };
        try
        {
            var script = own.Proof is null ? kernel.Tactics(SafeProblem.Of(request)) : null;
            var proof = own.Proof is null ? null : KernelProofBuilder.Build(own.Proof);
            script ??= kernel.Script(proof!);
            var left = request.Limits.Time - Stopwatch.GetElapsedTime(started);
            var outcome = await RunAsync(path, script, left, cancellationToken).ConfigureAwait(false);
            if (outcome.End != ProcessEnd.Exited) return ProcessAnswers.Unfinished(kernel.ProverName, outcome);
            if (kernel.Objection(outcome, proof is { NeedsChoice: true }) is { } objection) return Refused(objection, outcome, script);
            return proof is null ? Found(request, script) : own with { Prover = kernel.ProverName, Transcript = script };
        }
        catch (Exception failure) when (failure is KernelExportException or InsufficientExecutionStackException)
        {
            return GaveUp(failure.Message);
        }
    }

    private ProofResult Search(ProofRequest request, CancellationToken cancellationToken)
    {
        var time = searchTime is { } most && most < request.Limits.Time ? most : request.Limits.Time / 2;
        if (searchTime <= TimeSpan.Zero) return GaveUp("No proof was looked for.");
        return new BuiltInProver().Prove(request with { Limits = request.Limits with { Time = time } }, cancellationToken);
    }

    private async Task<ProcessOutcome> RunAsync(string path, string script, TimeSpan time, CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File(kernel.FileName);
        await File.WriteAllTextAsync(file, script, CancellationToken.None).ConfigureAwait(false);
        var task = new ProcessTask(path, kernel.Arguments.Add(file)) { WorkingFolder = folder.Path, Time = time };
        return await ProcessRunner.RunAsync(task, cancellationToken).ConfigureAwait(false);
    }

    private ProofResult Found(ProofRequest request, string script) => new()
    {
        Status = request.Goal is null ? SzsStatus.Unsatisfiable : SzsStatus.Theorem,
        Prover = kernel.ProverName,
        Evidence = Evidence.Claim,
        Transcript = script,
        UsedAssumptions = [.. Enumerable.Range(0, request.Assumptions.Length)],
        Reason = $"Proved and checked by {kernel.ProverName} alone; there is no proof of Logic's own to check here.",
    };

    private ProofResult Refused(string objection, ProcessOutcome outcome, string script) =>
        ProcessAnswers.GaveUp(kernel.ProverName, objection, outcome.Error.Length > 0 ? outcome.Error : outcome.Output) with { Transcript = script };

    private ProofResult GaveUp(string reason) => ProcessAnswers.GaveUp(kernel.ProverName, reason, "");
}
