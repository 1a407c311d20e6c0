using System.Collections.Immutable;
using System.Globalization;
using Logic.Formulas;
using Logic.Formulas.Normalization;
using Logic.Proving.Certificates;
using Logic.Shared.Problems;

namespace Logic.Shared.Kernels;

/// <summary>Translates a proof, step by step. The proof must be one that <see cref="ProofChecker"/> accepts.</summary>
internal sealed class KernelProofBuilder
{
    private readonly Proof _proof;
    private readonly SafeNames _names = new();
    private readonly KernelRenaming _renaming;
    private readonly Dictionary<int, Fact> _facts = [];
    private readonly Dictionary<int, KernelClause> _clauses = [];
    private readonly Dictionary<int, ImmutableDictionary<Variable, Term>> _witnesses = [];
    private readonly SortedDictionary<int, KernelStatement> _assumptions = [];
    private readonly List<KernelStatement> _numberFacts = [];
    private readonly List<KernelIntroduction> _introductions = [];
    private readonly List<KernelLemma> _lemmas = [];
    private Formula? _goal;

    private KernelProofBuilder(Proof proof)
    {
        _proof = proof;
        _renaming = new KernelRenaming(_names);
    }

    /// <summary>The proof for a kernel.</summary>
    /// <exception cref="KernelExportException">A step is not as its rule says.</exception>
    public static KernelProof Build(Proof proof)
    {
        var builder = new KernelProofBuilder(proof);
        for (var i = 0; i < proof.Steps.Length; i++) builder.Add(i, proof.Steps[i]);
        var introduced = builder._introductions.Select(n => n.Name).ToHashSet();
        return new KernelProof
        {
            Symbols = [.. builder._names.Symbols.Where(s => !introduced.Contains(s.SafeName))],
            Assumptions = [.. builder._assumptions.Values],
            NumberFacts = [.. builder._numberFacts],
            Goal = builder._goal,
            Introductions = [.. builder._introductions],
            Lemmas = [.. builder._lemmas],
        };
    }

    private static string StepName(int index) => Numbered("step_", index + 1);

    private static string Numbered(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");

    private void Add(int index, ProofStep step)
    {
        var formula = _renaming.Of(step.Formula);
        switch (step.Rule)
        {
            case ProofRule.Assumption:
                var assumption = new KernelStatement(Numbered("assumption_", step.Assumption!.Value + 1), formula);
                _assumptions[step.Assumption.Value] = assumption;
                _facts[index] = new Fact(new Reference(assumption.Name), formula);
                break;
            case ProofRule.NegatedGoal:
                _goal = ((Negation)formula).Operand;
                _facts[index] = new Fact(new Reference(KernelProof.NegatedGoal), formula);
                break;
            case ProofRule.Definition:
                _introductions.Add(Definition(formula));
                break;
            case ProofRule.Skolemization:
                _facts[index] = _facts[step.Premises[0].Step];
                _witnesses[index] = Witnesses(_facts[index].Statement, step.Premises[0].Bindings);
                break;
            case ProofRule.Clause:
                AddClause(index, step, formula, _facts[step.Premises[0].Step], _witnesses.GetValueOrDefault(step.Premises[0].Step));
                break;
            case ProofRule.Arithmetic:
                var fact = new KernelStatement(Numbered("number_fact_", _numberFacts.Count + 1), FreeVariables.Close(formula));
                _numberFacts.Add(fact);
                AddClause(index, step, formula, new Fact(new Reference(fact.Name), fact.Formula), null);
                break;
            case > ProofRule.Arithmetic:
                AddInference(index, step, formula);
                break;
            default:
                AddFormula(index, step, formula);
                break;
        }
    }

    private static KernelDefinition Definition(Formula formula)
    {
        var variables = ImmutableArray.CreateBuilder<Variable>();
        for (; formula is Universal all; formula = all.Body) variables.Add(all.Variable);
        var definition = (Biconditional)formula;
        return new KernelDefinition(((Atom)definition.Left).Predicate, variables.ToImmutable(), definition.Right);
    }

    private ImmutableDictionary<Variable, Term> Witnesses(Formula formula, ImmutableArray<Binding> bindings)
    {
        var witnesses = bindings.ToImmutableDictionary(b => _renaming.Of(b.Variable), b => _renaming.Of(b.Term));
        foreach (var some in Existentials(formula))
            _introductions.Add(SkolemFunction.Of((FunctionTerm)witnesses[some.Variable], some, witnesses));
        return witnesses;
    }

    // Outer ones first: the inner ones speak of their witnesses.
    private static IEnumerable<Existential> Existentials(Formula formula) => formula switch
    {
        Conjunction c => c.Operands.SelectMany(Existentials),
        Disjunction d => d.Operands.SelectMany(Existentials),
        Existential some => Existentials(some.Body).Prepend(some),
        Universal all => Existentials(all.Body),
        _ => [],
    };

    private void AddFormula(int index, ProofStep step, Formula formula)
    {
        var names = new LocalNames();
        var proof = step.Rule switch
        {
            ProofRule.OneDirection => Direction(formula, names),
            ProofRule.Folding => _facts[step.Premises[0].Step].Proof,
            ProofRule.NegationNormalForm => new NormalFormProof(names).Prove(_facts[step.Premises[0].Step]).Proof,
            ProofRule.Miniscoping => new MiniscopingProof(names).Prove(_facts[step.Premises[0].Step]).Proof,
            _ => throw new KernelExportException(index, step.Rule),
        };
        AddLemma(index, formula, proof);
        _facts[index] = new Fact(new Reference(StepName(index)), formula);
    }

    // A definition holds by itself: its name means its body.
    private static Expression Direction(Formula formula, LocalNames names) => formula is Universal all
        ? new Take(all.Variable, Direction(all.Body, names))
        : new Connectives(names).From(((Implication)formula).Left, static held => held);

    private void AddClause(int index, ProofStep step, Formula formula, Fact from, ImmutableDictionary<Variable, Term>? witnesses)
    {
        var names = new LocalNames();
        AddClause(index, step, formula, names, denied =>
        {
            var clause = new ClauseProof(names, denied, witnesses ?? ImmutableDictionary<Variable, Term>.Empty);
            return (clause.Refute(from.Statement, true, from.Proof), clause.Instantiated);
        });
    }

    private void AddInference(int index, ProofStep step, Formula formula)
    {
        var names = new LocalNames();
        var inference = new InferenceProof(names, [.. step.Premises.Select(p => new KernelPremise(_clauses[p.Step], _renaming.Of(p.Bindings)))]);
        AddClause(index, step, formula, names, denied => (inference.Refute(step.Rule, denied), inference.Variables));
    }

    private void AddClause(
        int index, ProofStep step, Formula formula, LocalNames names, Func<Discharges, (Expression? Proof, IEnumerable<Variable> Variables)> refute)
    {
        var clause = KernelClause.Of(StepName(index), formula);
        var proof = clause.Prove(names, refute) ?? throw new KernelExportException(index, step.Rule);
        _clauses[index] = clause;
        AddLemma(index, clause.Statement, proof);
    }

    private void AddLemma(int index, Formula statement, Expression proof) => _lemmas.Add(new KernelLemma(StepName(index), statement, proof));
}
