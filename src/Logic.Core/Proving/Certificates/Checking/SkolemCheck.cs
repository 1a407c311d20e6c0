using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving.Clauses;

namespace Logic.Proving.Certificates.Checking;

/// <summary>
/// ∃y φ ⇝ φ[y ↦ s(x̄)] in a formula in negation normal form: every witness symbol is new and used for one variable,
/// its arguments are distinct variables and cover the free variables of ∃y φ. No variable is bound within its own scope,
/// so that none is captured, and an existential one is bound once.
/// </summary>
internal sealed class SkolemCheck(Formula formula, ImmutableArray<Binding> witnesses, SymbolTable symbols, CheckBudget budget)
{
    private readonly Dictionary<Variable, Term> _witnesses = [];
    private readonly HashSet<Variable> _universal = [];
    private readonly HashSet<Variable> _existential = [];

    /// <summary>Whether Skolemization with the recorded witnesses gives exactly <paramref name="result"/>.</summary>
    public bool Gives(Formula result)
    {
        if (!FreeVariables.Of(formula).IsEmpty || !BindsSafely(formula, [])) return false;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (variable, term) in witnesses)
        {
            if (term is not FunctionTerm witness || !symbols.IsNew(witness.Name) || !names.Add(witness.Name)) return false;
            if (!witness.Arguments.All(a => a is Variable) || witness.Arguments.Distinct().Count() != witness.Arguments.Length) return false;
            if (!_existential.Contains(variable) || !_witnesses.TryAdd(variable, witness)) return false;
        }

        return Visit(formula) is { } skolemized && skolemized.Equals(result);
    }

    private Formula? Visit(Formula f)
    {
        budget.Spend();
        switch (f)
        {
            case Conjunction conjunction:
                return All(conjunction.Operands) is { } conjuncts ? Formula.And([.. conjuncts]) : null;
            case Disjunction disjunction:
                return All(disjunction.Operands) is { } disjuncts ? Formula.Or([.. disjuncts]) : null;
            case Universal all:
                return Visit(all.Body) is { } body ? Formula.ForAll(all.Variable, body) : null;
            case Existential some:
                return CoversScope(some) ? Visit(some.Body) : null;
            case Negation { Operand: not (Atom or Equality) } or BinaryFormula:
                return null;
            default:
                return Instance.Of(f, v => _witnesses.GetValueOrDefault(v, v));
        }
    }

    private bool BindsSafely(Formula f, ImmutableHashSet<Variable> scope) => f switch
    {
        Conjunction conjunction => conjunction.Operands.All(o => BindsSafely(o, scope)),
        Disjunction disjunction => disjunction.Operands.All(o => BindsSafely(o, scope)),
        Quantification q => !scope.Contains(q.Variable) && IsNewBinder(q) && BindsSafely(q.Body, scope.Add(q.Variable)),
        _ => true,
    };

    private bool IsNewBinder(Quantification q)
    {
        if (q is Existential) return !_universal.Contains(q.Variable) && _existential.Add(q.Variable);
        _universal.Add(q.Variable);
        return !_existential.Contains(q.Variable);
    }

    private List<Formula>? All(ImmutableArray<Formula> operands)
    {
        var visited = new List<Formula>(operands.Length);
        foreach (var operand in operands)
        {
            if (Visit(operand) is not { } result) return null;
            visited.Add(result);
        }

        return visited;
    }

    private bool CoversScope(Existential some)
    {
        if (!_witnesses.TryGetValue(some.Variable, out var witness)) return false;
        var needed = new List<Variable>();
        foreach (var free in FreeVariables.Of(some))
            FreeVariables.Collect(_witnesses.GetValueOrDefault(free, free), [], needed);
        return needed.All(v => ((FunctionTerm)witness).Arguments.Contains(v));
    }
}
