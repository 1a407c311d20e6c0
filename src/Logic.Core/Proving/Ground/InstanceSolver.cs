using System.Runtime.InteropServices;
using Logic.Proving.Models.Sat;

namespace Logic.Proving.Ground;

/// <summary>The kept instances as a SAT problem over the possible atoms, with a trace from which a refutation can be read.</summary>
internal sealed class InstanceSolver
{
    private readonly ForwardChainer _chainer;
    private readonly SatSolver _solver;
    private readonly Dictionary<int, int> _variables = [];
    private readonly Dictionary<int, int> _instances = [];
    private readonly List<int> _atoms = [];
    private readonly List<int> _literals = [];
    private readonly Matcher _matcher;
    private int _loaded;

    public InstanceSolver(ForwardChainer chainer)
    {
        _chainer = chainer;
        _solver = new SatSolver(Trace);
        _matcher = new Matcher(chainer.Terms);
    }

    public ResolutionTrace Trace { get; } = new();

    /// <summary>The instance that a given clause of the trace stands for.</summary>
    public int InstanceOf(int proofId) => _instances[proofId];

    /// <summary>The atom of a variable of the trace.</summary>
    public int AtomOf(int variable) => _atoms[variable];

    /// <summary>Takes up instances, then searches; <see cref="SatStatus.Unknown"/> when the steps are used up.</summary>
    public SatStatus Run(ref long steps)
    {
        for (; _loaded < _chainer.Kept.Count; _loaded++)
        {
            if (--steps < 0) return SatStatus.Unknown;
            var instance = _chainer.Kept[_loaded];
            _literals.Clear();
            Collect(instance, _matcher, _literals);
            _instances[_solver.AddClause(CollectionsMarshal.AsSpan(_literals))] = instance;
        }

        return _solver.Run(ref steps);
    }

    /// <summary>Whether a possible atom is true in the assignment found.</summary>
    public bool IsTrue(int atom) => _variables.TryGetValue(atom, out var variable) && _solver.IsTrue(SatLiteral.Positive(variable));

    /// <summary>The literals of an instance over possible atoms; its certain body atoms are true and say nothing.</summary>
    public void Collect(int instance, Matcher matcher, List<int> literals)
    {
        var rule = _chainer.Instances.Rule(instance);
        matcher.Start(rule, _chainer.Instances.Bindings(instance));
        foreach (var head in rule.Heads) literals.Add(SatLiteral.Positive(Variable(Find(head, matcher))));
        foreach (var pattern in rule.Body)
        {
            var atom = Find(pattern, matcher);
            if (_chainer.Atoms.State(atom) != AtomState.Certain) literals.Add(SatLiteral.Negative(Variable(atom)));
        }
    }

    private int Find(AtomPattern pattern, Matcher matcher)
    {
        Span<int> arguments = stackalloc int[pattern.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = matcher.Find(pattern.Arguments[i]);
        return _chainer.Atoms.Find(pattern.Predicate, arguments);
    }

    private int Variable(int atom)
    {
        if (_variables.TryGetValue(atom, out var variable)) return variable;
        _atoms.Add(atom);
        return _variables[atom] = _solver.AddVariable();
    }
}
