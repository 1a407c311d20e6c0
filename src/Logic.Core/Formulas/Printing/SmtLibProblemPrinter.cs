using System.Text;
using Logic.Formulas.Normalization;

namespace Logic.Formulas.Printing;

/// <summary>Writes a problem as an SMT-LIB 2 script.</summary>
internal sealed class SmtLibProblemPrinter : ProblemPrinter
{
    public override string Print(IReadOnlyList<Formula> assumptions, Formula? goal)
    {
        ArgumentNullException.ThrowIfNull(assumptions);
        var names = new SmtLibNames();
        var writer = new SmtLibWriter(names);
        var assertions = assumptions.Select(a => $"(assert {writer.Write(FreeVariables.Close(a))})").ToList();
        if (goal is not null) assertions.Add($"(assert (not {writer.Write(FreeVariables.Close(goal))}))");
        if (names.Numbers.Count > 1) assertions.Insert(0, $"(assert (distinct {string.Join(' ', names.Numbers)}))");

        var text = new StringBuilder("(set-logic UF)\n(declare-sort U 0)\n");
        foreach (var line in names.Declarations.Concat(assertions)) text.Append(line).Append('\n');
        return text.Append("(check-sat)\n").ToString();
    }
}
