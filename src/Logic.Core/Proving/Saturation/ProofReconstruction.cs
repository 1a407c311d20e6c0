using System.Collections.Immutable;
using System.Globalization;
using Logic.Formulas;
using Logic.Proving.Certificates;
using Logic.Proving.Clauses;

namespace Logic.Proving.Saturation;

/// <summary>
/// Tells how a clause came to be: does every inference among its ancestors again, from the few words noted when it
/// was made, and writes each down with its instances. Costs nothing until there is a proof to tell.
/// </summary>
internal sealed class ProofReconstruction
{
    private readonly ClauseTranslation _translation;
    private readonly InferenceRules _rules;
    private readonly TermBank _bank;
    private readonly Matching _matching;
    private readonly Subsumption _subsumption;
    private readonly LiteralCleaning _cleaning;
    private readonly Dictionary<SaturationClause, Told> _told = [];
    private readonly ImmutableArray<Inference>.Builder _inferences = ImmutableArray.CreateBuilder<Inference>();

    public ProofReconstruction(ClauseTranslation translation, InferenceRules rules)
    {
        _translation = translation;
        _rules = rules;
        _bank = translation.Bank;
        _matching = new Matching(_bank);
        _subsumption = new Subsumption(_matching);
        _cleaning = new LiteralCleaning(_bank);
    }

    /// <summary>The inferences that end in the given clause, premises first.</summary>
    public ImmutableArray<Inference> Of(SaturationClause clause)
    {
        var waiting = new Stack<SaturationClause>([clause]);
        while (waiting.TryPeek(out var next))
        {
            var open = _told.ContainsKey(next) ? [] : Parents(next).Where(p => !_told.ContainsKey(p)).ToArray();
            foreach (var parent in open) waiting.Push(parent);
            if (open.Length > 0) continue;
            waiting.Pop();
            if (!_told.ContainsKey(next)) _told.Add(next, Tell(next));
        }

        return _inferences.ToImmutable();
    }

    private static IEnumerable<SaturationClause> Parents(SaturationClause clause)
    {
        if (clause.Origin.First is { } first) yield return first;
        if (clause.Origin.Second is { } second) yield return second;
        if (clause.Simplifications is null) yield break;
        foreach (var simplification in clause.Simplifications)
        {
            if (simplification.By is { } by) yield return by;
        }
    }

    private Told Tell(SaturationClause clause)
    {
        var state = CleanUp(Begin(clause));
        foreach (var simplification in clause.Simplifications ?? [])
        {
            state = CleanUp(simplification.Kind switch
            {
                SimplificationKind.Rewrite => Rewrite(state, simplification),
                SimplificationKind.Cut => Cut(state, simplification),
                _ => Condense(state, simplification),
            });
        }

        // The clause itself has the literals in the order, and the equations in the direction, that later inferences used.
        if (!SameLiterals(state.Literals, clause.Literals)) throw new InvalidOperationException("A clause was told differently.");
        return state with { Literals = [.. clause.Literals] };
    }

    private static bool SameLiterals(List<SaturationLiteral> told, SaturationLiteral[] made) =>
        told.Count == made.Length && made.All(l => told.Contains(l) || told.Contains(l.Swapped));

    private Told Begin(SaturationClause clause)
    {
        var origin = clause.Origin;
        if (origin.Kind == OriginKind.Reconsidered) return _told[origin.First!];
        if (origin.Kind != OriginKind.Input) return Infer(origin);
        var variables = _translation.Variables(origin.Position);
        return new Told(origin.Position, [.. _translation.Literals(origin.Position)], v => variables[v]);
    }

    private Told Infer(in Origin origin)
    {
        var conclusion = new List<SaturationLiteral>();
        if (!_rules.Infer(origin, conclusion)) throw new InvalidOperationException("An inference cannot be done again.");
        var first = _told[origin.First!];
        var premises = new List<ProofPremise> { new(first.Step, Instances(first, v => _rules.Unifier.Apply(v, 0))) };
        if (origin.Second is { } into)
        {
            var second = _told[into];
            premises.Add(new ProofPremise(second.Step, Instances(second, v => _rules.Unifier.Apply(v, 1))));
        }

        var isEquation = origin.First!.Literals[origin.FirstLiteral].IsEquation;
        var rule = origin.Kind switch
        {
            OriginKind.Superposition => isEquation ? ProofRule.Superposition : ProofRule.Resolution,
            OriginKind.EqualityResolution => ProofRule.EqualityResolution,
            _ => isEquation ? ProofRule.EqualityFactoring : ProofRule.Factoring,
        };
        return Write(rule, conclusion, Standard, [.. premises]);
    }

    private ImmutableArray<Binding> Instances(Told told, Func<int, int> apply) =>
        Instances(told, apply, Standard);

    private ImmutableArray<Binding> Instances(Told told, Func<int, int> apply, Func<int, Variable> name) =>
        [.. VariablesOf(told.Literals).Select(v => new Binding(told.Name(~v), _translation.ToTerm(apply(v), name)))];

