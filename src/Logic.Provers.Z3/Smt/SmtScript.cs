using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Logic.Formulas;
using Logic.Formulas.Printing;
using Logic.Shared.Problems;

namespace Logic.Proving.Z3.Smt;

/// <summary>
/// A problem as SMT-LIB 2 declarations and assertions. Each assumption and the denied goal stand behind a selector, so
/// that the selectors of a contradiction tell what it rests on.
/// </summary>
internal sealed record SmtScript(string Text, ImmutableArray<string> Selectors)
{
    public const string Sort = "U";
    public const string GoalSelector = "goal";

    private const string SelectorPrefix = "s";

    public static SmtScript Of(SafeProblem problem)
    {
        var text = new StringBuilder("(declare-sort U 0)\n");
        foreach (var symbol in problem.Symbols) Declare(text, symbol);
        foreach (var axiom in problem.NumberAxioms) text.Append("(assert ").Append(FormulaPrinter.SmtLib.Print(axiom)).Append(")\n");
        var selectors = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < problem.Assumptions.Length; i++)
            selectors.Add(Assert(text, string.Create(CultureInfo.InvariantCulture, $"{SelectorPrefix}{i}"), problem.Assumptions[i]));
        if (problem.Goal is not null) selectors.Add(Assert(text, GoalSelector, Formula.Not(problem.Goal)));
        return new SmtScript(text.ToString(), selectors.ToImmutable());
    }

    /// <summary>The assumption that a selector stands for; −1 for anything else.</summary>
    public static int Assumption(string selector) =>
        selector.StartsWith(SelectorPrefix, StringComparison.Ordinal)
        && int.TryParse(selector.AsSpan(SelectorPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1;

    private static void Declare(StringBuilder text, SafeSymbol symbol) =>
        text.Append("(declare-fun ").Append(symbol.SafeName).Append(" (").AppendJoin(' ', Enumerable.Repeat(Sort, symbol.Arity))
            .Append(") ").Append(symbol.IsPredicate ? "Bool" : Sort).Append(")\n");

    private static string Assert(StringBuilder text, string selector, Formula formula)
    {
        text.Append("(declare-const ").Append(selector).Append(" Bool)\n(assert (=> ").Append(selector).Append(' ')
            .Append(FormulaPrinter.SmtLib.Print(formula)).Append("))\n");
        return selector;
    }
}
