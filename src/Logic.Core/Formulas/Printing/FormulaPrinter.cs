namespace Logic.Formulas.Printing;

/// <summary>Writes formulas and terms in one notation.</summary>
public abstract class FormulaPrinter
{
    /// <summary>Mathematical notation: <c>∀x (Man(x) → Mortal(x))</c>.</summary>
    public static FormulaPrinter Unicode { get; } = new UnicodePrinter();

    /// <summary>Writes a formula.</summary>
    public abstract string Print(Formula formula);

    /// <summary>Writes a term.</summary>
    public abstract string Print(Term term);
}
