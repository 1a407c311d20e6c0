using System.Collections.Immutable;
using System.Globalization;
using Logic.Formulas;

namespace Logic.Proving.Clauses;

/// <summary>
/// Expresses →, ↔ and ⊕ by ∧, ∨ and ¬, moves ¬ down to the atoms and gives every quantifier of the formula a variable
/// of its own. A variable keeps its name where that is free.
/// </summary>
internal sealed class NegationNormalForm
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<Variable, Variable> _names = [];

    private NegationNormalForm()
    {
    }

    /// <summary>The normal form of a closed formula.</summary>
    public static Formula Of(Formula formula) => new NegationNormalForm().Visit(formula, true);

    private Formula Visit(Formula formula, bool positive) => formula switch
    {
        TruthValue truth => truth.Value == positive ? Formula.True : Formula.False,
        Negation negation => Visit(negation.Operand, !positive),
        Conjunction and => Join(and.Operands, positive, positive),
        Disjunction or => Join(or.Operands, positive, !positive),
        Implication { Left: var left, Right: var right } => Pair(!positive, left, !positive, right, positive),
        Biconditional { Left: var left, Right: var right } => Formula.And(
            Pair(false, left, !positive, right, true), Pair(false, left, positive, right, false)),
        ExclusiveOr { Left: var left, Right: var right } => Formula.And(
            Pair(false, left, positive, right, true), Pair(false, left, !positive, right, false)),
        Quantification q => Quantify(q, (q is Universal) == positive, positive),
        _ => Literal(formula, positive),
    };

    private Formula Join(ImmutableArray<Formula> operands, bool positive, bool conjunction)
    {
        var parts = operands.Select(o => Visit(o, positive)).ToImmutableArray();
        return conjunction ? Formula.And(parts) : Formula.Or(parts);
    }

    private Formula Pair(bool conjunction, Formula left, bool leftPositive, Formula right, bool rightPositive)
    {
        var first = Visit(left, leftPositive);
        var second = Visit(right, rightPositive);
        return conjunction ? Formula.And(first, second) : Formula.Or(first, second);
    }

    private Formula Quantify(Quantification q, bool universal, bool positive)
    {
        var hidden = _names.TryGetValue(q.Variable, out var outer);
        var variable = Rename(q.Variable);
        _names[q.Variable] = variable;
        var body = Visit(q.Body, positive);
        if (hidden) _names[q.Variable] = outer!;
        else _names.Remove(q.Variable);
        return universal ? Formula.ForAll(variable, body) : Formula.Exists(variable, body);
    }

    private Variable Rename(Variable variable)
    {
        var name = variable.Name;
        for (var i = 1; !_taken.Add(name); i++)
            name = string.Create(CultureInfo.InvariantCulture, $"{variable.Name}{i}");
        return name == variable.Name ? variable : new Variable(name);
    }

    private Formula Literal(Formula atom, bool positive)
    {
        var renamed = Instance.Of(atom, v => _names.GetValueOrDefault(v, v));
        return positive ? renamed : Formula.Not(renamed);
    }
}
