namespace Logic.Proving.Models.Sat;

/// <summary>
/// The restart sequence 1 1 2 1 1 2 4 … (Luby, Sinclair &amp; Zuckerman 1993, "Optimal speedup of Las Vegas algorithms").
/// </summary>
internal static class Luby
{
    /// <summary>The term at an index counted from 0.</summary>
    public static long Term(int index)
    {
        var size = 1L;
        var power = 0;
        while (size < index + 1L)
        {
            size = 2 * size + 1;
            power++;
        }

        long at = index;
        while (size - 1 != at)
        {
            size = (size - 1) / 2;
            power--;
            at %= size;
        }

        return 1L << power;
    }
}
