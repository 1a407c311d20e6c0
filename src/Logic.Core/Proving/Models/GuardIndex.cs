using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Proving.Models;

/// <summary>
/// Finds the elements that can decide a quantifier: those for which a formula can have a truth value at all, judged by the
/// tuples of its atoms. In ∀x (Student(x) → …) only students can be counterexamples. An over-estimate is always right.
/// </summary>
internal sealed class GuardIndex(FiniteModel model, List<(string Variable, int Element)> bindings)
{
    private const int Unknown = -1;
    private const int WorthIt = 4;
    private readonly Dictionary<(PredicateTable Table, int Position, int Element), List<ImmutableArray<int>>> _rows = [];
    private readonly HashSet<(PredicateTable Table, int Position)> _indexed = [];
    private readonly Dictionary<(PredicateTable Table, int Position), List<int>> _columns = [];

    /// <summary>A superset of the elements for which the formula can have the truth value; null for all elements.</summary>
    public IReadOnlyList<int>? Candidates(string variable, Formula formula, bool truth)
    {
        if (model.Size <= WorthIt) return null;
        return formula switch
        {
            Atom atom when truth => OfAtom(variable, atom),
            Equality equality when truth => OfEquality(variable, equality),
            Negation negation => Candidates(variable, negation.Operand, !truth),
            Conjunction conjunction when truth => Fewest(conjunction.Operands.Select(part => Candidates(variable, part, true))),
            Disjunction disjunction when !truth => Fewest(disjunction.Operands.Select(part => Candidates(variable, part, false))),
            Implication implication when !truth =>
                Fewest([Candidates(variable, implication.Left, true), Candidates(variable, implication.Right, false)]),
            Quantification quantified when quantified.Variable.Name != variable => Inside(quantified, variable, truth),
            _ => null,
        };
    }

    private IReadOnlyList<int>? Inside(Quantification quantified, string variable, bool truth)
    {
        bindings.Add((quantified.Variable.Name, Unknown));
        var candidates = Candidates(variable, quantified.Body, truth);
        bindings.RemoveAt(bindings.Count - 1);
        return candidates;
    }

    private static IReadOnlyList<int>? Fewest(IEnumerable<IReadOnlyList<int>?> choices) =>
        choices.MinBy(choice => choice?.Count ?? int.MaxValue);

    private IReadOnlyList<int>? OfEquality(string variable, Equality equality)
    {
        var other = equality.Left is Variable left && left.Name == variable ? equality.Right
            : equality.Right is Variable right && right.Name == variable ? equality.Left
            : null;
        var value = other is null ? Unknown : Value(other, variable);
        return value == Unknown ? null : [value];
    }

    private IReadOnlyList<int>? OfAtom(string variable, Atom atom)
    {
        var place = -1;
        for (var i = 0; i < atom.Arguments.Length; i++)
        {
            if (atom.Arguments[i] is Variable argument && argument.Name == variable) place = i;
        }

        if (place < 0 || OrderAtoms.IsOrder(atom.Predicate, atom.Arguments.Length)) return null;
        if (model.Predicate(atom.Predicate, atom.Arguments.Length) is not { } table) return [];
        List<ImmutableArray<int>>? rows = null;
        for (var i = 0; i < atom.Arguments.Length; i++)
        {
            var value = Value(atom.Arguments[i], variable);
            if (value != Unknown && Rows(table, i, value) is var found && found.Count < (rows?.Count ?? int.MaxValue)) rows = found;
        }

        return rows is null ? Column(table, place) : rows.Select(row => row[place]).Distinct().ToList();
    }

    private List<ImmutableArray<int>> Rows(PredicateTable table, int position, int element)
    {
        if (_indexed.Add((table, position)))
        {
            foreach (var group in table.Tuples.GroupBy(tuple => tuple[position])) _rows[(table, position, group.Key)] = [.. group];
        }

        return _rows.GetValueOrDefault((table, position, element)) ?? [];
    }

    private List<int> Column(PredicateTable table, int position)
    {
        if (!_columns.TryGetValue((table, position), out var column))
        {
            _columns[(table, position)] = column = [.. table.Tuples.Select(tuple => tuple[position]).Distinct()];
        }

        return column;
    }

    /// <summary>The element of a variable or constant that is known here; the quantified variable itself is not.</summary>
    private int Value(Term term, string quantified) => term switch
    {
        Variable variable when variable.Name == quantified => Unknown,
        Variable variable => bindings.FindLast(binding => binding.Variable == variable.Name).Element,
        Numeral numeral => model.ElementOf(numeral),
        FunctionTerm { IsConstant: true } constant => model.Function(constant.Name, 0)?.Value() ?? 0,
        _ => Unknown,
    };
}
