using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Logic.Proving.Certificates.Export;

namespace Logic.Proving.Certificates;

/// <summary>
/// A refutation of assumptions and negated goal, as a list of steps each of which follows from earlier ones by a named
/// rule; the last step is ⊥. A proof is data: nothing is believed of it until <see cref="ProofChecker"/> has checked it
/// against the request. Immutable; safe to share between threads.
/// </summary>
public sealed class Proof
{
    /// <summary>Creates a proof from its steps; premises are indices into them.</summary>
    public Proof(ImmutableArray<ProofStep> steps)
    {
        Steps = steps;
        UsedAssumptions = [.. steps.Where(s => s.Assumption is not null).Select(s => s.Assumption!.Value).Distinct().Order()];
        UsesGoal = steps.Any(s => s.Rule == ProofRule.NegatedGoal);
    }

    /// <summary>The steps, premises before conclusions.</summary>
    public ImmutableArray<ProofStep> Steps { get; }

    /// <summary>The indices of the assumptions that occur, ascending.</summary>
    public ImmutableArray<int> UsedAssumptions { get; }

    /// <summary>Whether the negated goal occurs; without it the assumptions alone are contradictory.</summary>
    public bool UsesGoal { get; }

    /// <summary>Reads what <see cref="ToJson"/> wrote. The steps are not checked; see <see cref="ProofChecker"/>.</summary>
    /// <returns>False when the text is no proof in that format.</returns>
    public static bool TryParseJson(string json, [NotNullWhen(true)] out Proof? proof)
    {
        proof = ProofJsonReader.Read(json);
        return proof is not null;
    }

    /// <summary>The indices of the assumptions that a step rests on, directly or through other steps, ascending.</summary>
    public ImmutableArray<int> AssumptionsOf(int step)
    {
        var needed = new HashSet<int> { step };
        for (var i = step; i >= 0; i--)
        {
            if (needed.Contains(i)) needed.UnionWith(Steps[i].Premises.Select(p => p.Step));
        }

        return [.. needed.Select(i => Steps[i].Assumption).OfType<int>().Distinct().Order()];
    }

    /// <summary>The proof as numbered lines.</summary>
    public override string ToString() => ProofTextWriter.Write(this);

    /// <summary>The proof in TSTP, the proof format of the TPTP world.</summary>
    public string ToTstp() => ProofTstpWriter.Write(this);

    /// <summary>The proof as JSON, complete: reading it back gives an equal proof.</summary>
    public string ToJson() => ProofJsonWriter.Write(this);

    /// <summary>The proof as a Mermaid flowchart.</summary>
    public string ToMermaid() => ProofGraphWriter.Mermaid(this);

    /// <summary>The proof as a Graphviz (DOT) graph.</summary>
    public string ToGraphviz() => ProofGraphWriter.Graphviz(this);
}
