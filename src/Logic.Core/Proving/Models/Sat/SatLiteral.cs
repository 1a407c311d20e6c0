namespace Logic.Proving.Models.Sat;

/// <summary>Literals as ints: twice the variable, plus one when negated, so that a complement is one exclusive or.</summary>
internal static class SatLiteral
{
    public static int Of(int variable, bool positive) => variable * 2 + (positive ? 0 : 1);

    public static int Positive(int variable) => variable * 2;

    public static int Negative(int variable) => variable * 2 + 1;

    public static int Complement(int literal) => literal ^ 1;

    public static int Variable(int literal) => literal >> 1;

    public static bool IsPositive(int literal) => (literal & 1) == 0;
}
