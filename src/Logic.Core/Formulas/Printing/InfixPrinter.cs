namespace Logic.Formulas.Printing;

/// <summary>Prints in a notation that writes connectives between their operands.</summary>
internal sealed class InfixPrinter(InfixNotation notation) : FormulaPrinter
{
    public override string Print(Formula formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        var writer = new InfixWriter(notation);
        writer.Write(formula);
        return writer.ToString();
    }

    public override string Print(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        var writer = new InfixWriter(notation);
        writer.Write(term);
        return writer.ToString();
    }
}
