using System.Globalization;
using System.Text;
using Logic.Formulas.Normalization;

namespace Logic.Formulas.Printing;

/// <summary>Writes a problem as a TPTP file.</summary>
internal sealed class TptpProblemPrinter : ProblemPrinter
{
    public override string Print(IReadOnlyList<Formula> assumptions, Formula? goal)
    {
        ArgumentNullException.ThrowIfNull(assumptions);
        var text = new StringBuilder();
        for (var i = 0; i < assumptions.Count; i++) Append(text, string.Create(CultureInfo.InvariantCulture, $"assumption_{i + 1}, axiom"), assumptions[i]);
        if (goal is not null) Append(text, "goal, conjecture", goal);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string head, Formula formula) =>
        text.Append("fof(").Append(head).Append(", ").Append(FormulaPrinter.Tptp.Print(FreeVariables.Close(formula))).Append(").\n");
}
