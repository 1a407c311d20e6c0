using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving.Certificates;
using Logic.Proving.Clauses;
using Logic.Proving.Models.Sat;

namespace Logic.Proving.Ground;

/// <summary>
/// Writes down a contradiction of the ground layer as steps of unit propagation over instances of the clauses: one step for
/// each certain atom that was derived, and one for each clause that the SAT solver learned, as far as they are needed.
/// </summary>
internal sealed class RefutationBuilder
{
    private readonly ForwardChainer _chainer;
    private readonly int _clauseCount;
    private readonly ImmutableArray<Inference>.Builder _inferences = ImmutableArray.CreateBuilder<Inference>();
    private readonly Dictionary<int, int> _atomPremises = [];
    private readonly Matcher _matcher;

    public RefutationBuilder(ForwardChainer chainer, int clauseCount)
    {
        _chainer = chainer;
        _clauseCount = clauseCount;
        _matcher = new Matcher(chainer.Terms);
        _inferences.AddRange(chainer.Preparation);
    }

    /// <summary>The refutation that forward chaining alone has found.</summary>
    public ImmutableArray<Inference> OfContradiction()
    {
        Conclude(new Clause([]), _chainer.Contradiction);
        return _inferences.DrainToImmutable();
    }

    /// <summary>The refutation that the solver has found among the kept instances.</summary>
    public ImmutableArray<Inference> OfTrace(InstanceSolver solver)
    {
        var needed = Needed(solver.Trace);
        var clauses = new Dictionary<int, HashSet<int>>();
        var premises = new Dictionary<int, ProofPremise>();
        foreach (var id in needed) clauses[id] = Add(id, solver, clauses, premises);
        return _inferences.DrainToImmutable();
    }

    /// <summary>The links that the empty clause rests on, in order.</summary>
    private static SortedSet<int> Needed(ResolutionTrace trace)
    {
        var needed = new SortedSet<int>();
        var open = new Stack<int>([trace.EmptyClause]);
        while (open.TryPop(out var id))
        {
            if (!needed.Add(id)) continue;
            foreach (var link in trace.Chain(id) ?? []) open.Push(link);
        }

        return needed;
    }

    private HashSet<int> Add(int id, InstanceSolver solver, Dictionary<int, HashSet<int>> clauses, Dictionary<int, ProofPremise> premises)
    {
        if (solver.Trace.Chain(id) is not { } chain)
        {
            var literals = new List<int>();
            solver.Collect(solver.InstanceOf(id), _matcher, literals);
            premises[id] = PremiseOf(solver.InstanceOf(id));
            return [.. literals];
        }

        var result = new HashSet<int>(clauses[chain[0]]);
        foreach (var link in chain.Skip(1)) Resolve(result, clauses[link]);
        var used = new List<ProofPremise>();
        foreach (var link in chain.Where(link => solver.Trace.Chain(link) is null)) AddBody(solver.InstanceOf(link), used);
        used.AddRange(chain.Reverse().Select(link => premises[link]));
        var conclusion = result.Order().Select(literal => new Literal(FormulaOf(solver.AtomOf(literal >> 1)), SatLiteral.IsPositive(literal)));
        premises[id] = Step(new Clause([.. conclusion]), used);
        return result;
    }

    private static void Resolve(HashSet<int> clause, HashSet<int> link)
    {
        var pivot = link.First(literal => clause.Contains(SatLiteral.Complement(literal)));
        clause.Remove(SatLiteral.Complement(pivot));
        foreach (var literal in link)
        {
            if (literal != pivot) clause.Add(literal);
        }
    }

    private ProofPremise Step(Clause conclusion, List<ProofPremise> premises)
    {
        _inferences.Add(new Inference(ProofRule.UnitPropagation, conclusion, [.. premises.Distinct()]));
        return new ProofPremise(_clauseCount + _inferences.Count - 1);
    }

    private ProofPremise Conclude(Clause conclusion, int instance)
    {
        var premises = new List<ProofPremise>();
        AddBody(instance, premises);
        premises.Add(PremiseOf(instance));
        return Step(conclusion, premises);
    }

    /// <summary>The premises for the certain atoms of an instance's body, derived first where they are not.</summary>
    private void AddBody(int instance, List<ProofPremise> premises)
    {
        foreach (var atom in CertainBody(instance))
        {
            Derive(atom);
            premises.Add(new ProofPremise(_atomPremises[atom]));
        }
    }

    /// <summary>Derives a certain atom and all it rests on, without recursion: chains of facts can be long.</summary>
    private void Derive(int goal)
    {
        var open = new Stack<int>([goal]);
        while (open.TryPeek(out var atom))
        {
            var origin = _chainer.Atoms.Origin(atom);
            var missing = _atomPremises.ContainsKey(atom) || origin < 0 ? [] : CertainBody(origin).Where(body => !_atomPremises.ContainsKey(body)).ToList();
            foreach (var body in missing) open.Push(body);
            if (missing.Count > 0) continue;
            open.Pop();
            if (_atomPremises.ContainsKey(atom)) continue;
            _atomPremises[atom] = origin < 0 ? ~origin : Conclude(new Clause([new Literal(FormulaOf(atom), true)]), origin).Step;
        }
    }

    private List<int> CertainBody(int instance)
    {
        var rule = _chainer.Instances.Rule(instance);
        _matcher.Start(rule, _chainer.Instances.Bindings(instance));
        var body = new List<int>();
        foreach (var pattern in rule.Body)
        {
            if (pattern.Predicate == AtomStore.Domain) continue;
            var atom = _chainer.Atoms.Find(pattern.Predicate, Array.ConvertAll(pattern.Arguments, _matcher.Find));
            if (_chainer.Atoms.State(atom) == AtomState.Certain) body.Add(atom);
        }

        return body;
    }

    private ProofPremise PremiseOf(int instance)
    {
        var rule = _chainer.Instances.Rule(instance);
        var bindings = _chainer.Instances.Bindings(instance);
        var terms = ImmutableArray.CreateBuilder<Binding>(bindings.Length);
        for (var i = 0; i < bindings.Length; i++) terms.Add(new Binding(rule.Variables[i], _chainer.Terms.Term(bindings[i])));
        return new ProofPremise(rule.Premise, terms.MoveToImmutable());
    }

    private Atom FormulaOf(int atom)
    {
        var arguments = ImmutableArray.CreateBuilder<Term>();
        foreach (var argument in _chainer.Atoms.Arguments(atom)) arguments.Add(_chainer.Terms.Term(argument));
        return new Atom(_chainer.Atoms.NameOf(_chainer.Atoms.Predicate(atom)), arguments.ToImmutable());
    }
}
