using System.Runtime.InteropServices;

namespace Logic.Proving.Saturation;

/// <summary>
/// What holds without other clauses: literals that occur twice are merged, s ≠ s and false comparisons of numerals are
/// removed; a clause with s = s, a literal and its complement, or a true comparison is a tautology.
/// </summary>
internal sealed class LiteralCleaning(TermBank bank)
{
    private readonly List<SaturationLiteral> _kept = [];

    /// <summary>Cleans the clause; false when it is a tautology.</summary>
    public bool Clean(SaturationClause clause)
    {
        if (IsArithmeticFact(clause)) return true;
        if (!Keep(clause.Literals)) return false;
        if (_kept.Count < clause.Literals.Length) clause.Literals = [.. _kept];
        return true;
    }

    /// <summary>Cleans literals that are no clause yet; false when they make a tautology.</summary>
    public bool Clean(List<SaturationLiteral> literals)
    {
        if (!Keep(CollectionsMarshal.AsSpan(literals))) return false;
        if (_kept.Count == literals.Count) return true;
        literals.Clear();
        literals.AddRange(_kept);
        return true;
    }

    /// <summary>The truth of a literal that needs no other clause; null for most.</summary>
    public bool? Evaluate(in SaturationLiteral literal)
    {
        if (literal.Left == literal.Right) return literal.IsPositive;
        if (literal.Left < 0 || literal.Right < 0) return null;
        var atom = literal.IsEquation ? Equal(literal) : Comparison(literal.Left);
        return atom is null ? null : atom == literal.IsPositive;
    }

    private bool Keep(ReadOnlySpan<SaturationLiteral> literals)
    {
        _kept.Clear();
        foreach (var literal in literals)
        {
            var truth = Evaluate(literal);
            if (truth == true || Has(literal with { IsPositive = !literal.IsPositive })) return false;
            if (truth is null && !Has(literal)) _kept.Add(literal);
        }

        return true;
    }

    // Facts about numerals are evaluated wherever they are inferred; but resolution with them (2 < 3 and ∀x ¬(x < 3))
    // needs those that came with the problem.
    private bool IsArithmeticFact(SaturationClause clause) =>
        clause is { Origin.Kind: OriginKind.Input or OriginKind.Reconsidered, Literals: [var literal] }
        && literal.Left != literal.Right && Evaluate(literal) == true;

    private bool? Equal(in SaturationLiteral literal) =>
        ValueOf(literal.Left) is { } left && ValueOf(literal.Right) is { } right ? left == right : null;

    private bool? Comparison(int atom)
    {
        var symbol = bank.Signature[bank.Symbol(atom)];
        if (symbol.Arity != 2 || symbol.Name is not (Clauses.Arithmetic.Less or Clauses.Arithmetic.LessOrEqual)) return null;
        var arguments = bank.Arguments(atom);
        if (ValueOf(arguments[0]) is not { } left || ValueOf(arguments[1]) is not { } right) return null;
        return symbol.Name == Clauses.Arithmetic.Less ? left < right : left <= right;
    }

    private decimal? ValueOf(int term) => term < 0 ? null : bank.Signature[bank.Symbol(term)].Value;

    private bool Has(in SaturationLiteral literal) =>
        _kept.Contains(literal) || (literal.IsEquation && _kept.Contains(literal.Swapped));
}
