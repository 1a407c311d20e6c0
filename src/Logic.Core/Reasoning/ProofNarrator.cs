using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving.Certificates;

namespace Logic.Reasoning;

/// <summary>
/// Tells a refutation as people argue: the sentences used, what follows from them, and the goal. The steps that make
/// clauses of formulas are not told; they only say again what their formula says. Where what rests on the denied goal is
/// a chain it is turned around, so that the argument is direct; otherwise it begins "suppose the contrary".
/// </summary>
internal sealed class ProofNarrator
{
    private readonly ImmutableArray<ProofStep> _steps;
    private readonly ImmutableArray<Source> _sources;
    private readonly Formula? _goal;
    private readonly bool[] _isNeeded;
    private readonly GoalPath? _path;
    private readonly ImmutableArray<int>[] _standsOn;
    private readonly ImmutableArray<ExplanationStep>.Builder _told = ImmutableArray.CreateBuilder<ExplanationStep>();
    private readonly Dictionary<int, int> _toldAssumptions = [];

    private ProofNarrator(Proof proof, ImmutableArray<Source> sources, Formula? goal)
    {
        _steps = proof.Steps;
        _sources = sources;
        _goal = goal;
        _standsOn = new ImmutableArray<int>[_steps.Length];
        _isNeeded = FindNeeded(_steps);
        _path = goal is null ? null : new GoalPath(_steps);
    }

    /// <summary>The argument in numbered steps.</summary>
    /// <param name="proof">A refutation of the assumptions and the denied goal.</param>
    /// <param name="sources">Where each assumption comes from.</param>
    /// <param name="goal">What was to be proved; null for a proof that the assumptions contradict each other.</param>
    public static ImmutableArray<ExplanationStep> Tell(Proof proof, ImmutableArray<Source> sources, Formula? goal)
    {
        var narrator = new ProofNarrator(proof, sources, proof.UsesGoal ? goal : null);
        if (narrator._path is { Inferences.IsDefault: false } path) narrator.TellDirectly(path);
        else narrator.TellByContradiction();
        return narrator._told.ToImmutable();
    }

    private void TellDirectly(GoalPath path)
    {
        for (var i = 0; i < _steps.Length; i++)
        {
            if (_isNeeded[i] && !path.Holds(i)) _standsOn[i] = Tell(_steps[i], Grounds(i));
        }

        ImmutableArray<int> reached = [];
        foreach (var inference in path.Inferences)
        {
            ImmutableArray<int> grounds = [.. Grounds(inference).Concat(reached).Distinct().Order()];
            var isLast = inference == path.Inferences[^1];
            var formula = isLast ? _goal! : path.DeniedBefore(inference);
            reached = IsToldAlready(formula, grounds, isLast) ? grounds : [Add(formula, grounds)];
        }

        if (path.Inferences.IsEmpty) Add(_goal!, []);
    }

    private void TellByContradiction()
    {
        var last = _steps.Length - 1;
        for (var i = 0; i < last; i++)
        {
            if (_isNeeded[i]) _standsOn[i] = Tell(_steps[i], Grounds(i));
        }

        var grounds = Grounds(last);
        var contradiction = Add(Formula.False, From(grounds) + ", a contradiction", grounds);
        if (_goal is not null) Add(_goal, "because its contrary leads to a contradiction", [contradiction]);
    }

    private ImmutableArray<int> Tell(ProofStep step, ImmutableArray<int> grounds) => step.Rule switch
    {
        ProofRule.Assumption => [TellAssumption(step.Assumption!.Value)],
        ProofRule.NegatedGoal => [Add(Formula.Not(_goal!), "suppose the contrary", [])],
        ProofRule.Definition => [Add(step.Formula, "an abbreviation", [])],
        ProofRule.Arithmetic => [Add(step.Formula, "arithmetic", [])],
        var rule when GoalPath.IsInference(rule) => [Add(ClauseReading.Of(step.Formula), grounds)],
        _ => grounds,
    };

    /// <summary>The told steps that a step's premises come from; on a path, those that do not rest on the goal.</summary>
    private ImmutableArray<int> Grounds(int step) =>
        [.. _steps[step].Premises.SelectMany(p => _standsOn[p.Step].IsDefault ? [] : _standsOn[p.Step]).Distinct().Order()];

    /// <summary>An inference may do no more than meet what is told; only the conclusion is said again, after a premise.</summary>
    private bool IsToldAlready(Formula formula, ImmutableArray<int> grounds, bool isConclusion) =>
        grounds is [var only] && _told[only - 1].Formula.Equals(formula)
        && (!isConclusion || (only == _told.Count && _told[^1].Sentence is null));

    private int TellAssumption(int index)
    {
        if (_toldAssumptions.TryGetValue(index, out var number)) return number;
        var source = _sources[index];
        return _toldAssumptions[index] = source.IsPremise
            ? Add(source.Formula, "premise", [], source.Text)
            : Add(source.Formula, source.Text, []);
    }

    private int Add(Formula formula, ImmutableArray<int> grounds) => Add(formula, From(grounds), grounds);

    private int Add(Formula formula, string reason, ImmutableArray<int> grounds, string? sentence = null)
    {
        _told.Add(new ExplanationStep(_told.Count + 1, formula, reason, sentence) { From = grounds });
        return _told.Count;
    }

    private static string From(ImmutableArray<int> grounds) => grounds switch
    {
        [] => "holds whatever else does",
        [var only] => $"from {only}",
        [.. var first, var last] => $"from {string.Join(", ", first)} and {last}",
    };

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
}
