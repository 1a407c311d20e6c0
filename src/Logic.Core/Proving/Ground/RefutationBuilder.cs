using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving.Certificates;
using Logic.Proving.Clauses;
using Logic.Proving.Models.Sat;

namespace Logic.Proving.Ground;

/// <summary>
/// Writes down a contradiction of the ground layer as steps of unit propagation (of two: resolution) over instances of the clauses: one step for
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
        // Preparation alone may have come to ⊥; a step that repeats it would say nothing.
        var prepared = _chainer.Preparation.FindIndex(static inference => inference.Conclusion.IsEmpty);
        if (prepared >= 0) return [.. _chainer.Preparation.Take(prepared + 1)];
        Conclude(new Clause([]), _chainer.Contradiction);
        return _inferences.DrainToImmutable();
    }

    /// <summary>The refutation that the solver has found among the kept instances.</summary>
    public ImmutableArray<Inference> OfTrace(InstanceSolver solver)
    {
        var needed = Needed(solver.Trace);
        var clauses = new Dictionary<int, HashSet<int>>();
        var premises = new Dictionary<int, ProofPremise>();
        var resolvents = new Dictionary<int, HashSet<int>>();
        foreach (var id in needed)
        {
            Add(id, solver, clauses, resolvents, premises);
            if (clauses[id].Count == 0) break;
        }

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

    /// <summary>
    /// Notes the literals of a link. A derived one becomes a step over the links that it depends on, and keeps of the
    /// resolvent only the literals that these need; it is no step of its own where one link alone says as much.
    /// </summary>
    private void Add(
        int id,
        InstanceSolver solver,
        Dictionary<int, HashSet<int>> clauses,
        Dictionary<int, HashSet<int>> resolvents,
        Dictionary<int, ProofPremise> premises)
    {
        if (solver.Trace.Chain(id) is not { } chain)
        {
            var literals = new List<int>();
            solver.Collect(solver.InstanceOf(id), _matcher, literals);
            premises[id] = PremiseOf(solver.InstanceOf(id));
            clauses[id] = resolvents[id] = [.. literals];
            return;
        }

        var resolvent = resolvents[id] = new HashSet<int>(resolvents[chain[0]]);
        foreach (var link in chain.Skip(1)) Resolve(resolvent, resolvents[link]);
        var conflict = new UnitConflict(resolvent, [.. chain.Reverse()], clauses);
        clauses[id] = conflict.Conclusion;
        premises[id] = conflict.Links is [var only] && solver.Trace.Chain(only) is not null
            ? premises[only]
            : Step(solver, conflict, premises);
    }

    private ProofPremise Step(InstanceSolver solver, UnitConflict conflict, Dictionary<int, ProofPremise> premises)
    {
        var used = new List<ProofPremise>();
        foreach (var link in conflict.Links.Where(link => solver.Trace.Chain(link) is null)) AddBody(solver.InstanceOf(link), used);
        used.AddRange(conflict.Links.Select(link => premises[link]));
        var conclusion = conflict.Conclusion.Order()
            .Select(literal => new Literal(FormulaOf(solver.AtomOf(literal >> 1)), SatLiteral.IsPositive(literal)));
        return Step(new Clause([.. conclusion]), used);
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
        ImmutableArray<ProofPremise> distinct = [.. premises.Distinct()];
        var rule = distinct.Length switch { 1 => ProofRule.Factoring, 2 => ProofRule.Resolution, _ => ProofRule.UnitPropagation };
        _inferences.Add(new Inference(rule, conclusion, distinct));
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
            var before = open.Count;
            if (origin >= 0 && !_atomPremises.ContainsKey(atom))
            {
                foreach (var body in CertainBody(origin).Where(body => !_atomPremises.ContainsKey(body))) open.Push(body);
            }

            if (open.Count > before) continue;
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
