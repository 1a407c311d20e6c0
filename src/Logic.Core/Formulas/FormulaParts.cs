using System.Collections.Immutable;

namespace Logic.Formulas;

/// <summary>What stands directly below a node, in order, and how to build the node anew over other parts.</summary>
internal static class FormulaParts
{
    /// <summary>The formulas directly below.</summary>
    public static ImmutableArray<Formula> Formulas(Formula formula) => formula switch
    {
        Negation negation => [negation.Operand],
        Conjunction conjunction => conjunction.Operands,
        Disjunction disjunction => disjunction.Operands,
        BinaryFormula binary => [binary.Left, binary.Right],
        Quantification quantification => [quantification.Body],
        _ => [],
    };

    /// <summary>The terms directly below.</summary>
    public static ImmutableArray<Term> Terms(Formula formula) => formula switch
    {
        Atom atom => atom.Arguments,
        Equality equality => [equality.Left, equality.Right],
        _ => [],
    };

    /// <summary>The same formula over other parts: as many as <see cref="Formulas"/> gives.</summary>
    public static Formula WithFormulas(Formula formula, ImmutableArray<Formula> parts) => formula switch
    {
        Negation => Formula.Not(parts[0]),
        Conjunction => Formula.And(parts),
        Disjunction => Formula.Or(parts),
        ExclusiveOr => Formula.Xor(parts[0], parts[1]),
        Implication => Formula.Implies(parts[0], parts[1]),
        Biconditional => Formula.Iff(parts[0], parts[1]),
        Quantification quantification => Requantify(quantification, quantification.Variable, parts[0]),
        _ => formula,
    };

    /// <summary>The same quantifier over another variable and body.</summary>
    public static Formula Requantify(Quantification quantification, Variable variable, Formula body) =>
        quantification is Universal ? Formula.ForAll(variable, body) : Formula.Exists(variable, body);

    /// <summary>The same formula with every formula directly below changed; the same object when nothing changes.</summary>
    public static Formula Map(Formula formula, Func<Formula, Formula> change) => formula switch
    {
        Negation { Operand: var operand } => Change(operand, change) is { } changed ? Formula.Not(changed) : formula,
        Quantification { Body: var body } quantification => Change(body, change) is { } changed ? Requantify(quantification, quantification.Variable, changed) : formula,
        _ => MapAll(formula, Formulas(formula), change),
    };

    /// <summary>What a part is changed to; null for the same object.</summary>
    private static Formula? Change(Formula part, Func<Formula, Formula> change) => change(part) is var changed && ReferenceEquals(changed, part) ? null : changed;

    private static Formula MapAll(Formula formula, ImmutableArray<Formula> parts, Func<Formula, Formula> change)
    {
        if (parts.IsEmpty) return formula;
        var changed = ImmutableArray.CreateBuilder<Formula>(parts.Length);
        var isSame = true;
        foreach (var part in parts)
        {
            changed.Add(change(part));
            isSame &= ReferenceEquals(changed[^1], part);
        }

        return isSame ? formula : WithFormulas(formula, changed.MoveToImmutable());
    }

    /// <summary>The same atom or equation over other terms: as many as <see cref="Terms"/> gives.</summary>
    public static Formula WithTerms(Formula formula, ImmutableArray<Term> terms) => formula switch
    {
        Atom atom => Formula.Atom(atom.Predicate, terms),
        Equality => Formula.Equal(terms[0], terms[1]),
        _ => formula,
    };
}
