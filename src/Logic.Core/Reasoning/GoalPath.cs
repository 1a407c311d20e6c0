using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Formulas.Normalization;
using Logic.Proving.Certificates;

namespace Logic.Reasoning;

/// <summary>
/// The steps of a refutation that rest on the denied goal. Where they are one chain ¬goal = N₀, N₁, …, Nₖ = ⊥ without
/// variables, each Nᵢ from Nᵢ₋₁ and steps Sᵢ that do not rest on the goal, the chain can be turned around: Sᵢ and ¬Nᵢ give
/// ¬Nᵢ₋₁, up to the goal (contraposition).
/// </summary>
internal sealed class GoalPath
{
    private readonly ImmutableArray<ProofStep> _steps;
    private readonly bool[] _restsOnGoal;

    public GoalPath(ImmutableArray<ProofStep> steps)
    {
        _steps = steps;
        _restsOnGoal = new bool[steps.Length];
        for (var i = 0; i < steps.Length; i++)
            _restsOnGoal[i] = steps[i].Rule == ProofRule.NegatedGoal || steps[i].Premises.Any(p => _restsOnGoal[p.Step]);
        Inferences = FindChain();
    }

    /// <summary>The inferences of the chain, ⊥ first; default where there is no such chain.</summary>
    public ImmutableArray<int> Inferences { get; }

    /// <summary>Whether a step rests on the denied goal.</summary>
    public bool Holds(int step) => _restsOnGoal[step];

    /// <summary>What the goal-side premise of an inference denies: ¬Nᵢ₋₁.</summary>
    public Formula DeniedBefore(int inference) => Deny(_steps[GoalPremise(inference)].Formula);

    public static bool IsInference(ProofRule rule) => rule >= ProofRule.Resolution;

    private ImmutableArray<int> FindChain()
    {
        ImmutableArray<int> inferences = [.. Enumerable.Range(0, _steps.Length).Where(i => _restsOnGoal[i] && IsInference(_steps[i].Rule))];
        if (inferences.Length <= 1) return inferences;
        var chain = ImmutableArray.CreateBuilder<int>();
        for (var i = _steps.Length - 1; _steps[i].Rule != ProofRule.NegatedGoal; i = GoalPremise(i))
        {
            if (_steps[i].Premises.Count(p => _restsOnGoal[p.Step]) != 1) return default;
            if (IsInference(_steps[i].Rule)) chain.Add(i);
        }

        return chain.All(IsGround) ? chain.ToImmutable() : default;
    }

    /// <summary>A Skolem symbol of the denied goal cannot be spoken of before the denial.</summary>
    private bool IsGround(int inference)
    {
        var before = GoalPremise(inference);
        if (!FreeVariables.Of(_steps[before].Formula).IsEmpty) return false;
        for (var i = before; _steps[i].Rule != ProofRule.NegatedGoal; i = GoalPremise(i))
        {
            if (_steps[i].Rule == ProofRule.Skolemization && !_steps[i].Formula.Equals(_steps[GoalPremise(i)].Formula)) return false;
        }

        return true;
    }

    private int GoalPremise(int step) => _steps[step].Premises.First(p => _restsOnGoal[p.Step]).Step;

    private static Formula Deny(Formula clause) => clause switch
    {
        Negation negation => negation.Operand,
        Disjunction disjunction => Formula.And([.. disjunction.Operands.Select(Deny)]),
        _ => Formula.Not(clause),
    };
}
