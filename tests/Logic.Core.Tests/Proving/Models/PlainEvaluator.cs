using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving.Clauses;
using Logic.Proving.Models;

namespace Logic.Tests.Proving.Models;

/// <summary>Evaluation without any cleverness, to compare with.</summary>
internal static class PlainEvaluator
{
    public static bool Evaluate(FiniteModel model, Formula formula) =>
        Truth(model, FreeVariables.Close(formula), ImmutableDictionary<string, int>.Empty);

    private static bool Truth(FiniteModel model, Formula formula, ImmutableDictionary<string, int> values) => formula switch
    {
        Atom atom => model.Predicate(atom.Predicate, atom.Arguments.Length)!.Holds([.. atom.Arguments.Select(t => Value(model, t, values))]),
        Equality equality => Value(model, equality.Left, values) == Value(model, equality.Right, values),
        Negation negation => !Truth(model, negation.Operand, values),
        Conjunction conjunction => conjunction.Operands.All(operand => Truth(model, operand, values)),
        Disjunction disjunction => disjunction.Operands.Any(operand => Truth(model, operand, values)),
        Implication implication => !Truth(model, implication.Left, values) || Truth(model, implication.Right, values),
        ExclusiveOr xor => Truth(model, xor.Left, values) != Truth(model, xor.Right, values),
        Universal all => Enumerable.Range(0, model.Size).All(e => Truth(model, all.Body, values.SetItem(all.Variable.Name, e))),
        Existential some => Enumerable.Range(0, model.Size).Any(e => Truth(model, some.Body, values.SetItem(some.Variable.Name, e))),
        _ => throw new ArgumentException("Not among the test formulas.", nameof(formula)),
    };

    private static int Value(FiniteModel model, Term term, ImmutableDictionary<string, int> values) => term switch
    {
        Variable variable => values[variable.Name],
        FunctionTerm function => model.Function(function.Name, function.Arguments.Length)!
            .Value([.. function.Arguments.Select(argument => Value(model, argument, values))]),
        _ => throw new ArgumentException("Not among the test terms.", nameof(term)),
    };
}
