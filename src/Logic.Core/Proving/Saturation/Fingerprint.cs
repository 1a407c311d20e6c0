namespace Logic.Proving.Saturation;

/// <summary>
/// The symbols of a term at the positions 1, 2, 3, 1.1, 1.2, 2.1: a symbol, or that there is a variable there, or that
/// a variable above may bring anything. Two terms whose symbols differ somewhere do not unify.
/// </summary>
internal readonly record struct Fingerprint(int First, int Second, int Third, int FirstFirst, int FirstSecond, int SecondFirst)
{
    // Symbols are shifted by one; 0 compares with everything: a variable, a place below one, or no such place.
    // (Equal symbols have equal arities, so a place that is missing in one term is missing in the other.)
    public static Fingerprint Of(TermBank bank, int term)
    {
        if (term < 0) return default;
        var arguments = bank.Arguments(term);
        return new Fingerprint(
            Top(bank, arguments, 0), Top(bank, arguments, 1), Top(bank, arguments, 2),
            Below(bank, arguments, 0, 0), Below(bank, arguments, 0, 1), Below(bank, arguments, 1, 0));
    }

    public bool MayUnify(in Fingerprint other) =>
        Fits(First, other.First) && Fits(Second, other.Second) && Fits(Third, other.Third)
        && Fits(FirstFirst, other.FirstFirst) && Fits(FirstSecond, other.FirstSecond) && Fits(SecondFirst, other.SecondFirst);

    private static bool Fits(int left, int right) => left == right || left == 0 || right == 0;

    private static int Top(TermBank bank, ReadOnlySpan<int> arguments, int index) =>
        index < arguments.Length && arguments[index] >= 0 ? bank.Symbol(arguments[index]) + 1 : 0;

    private static int Below(TermBank bank, ReadOnlySpan<int> arguments, int index, int inner) =>
        index < arguments.Length && arguments[index] >= 0 ? Top(bank, bank.Arguments(arguments[index]), inner) : 0;
}
