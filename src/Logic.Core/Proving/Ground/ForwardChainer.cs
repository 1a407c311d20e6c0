using System.Collections.Immutable;
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
    private readonly GroundLimits _limits;
    private readonly Matcher _matcher;
    private readonly Joiner _joiner;
    private readonly RuleIndex _rules = new();
    private readonly List<int> _queue = [];
    private readonly List<int> _heads = [];
    private readonly List<int> _deferred = [];
    private readonly EqualityEliminator _equality;
    private SearchClock? _clock;
    private long _stepsAtActivation;
    private int _maxInstances;
    private int _next;
    private int _enumeratedTerms;
    private int _deepest = 1;
    private bool _usesDomain;
    private bool _isGuessing;
    private bool _isInterrupted;
    private bool _isIncomplete;

    public ForwardChainer(ImmutableArray<Clause> clauses, GroundLimits limits)
    {
        _limits = limits;
        _maxInstances = limits.MaxInstances;
        _matcher = new Matcher(Terms);
        _joiner = new Joiner(Atoms, _matcher) { ShouldStop = IsInterrupted };
        _equality = new EqualityEliminator(clauses.Length);
        var compiler = new RuleCompiler(Terms, Atoms);
        for (var i = 0; i < clauses.Length; i++) Load(clauses[i], i, compiler);
        for (var term = 0; term < Terms.Count; term++) _deepest = Math.Max(_deepest, Terms.Term(term).Depth);
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

    /// <summary>Whether something was left out, so that only a contradiction counts.</summary>
    public bool IsIncomplete => _isIncomplete || _equality.IsIncomplete;

    /// <summary>Whether the bounds are exceeded.</summary>
    public bool IsOverfull =>
        Atoms.Count > _limits.MaxAtoms || Instances.Count > _maxInstances || Kept.Count > _limits.MaxKept
        || _joiner.Steps - _stepsAtActivation > _limits.MaxJoinSteps;

    /// <summary>Chains until nothing new follows (true) or the steps or the clock run out.</summary>
    public bool Run(ref long steps, SearchClock clock)
    {
        _clock = clock;
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

    private void Load(Clause clause, int premise, RuleCompiler compiler)
    {
        if (compiler.Fact(clause) is var fact and >= 0)
        {
            MakeCertain(fact, ~premise);
            return;
        }

        if (clause.Literals.Any(static literal => literal is { IsPositive: false, Atom: Formulas.Equality })) compiler.Mention(clause);
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
        foreach (var (rule, trigger) in _rules.TriggeredBy(atom)) _joiner.Join(rule, trigger, atom, Found);
        foreach (var (rule, trigger) in _rules.TriggeredByPredicate(Atoms.Predicate(atom))) _joiner.Join(rule, trigger, atom, Found);
    }

    /// <summary>Takes the instance that the matcher holds, unless a head is certain already.</summary>
    private void Found(Rule rule)
    {
        if (Contradiction >= 0 || !BuildHeads(rule)) return;
        var instance = Instances.Add(rule, _matcher.Bindings);
        if (_isGuessing) Keep(instance);
        else if (_heads.Count == 0) Contradiction = instance;
        else if (_heads.Count == 1) MakeCertain(_heads[0], instance);
        else _deferred.Add(instance);
    }

    /// <summary>Collects the heads' atoms; false when one is certain, or needs what this layer does not do.</summary>
    private bool BuildHeads(Rule rule)
    {
        _heads.Clear();
        foreach (var head in rule.Heads)
        {
            if (head.Predicate == AtomStore.Equality && Holds(head)) return false;
            if (head.Predicate == AtomStore.Equality || IsTooDeep(head))
            {
                _isIncomplete = true;
                return false;
            }

            var atom = Intern(head);
            if (Atoms.State(atom) == AtomState.Certain) return false;
            if (!_heads.Contains(atom)) _heads.Add(atom);
        }

        return true;
    }

    private bool Holds(AtomPattern equation) => _matcher.Build(equation.Arguments[0]) == _matcher.Build(equation.Arguments[1]);

    private bool IsTooDeep(AtomPattern head)
    {
        foreach (var code in head.Arguments)
        {
            if (~code >= _matcher.Bindings.Length && _matcher.Depth(code) > _deepest + _limits.ExtraDepth) return true;
        }

        return false;
    }

    private int Intern(AtomPattern pattern)
    {
        Span<int> arguments = stackalloc int[pattern.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = _matcher.Build(pattern.Arguments[i]);
        return Atoms.Intern(pattern.Predicate, arguments);
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
            if (BuildHeads(Instances.Rule(instance))) Keep(instance);
        }
    }

    private void Keep(int instance)
    {
        Kept.Add(instance);
        foreach (var head in _heads)
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
            if (Terms.Count == 0) Terms.Simple(Formulas.Term.Constant("something"));
            MakeCertain(Atoms.Intern(AtomStore.Domain, [_enumeratedTerms++]), 0);
        }
    }

    private bool IsInterrupted(long steps)
    {
        if ((steps & 1023) == 0 && (IsOverfull || _clock!.ShouldStop)) _isInterrupted = true;
        return _isInterrupted;
    }
}
