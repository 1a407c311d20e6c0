using System.Globalization;
using Logic.Formulas.Reading;
using Logic.Proving;

namespace Logic.Evaluation;

/// <summary>Runs a prover over a folder of TPTP problems whose status is known.</summary>
internal sealed class TptpRun(DirectoryInfo folder, IProver prover, ProofLimits limits, TextWriter lines)
{
    private int _theorems;
    private int _theoremsProved;
    private int _others;
    private int _othersRefuted;
    private int _wrong;
    private int _verified;

    /// <summary>Tries every problem; the closing line.</summary>
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        foreach (var line in File.ReadLines(Path.Combine(folder.FullName, "STATUS.tsv")).Skip(1))
        {
            if (line.Split('\t') is not [var file, var status]) continue;
            var result = await TryAsync(file, cancellationToken);
            Count(file, expectsTheorem: status is "Theorem" or "Unsatisfiable" or "ContradictoryAxioms", result);
            var time = result.Elapsed.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
            lines.WriteLine($"{file}\t{status}\t{result.Status}\t{result.Evidence}\t{time}\t{Output.OneLine(result.Reason ?? "")}");
            lines.Flush();
        }

        var solved = _theoremsProved + _othersRefuted;
        return $"tptp {folder.Name}: theorems {_theoremsProved}/{_theorems} non-theorems {_othersRefuted}/{_others} "
            + $"wrong {_wrong} verified {_verified}/{solved}";
    }

    private async Task<ProofResult> TryAsync(string file, CancellationToken cancellationToken)
    {
        var read = TptpProblem.Read(File.ReadAllText(Path.Combine(folder.FullName, file)), Include);
        if (!read.Success)
            return new ProofResult { Status = SzsStatus.InputError, Prover = prover.Name, Reason = $"{read.File} {read.Error}" };
        var problem = read.Problem!;
        return await prover.ProveAsync(
            new ProofRequest([.. problem.Axioms.Select(a => a.Formula)], problem.Conjecture) { Limits = limits }, cancellationToken);
    }

    private string? Include(string name)
    {
        var path = Path.Combine(folder.FullName, name);
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }

    private void Count(string file, bool expectsTheorem, ProofResult result)
    {
        var isProved = result.IsTheorem || result.Status == SzsStatus.Unsatisfiable;
        var isRefuted = result.Status is SzsStatus.CounterSatisfiable or SzsStatus.Satisfiable;
        if (expectsTheorem) _theorems++;
        else _others++;
        if (expectsTheorem ? isRefuted : isProved)
        {
            _wrong++;
            lines.WriteLine($"WRONG {file}");
            return;
        }

        if (isProved) _theoremsProved++;
        if (isRefuted) _othersRefuted++;
        if ((isProved || isRefuted) && result.Verified) _verified++;
    }
}
