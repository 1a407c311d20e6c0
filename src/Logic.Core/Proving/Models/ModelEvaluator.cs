using Logic.Formulas;
using Logic.Proving.Clauses;

namespace Logic.Proving.Models;

/// <summary>
/// Evaluates formulas in a finite model by Tarski's definition, and knows nothing of how the model was found. The one
/// liberty: a quantifier tries only the elements that <see cref="GuardIndex"/> cannot rule out.
/// </summary>
internal sealed class ModelEvaluator(FiniteModel model, long maxSteps)
{
    private readonly List<(string Variable, int Element)> _bindings = [];
    private GuardIndex? _guards;
    private long _steps = maxSteps;

    /// <summary>The formula's truth, its free variables universal; null when the steps are used up.</summary>
    public bool? Evaluate(Formula formula)
    {
        var value = Truth(FreeVariables.Close(formula));
        return _steps < 0 ? null : value;
    }

    private bool Truth(Formula formula) => formula switch
    {
        TruthValue truth => truth.Value,
        Atom atom => Truth(atom),
        Equality equality => Value(equality.Left) == Value(equality.Right),
        Negation negation => !Truth(negation.Operand),
        Conjunction conjunction => All(conjunction),
        Disjunction disjunction => Any(disjunction),
        Implication implication => !Truth(implication.Left) || Truth(implication.Right),
        Biconditional iff => Truth(iff.Left) == Truth(iff.Right),
        ExclusiveOr xor => Truth(xor.Left) != Truth(xor.Right),
        Quantification quantified => Truth(quantified, quantified is Existential),
        _ => throw new ArgumentException("Unknown formula.", nameof(formula)),
    };

    private bool All(Conjunction conjunction)
    {
        foreach (var operand in conjunction.Operands)
        {
            if (!Truth(operand)) return false;
        }

        return true;
    }

    private bool Any(Disjunction disjunction)
    {
        foreach (var operand in disjunction.Operands)
        {
            if (Truth(operand)) return true;
        }

        return false;
    }

    /// <summary>Looks for an element that decides the quantifier: a witness of ∃, a counterexample of ∀.</summary>
    private bool Truth(Quantification quantified, bool deciding)
    {
        _guards ??= new GuardIndex(model, _bindings);
        var candidates = _guards.Candidates(quantified.Variable.Name, quantified.Body, deciding);
        var count = candidates?.Count ?? model.Size;
        var place = _bindings.Count;
        var found = false;
        _bindings.Add((quantified.Variable.Name, 0));
        for (var i = 0; i < count && !found && --_steps >= 0; i++)
        {
            _bindings[place] = (quantified.Variable.Name, candidates?[i] ?? i);
            found = Truth(quantified.Body) == deciding;
        }

        _bindings.RemoveAt(place);
        return found == deciding;
    }

    private bool Truth(Atom atom)
    {
        _steps--;
        Span<int> elements = atom.Arguments.Length <= 8 ? stackalloc int[atom.Arguments.Length] : new int[atom.Arguments.Length];
        for (var i = 0; i < elements.Length; i++) elements[i] = Value(atom.Arguments[i]);
        if (OrderAtoms.IsOrder(atom.Predicate, elements.Length)
            && model.ValueOf(elements[0]) is { } left && model.ValueOf(elements[1]) is { } right)
        {
            return OrderAtoms.Holds(atom.Predicate, left, right);
        }

        return model.Predicate(atom.Predicate, elements.Length)?.Holds(elements) ?? false;
    }

    private int Value(Term term) => term switch
    {
        Variable variable => _bindings.FindLast(binding => binding.Variable == variable.Name).Element,
        Numeral numeral => model.ElementOf(numeral),
        FunctionTerm function => Value(function),
        _ => throw new ArgumentException("Unknown term.", nameof(term)),
    };

    private int Value(FunctionTerm function)
    {
        if (model.Function(function.Name, function.Arguments.Length) is not { } table) return 0;
        Span<int> elements = function.Arguments.Length <= 8 ? stackalloc int[function.Arguments.Length] : new int[function.Arguments.Length];
        for (var i = 0; i < elements.Length; i++) elements[i] = Value(function.Arguments[i]);
        return table.Value(elements);
    }
}