    private Told Rewrite(Told state, Simplification by)
    {
        if (!state.Literals.Any(l => _bank.Contains(l.Left, by.From) || _bank.Contains(l.Right, by.From))) return state;
        var rule = _told[by.By!];
        var equation = rule.Literals[0];
        if (!Matches(equation, by)) equation = equation.Swapped;
        if (!Matches(equation, by)) throw new InvalidOperationException("A rewrite cannot be done again.");
        var premise = new ProofPremise(rule.Step, Instances(rule, _matching.Apply, state.Name));
        var rewritten = state.Literals.Select(l =>
            l with { Left = Replace(l.Left, by.From, by.To), Right = Replace(l.Right, by.From, by.To) });
        return Write(ProofRule.Demodulation, rewritten, state.Name, [premise, new ProofPremise(state.Step)]);
    }

    private bool Matches(in SaturationLiteral equation, in Simplification rewrite)
    {
        _matching.Undo(0);
        return _matching.Match(equation.Left, rewrite.From) && _matching.Match(equation.Right, rewrite.To);
    }

    private Told Cut(Told state, Simplification cut)
    {
        var index = state.Literals.FindIndex(l => l == cut.Literal || l == cut.Literal.Swapped);
        var flipped = Simplifier.Flip([.. state.Literals], index);
        var cutter = _told[cut.By!];
        SaturationLiteral[] targets = cutter.Literals.Count == 1 ? [flipped[index]] : flipped;
        if (!_subsumption.Subsumes([.. cutter.Literals], targets)) throw new InvalidOperationException("A cut cannot be done again.");
        var premise = new ProofPremise(cutter.Step, Instances(cutter, _matching.Apply, state.Name));
        var rest = state.Literals.Where((_, i) => i != index);
        return Write(ProofRule.Resolution, rest, state.Name, [premise, new ProofPremise(state.Step)]);
    }

    private Told Condense(Told state, Simplification condensation)
    {
        if (!_subsumption.MapsInto([.. state.Literals], condensation.From))
            throw new InvalidOperationException("A condensation cannot be done again.");
        var premise = new ProofPremise(state.Step, Instances(state, _matching.Apply, state.Name));
        var instance = state.Literals.Select(l => l with { Left = _matching.Apply(l.Left), Right = _matching.Apply(l.Right) }).Distinct();
        return Write(ProofRule.Factoring, instance, state.Name, [premise]);
    }

    // What LiteralCleaning does, in steps. Merging equal literals needs none: a clause is a set.
    private Told CleanUp(Told state)
    {
        for (var i = state.Literals.Count - 1; i >= 0; i--)
        {
            var literal = state.Literals[i];
            if (_cleaning.Evaluate(literal) != false) continue;
            var rest = state.Literals.Where(l => l != literal && l != literal.Swapped).ToList();
            ImmutableArray<ProofPremise> premises = [new ProofPremise(state.Step)];
            if (literal.Left != literal.Right) premises = [Fact(literal), .. premises];
            state = Write(premises.Length == 1 ? ProofRule.EqualityResolution : ProofRule.Resolution, rest, state.Name, premises);
            i = state.Literals.Count;
        }

        return state with { Literals = Merge(state.Literals) };
    }

    private ProofPremise Fact(in SaturationLiteral literal)
    {
        var fact = _translation.ToLiteral(literal with { IsPositive = !literal.IsPositive }, Standard);
        _inferences.Add(new Inference(ProofRule.Arithmetic, new Clause([fact]), []));
        return new ProofPremise(_translation.ClauseCount + _inferences.Count - 1);
    }

    private Told Write(
        ProofRule rule, IEnumerable<SaturationLiteral> literals, Func<int, Variable> name, ImmutableArray<ProofPremise> premises)
    {
        var list = literals.ToList();
        var clause = new Clause([.. Merge(list).Select(l => _translation.ToLiteral(l, name))]);
        _inferences.Add(new Inference(rule, clause, premises));
        return new Told(_translation.ClauseCount + _inferences.Count - 1, list, name);
    }

    private static List<SaturationLiteral> Merge(List<SaturationLiteral> literals)
    {
        var merged = new List<SaturationLiteral>(literals.Count);
        foreach (var literal in literals)
        {
            if (!merged.Contains(literal) && !(literal.IsEquation && merged.Contains(literal.Swapped))) merged.Add(literal);
        }

        return merged;
    }

    private int Replace(int term, int from, int to)
    {
        if (term == from) return to;
        if (_bank.Weight(term) <= _bank.Weight(from)) return term;
        var arguments = _bank.Arguments(term).ToArray();
        for (var i = 0; i < arguments.Length; i++) arguments[i] = Replace(arguments[i], from, to);
        return _bank.Make(_bank.Symbol(term), arguments);
    }

    private List<int> VariablesOf(List<SaturationLiteral> literals)
    {
        var found = new List<int>();
        foreach (var literal in literals)
        {
            Collect(literal.Left, found);
            Collect(literal.Right, found);
        }

        return found;
    }

    private void Collect(int term, List<int> found)
    {
        if (term < 0)
        {
            if (!found.Contains(term)) found.Add(term);
            return;
        }

        foreach (var argument in _bank.Arguments(term)) Collect(argument, found);
    }

    private static Variable Standard(int index) => Term.Variable(
        index < 3 ? "xyz"[index].ToString() : string.Create(CultureInfo.InvariantCulture, $"x{index - 2}"));

    /// <summary>A clause as it stands in the proof: its step, its literals, the names of its variables.</summary>
    private sealed record Told(int Step, List<SaturationLiteral> Literals, Func<int, Variable> Name);
}
