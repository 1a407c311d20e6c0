using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving.Certificates;

namespace Logic.Proving.Clauses;

/// <summary>
/// Turns a request into clauses and writes down every step: definitions where multiplying out would explode, negation
/// normal form, miniscoping, Skolemization, clauses. Steps that change nothing are left out, so that a fact or a rule
/// costs two steps. The order of everything is fixed by the request alone.
/// </summary>
internal sealed class Clausifier
{
    private const int AssumptionsBetweenLooks = 64;

    private readonly ImmutableArray<ProofStep>.Builder _steps = ImmutableArray.CreateBuilder<ProofStep>();
    private readonly ImmutableArray<ClauseOrigin>.Builder _origins = ImmutableArray.CreateBuilder<ClauseOrigin>();
    private readonly ImmutableArray<Clause>.Builder _clauses = ImmutableArray.CreateBuilder<Clause>();
    private readonly FreshNames _names;
    private readonly Naming _naming;
    private bool _fromGoal;

    private Clausifier(ProofRequest request)
    {
        _names = new FreshNames(request);
        _naming = new Naming(_names);
    }

    /// <summary>The clauses of a request; when the clock says stop on the way, only of a part of it.</summary>
    public static ClauseSet Clausify(ProofRequest request, SearchClock? clock = null)
    {
        var clausifier = new Clausifier(request);
        for (var i = 0; i < request.Assumptions.Length; i++)
        {
            if (i % AssumptionsBetweenLooks == 0 && clock is { ShouldStop: true }) break;
            clausifier.AddAssumption(i, request.Assumptions[i]);
        }

        if (request.Goal is not null) clausifier.AddGoal(request.Goal);
        clausifier.AddArithmetic();
        return new ClauseSet(
            clausifier._steps.DrainToImmutable(), clausifier._origins.DrainToImmutable(), clausifier._clauses.DrainToImmutable());
    }

    private void AddAssumption(int index, Formula assumption)
    {
        var closed = FreeVariables.Close(assumption);
        _steps.Add(new ProofStep(ProofRule.Assumption, closed, []) { Assumption = index });
        AddFolded(_steps.Count - 1, closed);
    }

    private void AddGoal(Formula goal)
    {
        _fromGoal = true;
        var negated = Formula.Not(FreeVariables.Close(goal));
        AddFolded(AddStep(ProofRule.NegatedGoal, negated, []), negated);
        _fromGoal = false;
    }

    private void AddFolded(int step, Formula formula)
    {
        var folded = _naming.Fold(formula);
        Definition[] used = [.. _naming.Used];
        if (used.Length > 0)
        {
            foreach (var definition in used) Introduce(definition);
            step = AddStep(ProofRule.Folding, folded, [new ProofPremise(step), .. used.Select(d => new ProofPremise(d.Step))]);
        }

        AddNormalized(step, folded);
        foreach (var definition in used) AddDirections(definition);
    }

    private void Introduce(Definition definition)
    {
        if (definition.Step < 0) definition.Step = AddStep(ProofRule.Definition, definition.ToFormula(), []);
    }

    private void AddDirections(Definition definition)
    {
        AddDirection(definition, Polarity.Positive);
        AddDirection(definition, Polarity.Negative);
        definition.Written |= definition.Needed;
    }

    private void AddDirection(Definition definition, Polarity direction)
    {
        if ((definition.Needed & ~definition.Written & direction) == 0) return;
        var formula = definition.ToFormula(direction);
        AddNormalized(AddStep(ProofRule.OneDirection, formula, [new ProofPremise(definition.Step)]), formula);
    }

    private void AddNormalized(int step, Formula formula)
    {
        if (!Distribution.IsDirect(formula))
        {
            step = AddChange(ProofRule.NegationNormalForm, step, ref formula, NegationNormalForm.Of(formula));
            step = AddChange(ProofRule.Miniscoping, step, ref formula, Miniscoping.Of(formula));
            var (skolemized, witnesses) = Skolemization.Of(formula, _names);
            if (witnesses.Length > 0)
                step = AddStep(ProofRule.Skolemization, skolemized, [new ProofPremise(step, witnesses)]);
            formula = skolemized;
        }

        foreach (var clause in Distribution.Of(formula)) AddClause(clause, ProofRule.Clause, [new ProofPremise(step)]);
    }

    private int AddChange(ProofRule rule, int step, ref Formula formula, Formula changed)
    {
        if (changed.Equals(formula)) return step;
        formula = changed;
        return AddStep(rule, changed, [new ProofPremise(step)]);
    }

    private void AddArithmetic()
    {
        foreach (var clause in ArithmeticAxioms.For(_clauses)) AddClause(clause, ProofRule.Arithmetic, []);
    }

    private void AddClause(Clause clause, ProofRule rule, ImmutableArray<ProofPremise> premises)
    {
        var step = AddStep(rule, clause.ToFormula(), premises);
        _clauses.Add(clause);
        _origins.Add(new ClauseOrigin(step, _fromGoal));
    }

    private int AddStep(ProofRule rule, Formula formula, ImmutableArray<ProofPremise> premises)
    {
        _steps.Add(new ProofStep(rule, formula, premises));
        return _steps.Count - 1;
    }
}
