using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving.Certificates;

namespace Logic.Reasoning;

/// <summary>
/// Tells a refutation as people argue: the sentences used, what follows from them, and the goal. The steps that make
/// clauses of formulas are not told; they only say again what their formula says. Where the denied goal is used in the
/// last inference alone the argument is told directly, otherwise as "suppose the contrary".
/// </summary>
internal sealed class ProofNarrator
{
    private readonly Proof _proof;
    private readonly ImmutableArray<Source> _sources;
    private readonly Formula? _goal;
    private readonly bool[] _isNeeded;
    private readonly bool[] _usesGoal;
    private readonly bool _isDirect;
    private readonly ImmutableArray<int>[] _standsOn;
    private readonly ImmutableArray<ExplanationStep>.Builder _told = ImmutableArray.CreateBuilder<ExplanationStep>();
    private readonly Dictionary<int, int> _toldAssumptions = [];

    private ProofNarrator(Proof proof, ImmutableArray<Source> sources, Formula? goal)
    {
        _proof = proof;
        _sources = sources;
        _goal = goal;
        _standsOn = new ImmutableArray<int>[proof.Steps.Length];
        _isNeeded = FindNeeded(proof.Steps);
        _usesGoal = FindUsesGoal(proof.Steps);
        _isDirect = Enumerable.Range(0, proof.Steps.Length).Count(i => _isNeeded[i] && _usesGoal[i] && IsInference(proof.Steps[i].Rule)) <= 1;
    }

    /// <summary>The argument in numbered steps.</summary>
    /// <param name="proof">A refutation of the assumptions and the denied goal.</param>
    /// <param name="sources">Where each assumption comes from.</param>
    /// <param name="goal">What was to be proved; null for a proof that the assumptions contradict each other.</param>
    public static ImmutableArray<ExplanationStep> Tell(Proof proof, ImmutableArray<Source> sources, Formula? goal)
    {
        var narrator = new ProofNarrator(proof, sources, proof.UsesGoal ? goal : null);
        narrator.Tell();
        return narrator._told.ToImmutable();
    }

    private void Tell()
    {
        var last = _proof.Steps.Length - 1;
        for (var i = 0; i <= last; i++)
        {
            if (!_isNeeded[i]) continue;
            var step = _proof.Steps[i];
            ImmutableArray<int> grounds = [.. step.Premises.SelectMany(p => _standsOn[p.Step]).Distinct().Order()];
            _standsOn[i] = i == last ? Conclude(grounds) : Tell(step, grounds);
        }
    }

    private ImmutableArray<int> Tell(ProofStep step, ImmutableArray<int> grounds) => step.Rule switch
    {
        ProofRule.Assumption => [TellAssumption(step.Assumption!.Value)],
        ProofRule.NegatedGoal => _isDirect ? [] : [Add(Formula.Not(_goal!), "suppose the contrary")],
        ProofRule.Definition => [Add(step.Formula, "an abbreviation")],
        ProofRule.Arithmetic => [Add(step.Formula, "arithmetic")],
        var rule when IsInference(rule) => [Add(ClauseReading.Of(step.Formula), From(grounds))],
        _ => grounds,
    };

    private ImmutableArray<int> Conclude(ImmutableArray<int> grounds)
    {
        if (_goal is not null && _isDirect) return IsToldAlready(grounds) ? grounds : [Add(_goal, From(grounds))];
        var contradiction = Add(Formula.False, From(grounds) + ", a contradiction");
        return _goal is null ? [contradiction] : [Add(_goal, "because its contrary leads to a contradiction")];
    }

    /// <summary>The last inference often does no more than meet the denied goal.</summary>
    private bool IsToldAlready(ImmutableArray<int> grounds) =>
        grounds is [var only] && only == _told.Count && _told[^1].Sentence is null && _told[^1].Formula.Equals(_goal);

    private int TellAssumption(int index)
    {
        if (_toldAssumptions.TryGetValue(index, out var number)) return number;
        var source = _sources[index];
        return _toldAssumptions[index] = source.IsPremise
            ? Add(source.Formula, "premise", source.Text)
            : Add(source.Formula, source.Text);
    }

    private int Add(Formula formula, string reason, string? sentence = null)
    {
        _told.Add(new ExplanationStep(_told.Count + 1, formula, reason, sentence));
        return _told.Count;
    }

    private static string From(ImmutableArray<int> grounds) => grounds switch
    {
        [] => "holds whatever else does",
        [var only] => $"from {only}",
        [.. var first, var last] => $"from {string.Join(", ", first)} and {last}",
    };

    private static bool IsInference(ProofRule rule) => rule >= ProofRule.Resolution;

    private static bool[] FindNeeded(ImmutableArray<ProofStep> steps)
    {
        var needed = new bool[steps.Length];
        needed[^1] = true;
        for (var i = steps.Length - 1; i >= 0; i--)
        {
            if (!needed[i]) continue;
            foreach (var premise in steps[i].Premises) needed[premise.Step] = true;
        }

        return needed;
    }

    private static bool[] FindUsesGoal(ImmutableArray<ProofStep> steps)
    {
        var uses = new bool[steps.Length];
        for (var i = 0; i < steps.Length; i++)
            uses[i] = steps[i].Rule == ProofRule.NegatedGoal || steps[i].Premises.Any(p => uses[p.Step]);
        return uses;
    }
}
