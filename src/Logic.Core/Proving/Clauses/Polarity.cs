namespace Logic.Proving.Clauses;

/// <summary>Whether a subformula stands under an even number of negations, an odd number, or (under ↔) both.</summary>
[Flags]
internal enum Polarity
{
    None = 0,
    Positive = 1,
    Negative = 2,
    Both = 3,
}

/// <summary>Questions to a polarity.</summary>
internal static class PolarityExtensions
{
    public static Polarity Flip(this Polarity polarity) => polarity switch
    {
        Polarity.Positive => Polarity.Negative,
        Polarity.Negative => Polarity.Positive,
        _ => polarity,
    };

    public static bool HasPositive(this Polarity polarity) => (polarity & Polarity.Positive) != 0;

    public static bool HasNegative(this Polarity polarity) => (polarity & Polarity.Negative) != 0;
}
