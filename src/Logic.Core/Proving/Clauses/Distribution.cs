using Logic.Formulas;

namespace Logic.Proving.Clauses;

/// <summary>Multiplies a formula whose quantifiers are all universal out into clauses.</summary>
internal static class Distribution
{
    /// <summary>Whether the formula is a ∀ prefix over a matrix without quantifiers, so that it needs no normal form first.</summary>
    public static bool IsDirect(Formula formula)
    {
        var names = new List<Variable>();
        while (formula is Universal all)
        {
            if (names.Contains(all.Variable)) return false;
            names.Add(all.Variable);
            formula = all.Body;
        }

        return IsMatrix(formula);
    }

    /// <summary>The clauses, without tautologies and repeated literals.</summary>
    public static IEnumerable<Clause> Of(Formula formula)
    {
        foreach (var literals in Visit(formula, true))
        {
            if (literals is not null) yield return new Clause([.. literals]);
        }
    }

    private static bool IsMatrix(Formula formula) => formula switch
    {
        Negation negation => IsMatrix(negation.Operand),
        Conjunction and => and.Operands.All(IsMatrix),
        Disjunction or => or.Operands.All(IsMatrix),
        BinaryFormula binary => IsMatrix(binary.Left) && IsMatrix(binary.Right),
        Quantification => false,
        _ => true,
    };

    // Each inner list is a disjunction.
    private static List<List<Literal>> Visit(Formula formula, bool positive) => formula switch
    {
        TruthValue truth => truth.Value == positive ? [] : [[]],
        Negation negation => Visit(negation.Operand, !positive),
        Conjunction and => Join(and.Operands.Select(o => Visit(o, positive)), positive),
        Disjunction or => Join(or.Operands.Select(o => Visit(o, positive)), !positive),
        Implication { Left: var left, Right: var right } => Join([Visit(left, !positive), Visit(right, positive)], !positive),
        Biconditional { Left: var left, Right: var right } => Equivalence(left, right, positive),
        ExclusiveOr { Left: var left, Right: var right } => Equivalence(left, right, !positive),
        Quantification q => Visit(q.Body, positive),
        _ => [[new Literal(formula, positive)]],
    };

    private static List<List<Literal>> Equivalence(Formula left, Formula right, bool positive)
    {
        var result = Multiply(Visit(left, !positive), Visit(right, true));
        result.AddRange(Multiply(Visit(left, positive), Visit(right, false)));
        return result;
    }

    private static List<List<Literal>> Join(IEnumerable<List<List<Literal>>> parts, bool conjunction)
    {
        List<List<Literal>>? result = null;
        foreach (var part in parts)
        {
            if (result is null) result = part;
            else if (conjunction) result.AddRange(part);
            else result = Multiply(result, part);
        }

        return result ?? [];
    }

    private static List<List<Literal>> Multiply(List<List<Literal>> left, List<List<Literal>> right)
    {
        var result = new List<List<Literal>>(left.Count * right.Count);
        foreach (var first in left)
        {
            foreach (var second in right)
            {
                if (Merge(first, second) is { } clause) result.Add(clause);
            }
        }

        return result;
    }

    // Null for a tautology.
    private static List<Literal>? Merge(List<Literal> first, List<Literal> second)
    {
        var merged = new List<Literal>(first.Count + second.Count);
        merged.AddRange(first);
        foreach (var literal in second)
        {
            if (merged.Contains(literal.Complement)) return null;
            if (!merged.Contains(literal)) merged.Add(literal);
        }

        return merged;
    }
}
