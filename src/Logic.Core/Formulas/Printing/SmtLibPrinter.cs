namespace Logic.Formulas.Printing;

/// <summary>Prints single formulas and terms as S-expressions of SMT-LIB 2.</summary>
internal sealed class SmtLibPrinter : FormulaPrinter
{
    public override string Print(Formula formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        return new SmtLibWriter(new SmtLibNames()).Write(formula);
    }

    public override string Print(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return new SmtLibWriter(new SmtLibNames()).Write(term);
    }
}
