using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving.Clauses;

namespace Logic.Proving.Ground;

/// <summary>
/// Forward chaining over rules. First everything that follows from rules with at most one head; if that neither contradicts
/// itself nor leaves a disjunction open, the least Herbrand model is found. Otherwise it goes on with what disjunctions make
/// possible, and keeps the instances met on the way: they are all that a search for a model has to look at (the grounding
/// of answer set programming; Faber, Leone &amp; Perri 2012, "The intelligent grounder of DLV").
/// </summary>
internal sealed class ForwardChainer
{
    private const int StepsPerInstance = 4;
    private const int ClausesBetweenLooks = 256;
    private readonly GroundLimits _limits;
    private readonly Matcher _matcher;
    private readonly Joiner _joiner;
    private readonly RuleIndex _rules = new();
    private readonly List<int> _queue = [];
    private readonly HeadBuilder _heads;
    private readonly List<int> _deferred = [];
    private readonly EqualityEliminator _equality;
    private readonly UnitEquations _equations;
    private readonly RuleCompiler _compiler;
    private SearchClock? _clock;
    private long _stepsAtActivation;
    private int _maxInstances;
    private int _loaded;
    private int _next;
    private int _enumeratedTerms;
    private bool _usesDomain;
    private bool _isGuessing;
    private bool _isInterrupted;

    public ForwardChainer(ImmutableArray<Clause> clauses, GroundLimits limits)
    {
        _limits = limits;
        _maxInstances = limits.MaxInstances;
        _matcher = new Matcher(Terms);
        _heads = new HeadBuilder(Atoms, _matcher, limits.MaxDepth);
        _joiner = new Joiner(Atoms, _matcher) { ShouldStop = IsInterrupted };
        _equality = new EqualityEliminator(clauses.Length);
        _compiler = new RuleCompiler(Terms, Atoms);
        _equations = new UnitEquations(clauses, _equality.Inferences);
        _equations.Apply();
    }

    public GroundTerms Terms { get; } = new();

    public AtomStore Atoms { get; } = new();

    public InstanceStore Instances { get; } = new();

    /// <summary>The instances that a model has to satisfy beyond the certain atoms.</summary>
    public List<int> Kept { get; } = [];

    /// <summary>The instance whose body is certain and that has no head; -1 without one.</summary>
    public int Contradiction { get; private set; } = -1;

    /// <summary>Steps that precede all others: equations resolved away.</summary>
    public List<Inference> Preparation => _equality.Inferences;

    /// <summary>The constants that are other constants by an equation, and which.</summary>
    public IReadOnlyList<(FunctionTerm From, Term To)> Aliases => _equations.Replaced;

    /// <summary>Whether something was left out, so that only a contradiction counts.</summary>
    public bool IsIncomplete => _heads.IsIncomplete || _equality.IsIncomplete;

    /// <summary>Whether the bounds are exceeded.</summary>
    public bool IsOverfull =>
        Atoms.Count > _limits.MaxAtoms || Instances.Count > _maxInstances || Kept.Count > _limits.MaxKept
        || _joiner.Steps - _stepsAtActivation > _limits.MaxJoinSteps;

    /// <summary>Chains until nothing new follows (true) or the steps or the clock run out.</summary>
    public bool Run(ref long steps, SearchClock clock)
    {
        _clock = clock;
        if (!Load(ref steps)) return false;
        while (Contradiction < 0 && !IsOverfull)
        {
            EnumerateTerms();
            if (_next < _queue.Count)
            {
                if (steps <= 0 || _isInterrupted) return false;
                var instances = Instances.Count;
                Activate(_queue[_next++]);
                steps -= 1 + _joiner.Steps - _stepsAtActivation + (Instances.Count - instances) * StepsPerInstance;
            }
            else if (_isGuessing || _deferred.Count == 0)
            {
                return !_isInterrupted;
            }
            else
            {
                Guess();
            }
        }

        return true;
    }

    // False when the steps or the clock run out before all clauses are loaded.
    private bool Load(ref long steps)
    {
        for (; _loaded < _equations.Clauses.Count; _loaded++)
        {
            if (--steps < 0 || (_loaded % ClausesBetweenLooks == 0 && _clock!.ShouldStop)) return false;
            Load(_equations.Clauses[_loaded], _equations.PremiseOf(_loaded), _compiler);
        }

        return true;
    }

    private void Load(Clause clause, int premise, RuleCompiler compiler)
    {
        if (compiler.Fact(clause) is var fact and >= 0)
        {
            MakeCertain(fact, ~premise);
            return;
        }

        compiler.Mention(clause);
        if (_equality.Eliminate(clause, premise) is not var (prepared, number)) return;
        var rule = compiler.Compile(prepared, number);
        _usesDomain |= rule.Body.Any(static atom => atom.Predicate == AtomStore.Domain);
        if (rule.Compounds.Length > 0) _maxInstances = Math.Min(_maxInstances, _limits.MaxInstancesWithFunctions);
        _rules.Add(rule, Atoms);
        if (rule.Body.Length > 0) return;
        _matcher.Start(rule);
        Found(rule);
    }

    private void Activate(int atom)
    {
        _stepsAtActivation = _joiner.Steps;
        Atoms.Activate(atom);
        Join(_rules.TriggeredBy(atom), atom);
        Join(_rules.TriggeredByPredicate(Atoms.Predicate(atom)), atom);
    }

    private void Join(List<(Rule Rule, int Trigger)> triggered, int atom)
    {
        foreach (var (rule, trigger) in triggered) _joiner.Join(rule, trigger, atom, Found);
    }

    /// <summary>Takes the instance that the matcher holds, unless a head is certain already.</summary>
    private void Found(Rule rule)
    {
        if (Contradiction >= 0 || !_heads.Build(rule)) return;
        var instance = Instances.Add(rule, _matcher.Bindings);
        if (_isGuessing) Keep(instance);
        else if (_heads.Atoms.Count == 0) Contradiction = instance;
        else if (_heads.Atoms.Count == 1) MakeCertain(_heads.Atoms[0], instance);
        else _deferred.Add(instance);
    }

    private void MakeCertain(int atom, int origin)
    {
        if (Atoms.State(atom) == AtomState.Certain) return;
        Atoms.SetState(atom, AtomState.Certain, origin);
        _queue.Add(atom);
    }

    /// <summary>From here on the heads of open disjunctions, and what follows from them, are possible.</summary>
    private void Guess()
    {
        _isGuessing = true;
        foreach (var instance in _deferred)
        {
            _matcher.Start(Instances.Rule(instance), Instances.Bindings(instance));
            if (_heads.Build(Instances.Rule(instance))) Keep(instance);
        }
    }

    private void Keep(int instance)
    {
        Kept.Add(instance);
        foreach (var head in _heads.Atoms)
        {
            if (Atoms.State(head) != AtomState.Unknown) continue;
            Atoms.SetState(head, AtomState.Possible, 0);
            _queue.Add(head);
        }
    }

    private void EnumerateTerms()
    {
        while (_usesDomain && _enumeratedTerms < Math.Max(1, Terms.Count))
        {
            if (Terms.Count == 0) Terms.Simple(Term.Constant("something"));
            MakeCertain(Atoms.Intern(AtomStore.Domain, [_enumeratedTerms++]), 0);
        }
    }

    private bool IsInterrupted(long steps)
    {
        if ((steps & 1023) == 0 && (IsOverfull || _clock!.ShouldStop)) _isInterrupted = true;
        return _isInterrupted;
    }
}
