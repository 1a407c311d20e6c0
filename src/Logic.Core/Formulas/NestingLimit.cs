using System.Collections.Immutable;

namespace Logic.Formulas;

/// <summary>
/// The hard ceiling on nesting. It is checked where a node is made, so that every walk over a formula may recurse:
/// an input nested deeper is a clear error and never a stack overflow. The number leaves such a walk a kilobyte and a
/// half of stack for each level where a thread has 1.5 MB, the least that .NET gives by default; code that is not yet
/// optimized needs up to half of that.
/// </summary>
internal static class NestingLimit
{
    public const int Deepest = 1_000;

    public static int Check(int depth) => depth <= Deepest
        ? depth
        : throw new FormulaTooDeepException($"The formula nests deeper than {Deepest} levels, the hard limit; flatten or split it.");

    public static int DeepestOf(ImmutableArray<Term> terms)
    {
        var deepest = 0;
        foreach (var term in terms) deepest = Math.Max(deepest, term.Depth);
        return deepest;
    }

    public static int DeepestOf(ImmutableArray<Formula> formulas)
    {
        var deepest = 0;
        foreach (var formula in formulas) deepest = Math.Max(deepest, formula.Depth);
        return deepest;
    }
}
