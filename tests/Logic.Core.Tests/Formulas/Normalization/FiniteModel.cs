using Logic.Formulas;

namespace Logic.Tests.Formulas.Normalization;

/// <summary>A random interpretation over a few things: every symbol means whatever a hash of its use says.</summary>
internal sealed class FiniteModel(int size, int seed)
{
    public bool Satisfies(Formula formula) => Holds(formula, []);

    public static bool AgreeOn(Formula left, Formula right) =>
        Enumerable.Range(0, 12).All(seed => new FiniteModel(1 + seed % 3, seed) is var model && model.Satisfies(left) == model.Satisfies(right));

    private bool Holds(Formula formula, Dictionary<string, int> values) => formula switch
    {
        TruthValue truth => truth.Value,
        Atom atom => Mean("p" + atom.Predicate, atom.Arguments.Select(a => Value(a, values))) % 2 == 0,
        Equality equality => Value(equality.Left, values) == Value(equality.Right, values),
        Negation negation => !Holds(negation.Operand, values),
        Conjunction conjunction => conjunction.Operands.All(o => Holds(o, values)),
        Disjunction disjunction => disjunction.Operands.Any(o => Holds(o, values)),
        ExclusiveOr xor => Holds(xor.Left, values) != Holds(xor.Right, values),
        Implication implication => !Holds(implication.Left, values) || Holds(implication.Right, values),
        Biconditional iff => Holds(iff.Left, values) == Holds(iff.Right, values),
        Universal universal => Instances(universal, values).All(v => Holds(universal.Body, v)),
        Existential existential => Instances(existential, values).Any(v => Holds(existential.Body, v)),
        _ => throw new ArgumentException("Unknown formula."),
    };

    private IEnumerable<Dictionary<string, int>> Instances(Quantification quantification, Dictionary<string, int> values) =>
        Enumerable.Range(0, size).Select(thing => new Dictionary<string, int>(values) { [quantification.Variable.Name] = thing });

    private int Value(Term term, Dictionary<string, int> values) => term switch
    {
        Variable variable => values.TryGetValue(variable.Name, out var value) ? value : Mean("v" + variable.Name, []) % size,
        Numeral numeral => Mean("n" + numeral, []) % size,
        FunctionTerm function => Mean("f" + function.Name, function.Arguments.Select(a => Value(a, values))) % size,
        _ => throw new ArgumentException("Unknown term."),
    };

    private int Mean(string symbol, IEnumerable<int> arguments) =>
        arguments.Aggregate(StableHash.Combine(seed, StableHash.Of(symbol)), StableHash.Combine) >>> 8;
}
