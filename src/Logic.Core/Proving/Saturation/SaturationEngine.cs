using System.Runtime.InteropServices;
using Logic.Proving.Clauses;

namespace Logic.Proving.Saturation;

/// <summary>
/// The given-clause loop in the variant of DISCOUNT and E: clauses wait as passive; one after the other is picked,
/// simplified by the active ones, and, unless it says nothing new, made active: what it makes redundant goes, and
/// everything that follows from it and the active clauses by one inference joins the passive ones. It ends with the
/// empty clause (refuted) or with no passive clause left (saturated).
/// </summary>
internal sealed class SaturationEngine : ISearchEngine
{
    // Deeper or larger terms could not become formulas, or overflow the stack; without them the search is incomplete.
    private const int DeepestTerm = 500;
    private const int HeaviestClause = 3_000;
    private const int LongestClause = 60;
    private const int InferencesBetweenLooks = 128;
    private const int BytesOfClause = 200;

    private readonly ClauseTranslation _translation;
    private readonly TermBank _bank;
    private readonly ActiveSet _active;
    private readonly PassiveSet _passive;
    private readonly Simplifier _simplifier;
    private readonly LiteralPreparation _preparation;
    private readonly InferenceRules _rules;
    private readonly Generator _generator;
    private readonly List<SaturationClause> _subsumed = [];
    private readonly List<SaturationClause> _rewritable = [];
    private readonly Func<Origin, List<SaturationLiteral>, bool> _take;
    private SaturationClause? _empty;
    private SaturationClause? _given;
    private SearchClock? _clock;
    private bool _incomplete;
    private bool _interrupted;
    private long _reportedBytes;
    private int _nextInput;
    private int _made;

    public SaturationEngine(ClauseSet set, Strategy strategy)
    {
        _translation = new ClauseTranslation(set, strategy);
        _bank = _translation.Bank;
        TermOrder order = strategy.PathOrder
            ? new LexicographicPathOrder(_bank, _translation.Precedence)
            : new KnuthBendixOrder(_bank, _translation.Precedence);
        var features = new Features(_bank, _translation.Occurrences);
        _active = new ActiveSet(_bank, features);
        _passive = new PassiveSet(_bank, strategy);
        _simplifier = new Simplifier(_bank, order, _active, features);
        _preparation = new LiteralPreparation(_bank, order, strategy.Selection);
        _rules = new InferenceRules(_bank, order);
        _generator = new Generator(_bank, _active, _rules);
        _take = Take;
        _incomplete = _translation.NumeralCount > ArithmeticAxioms.FewNumerals;
    }

    /// <summary>Advances; a step is one inference tried or one clause picked.</summary>
    public SearchOutcome Advance(int steps, SearchClock clock)
    {
        _clock = clock;
        if (!AddInput(clock)) return SearchOutcome.Running;
        var end = Work + steps;
        while (_empty is null && Work < end && !_interrupted)
        {
            if (clock.ShouldStop) return SearchOutcome.Running;
            if (_passive.Take() is not { } given) return _incomplete ? SearchOutcome.Exhausted : SearchOutcome.Saturated;
            Picked++;
            Process(given);
            ReportMemory();
        }

        return _empty is null ? SearchOutcome.Running : SearchOutcome.Refuted(new ProofReconstruction(_translation, _rules).Of(_empty));
    }

    /// <summary>How many clauses were picked.</summary>
    public int Picked { get; private set; }

    /// <summary>How many clauses were made and not found redundant at once.</summary>
    public int Made => _made;

    private long Work => _generator.Tried + Picked;

    // False when the clock says stop before all clauses of the problem wait.
    private bool AddInput(SearchClock clock)
    {
        for (; _nextInput < _translation.ClauseCount && _empty is null; _nextInput++)
        {
            if (_nextInput % InferencesBetweenLooks == 0 && clock.ShouldStop) return false;
            var origin = new Origin(OriginKind.Input, null, null, 0, 0, false, false, _nextInput);
            Enqueue(new SaturationClause(_made++, _translation.Literals(_nextInput), origin) { FromGoal = _translation.IsFromGoal(_nextInput) });
        }

        return true;
    }

    private void Process(SaturationClause given)
    {
        if (!_simplifier.SimplifyFully(given))
        {
            given.State = ClauseState.Deleted;
            return;
        }

        if (given.Literals.Length == 0)
        {
            _empty = given;
            return;
        }

        _preparation.Prepare(given);
        RemoveAffected(given);
        _active.Add(given);
        _given = given;
        _generator.Generate(given, _take);
    }

    private void RemoveAffected(SaturationClause given)
    {
        _subsumed.Clear();
        _rewritable.Clear();
        _simplifier.CollectAffected(given, _subsumed, _rewritable);
        foreach (var clause in _subsumed) _active.Remove(clause);
        foreach (var clause in _rewritable)
        {
            if (clause.State != ClauseState.Active) continue;
            _active.Remove(clause);
            var origin = new Origin(OriginKind.Reconsidered, clause, null, 0, 0, false, false, 0);
            Enqueue(new SaturationClause(_made++, [.. clause.Literals], origin) { FromGoal = clause.FromGoal });
        }
    }

    // Called for every inference from the given clause; false to stop.
    private bool Take(Origin origin, List<SaturationLiteral> conclusion)
    {
        if (!_simplifier.IsWorthwhile(conclusion)) return !ShouldInterrupt();
        var fromGoal = origin.First!.FromGoal || origin.Second is { FromGoal: true };
        Enqueue(new SaturationClause(_made++, [.. CollectionsMarshal.AsSpan(conclusion)], origin) { FromGoal = fromGoal });
        return _empty is null && !ShouldInterrupt();
    }

    private bool ShouldInterrupt()
    {
        if (_generator.Tried % InferencesBetweenLooks != 0) return false;
        ReportMemory();
        _interrupted = _clock!.ShouldStop;
        return _interrupted;
    }

    private void Enqueue(SaturationClause clause)
    {
        if (IsTooLarge(clause.Literals)) _incomplete = true;
        else if (_simplifier.SimplifyQuickly(clause))
        {
            if (clause.Literals.Length == 0) _empty = clause;
            else _passive.Add(clause);
        }
    }

    private bool IsTooLarge(SaturationLiteral[] literals)
    {
        if (literals.Length > LongestClause) return true;
        var weight = 0;
        foreach (var literal in literals)
        {
            if (Math.Max(_bank.Depth(literal.Left), _bank.Depth(literal.Right)) > DeepestTerm) return true;
            weight += _bank.Weight(literal.Left) + _bank.Weight(literal.Right);
        }

        return weight > HeaviestClause;
    }

    private void ReportMemory()
    {
        var bytes = _bank.Bytes + ((long)(_active.Count * 8) + _passive.Count) * BytesOfClause;
        _clock!.ReportMemory(bytes - _reportedBytes);
        _reportedBytes = bytes;
    }
}
