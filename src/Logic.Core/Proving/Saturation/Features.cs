namespace Logic.Proving.Saturation;

/// <summary>
/// Numbers that never shrink from a clause to one it subsumes (Schulz 2004, "Simple and efficient clause subsumption
/// with feature vector indexing"): how many positive and negative literals, how heavy they are, and how often each of
/// the most common symbols occurs in them.
/// </summary>
internal sealed class Features
{
    private const int Symbols = 8;
    private const int Fixed = 4;

    private readonly TermBank _bank;
    private readonly int[] _slots;

    public Features(TermBank bank, int[] occurrences)
    {
        _bank = bank;
        _slots = new int[occurrences.Length];
        Array.Fill(_slots, -1);
        var common = Enumerable.Range(0, occurrences.Length).Where(s => s > Signature.Pair && occurrences[s] > 0)
            .OrderByDescending(s => occurrences[s]).ThenBy(s => s).Take(Symbols);
        foreach (var symbol in common)
        {
            _slots[symbol] = Fixed + (2 * Length);
            Length++;
        }

        Length = Fixed + (2 * Length);
    }

    public int Length { get; }

    public int[] Of(ReadOnlySpan<SaturationLiteral> literals)
    {
        var vector = new int[Length];
        foreach (var literal in literals)
        {
            var sign = literal.IsPositive ? 0 : 1;
            vector[sign]++;
            vector[2 + sign] += _bank.Weight(literal.Left) + _bank.Weight(literal.Right);
            Count(literal.Left, sign, vector);
            Count(literal.Right, sign, vector);
        }

        return vector;
    }

    private void Count(int term, int sign, int[] vector)
    {
        if (term < 0) return;
        var symbol = _bank.Symbol(term);
        if (symbol < _slots.Length && _slots[symbol] >= 0) vector[_slots[symbol] + sign]++;
        foreach (var argument in _bank.Arguments(term)) Count(argument, sign, vector);
    }
}
