using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Logic.Formulas;
using Logic.Proving;

namespace Logic.Evaluation;

/// <summary>Proves gold formulas and their negations, with the built-in prover and perhaps an outside one.</summary>
internal sealed class GoldRun(IProver prover, IProver? outside, ProofLimits limits, TextWriter lines)
{
    private readonly Scoreboard _scores = new();
    private readonly Scoreboard _outsideScores = new();
    private int _formulas;
    private int _unreadable;
    private int _contradictions;

    /// <summary>Tries every item; the closing lines.</summary>
    public async Task<string> RunAsync(string name, IEnumerable<EntailmentItem> items, CancellationToken cancellationToken)
    {
        foreach (var item in items) await TryAsync(item, cancellationToken);
        var line = $"gold {name}: labels {_scores.Accuracy} unreadable-formulas {_unreadable}/{_formulas} {_scores.Apart} {_scores.Times}";
        return outside is null
            ? line
            : line + Environment.NewLine + $"gold {name} {outside.Name}: labels {_outsideScores.Accuracy} {_outsideScores.Apart} contradictions {_contradictions}";
    }

    private async Task TryAsync(EntailmentItem item, CancellationToken cancellationToken)
    {
        var problem = GoldProblem.Read(item);
        _formulas += problem.Count;
        _unreadable += problem.Unreadable.Length;
        foreach (var (text, error) in problem.Unreadable) lines.WriteLine($"{item.Id}\tunreadable\t{Output.OneLine(text)}\t{error}");
        var start = Stopwatch.GetTimestamp();
        var verdict = await JudgeAsync(prover, problem, cancellationToken);
        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        _scores.Add(item.Label, verdict, milliseconds);
        var other = outside is null ? "" : "\t" + await CompareAsync(item, problem, verdict, cancellationToken);
        lines.WriteLine($"{item.Id}\t{item.Label}\t{verdict}{other}\t{milliseconds.ToString("0.000", CultureInfo.InvariantCulture)}");
    }

    private async Task<Verdict> CompareAsync(EntailmentItem item, GoldProblem problem, Verdict ours, CancellationToken cancellationToken)
    {
        var theirs = await JudgeAsync(outside!, problem, cancellationToken);
        _outsideScores.Add(item.Label, theirs, 0);
        if (ours != theirs && ours != Verdict.Undetermined && theirs != Verdict.Undetermined) _contradictions++;
        return theirs;
    }

    /// <summary>Premises that are no formulas are left out, so a verdict from the rest stands only when something follows.</summary>
    private async Task<Verdict> JudgeAsync(IProver judge, GoldProblem problem, CancellationToken cancellationToken)
    {
        if (problem.Hypothesis is not { } hypothesis) return Verdict.Undetermined;
        var proof = await ProveAsync(judge, problem.Premises, hypothesis, cancellationToken);
        var refutation = await ProveAsync(judge, problem.Premises, Formula.Not(hypothesis), cancellationToken);
        if (proof.Status == SzsStatus.ContradictoryAxioms || refutation.Status == SzsStatus.ContradictoryAxioms || (proof.IsTheorem && refutation.IsTheorem))
            return Verdict.InconsistentPremises;
        if (proof.IsTheorem) return Verdict.True;
        if (refutation.IsTheorem) return Verdict.False;
        var isSettled = proof.Status == SzsStatus.CounterSatisfiable && refutation.Status == SzsStatus.CounterSatisfiable;
        return isSettled && problem.Unreadable.IsEmpty ? Verdict.Unknown : Verdict.Undetermined;
    }

    private ValueTask<ProofResult> ProveAsync(
        IProver judge, ImmutableArray<Formula> premises, Formula goal, CancellationToken cancellationToken) =>
        judge.ProveAsync(new ProofRequest(premises, goal) { Limits = limits }, cancellationToken);
}
