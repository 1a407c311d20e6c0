namespace Logic.Formulas.Printing;

/// <summary>Writes formulas and terms in one notation. Printers hold no state and are safe to share between threads.</summary>
public abstract class FormulaPrinter
{
    /// <summary>Mathematical notation: <c>∀x (Man(x) → Mortal(x))</c>.</summary>
    public static FormulaPrinter Unicode { get; } = new InfixPrinter(new UnicodeNotation());

    /// <summary>The same in ASCII: <c>forall x (Man(x) -> Mortal(x))</c>.</summary>
    public static FormulaPrinter Ascii { get; } = new InfixPrinter(new AsciiNotation());

    /// <summary>TPTP's FOF: <c>! [X] : ('Man'(X) => 'Mortal'(X))</c>.</summary>
    public static FormulaPrinter Tptp { get; } = new InfixPrinter(new TptpNotation());

    /// <summary>For a formula in LaTeX's mathematical mode: <c>\forall x\,(\mathrm{Man}(x) \rightarrow \mathrm{Mortal}(x))</c>.</summary>
    public static FormulaPrinter Latex { get; } = new InfixPrinter(new LatexNotation());

    /// <summary>SMT-LIB 2: <c>(forall ((x U)) (=> (Man x) (Mortal x)))</c>.</summary>
    public static FormulaPrinter SmtLib { get; } = new SmtLibPrinter();

    /// <summary>
    /// Prolog: <c>mortal(X) :- man(X).</c> What is not a definite clause follows a <c>%</c>, so that the text can be loaded.
    /// </summary>
    public static FormulaPrinter Prolog { get; } = new PrologPrinter();

    /// <summary>JSON, with one object a node: <c>{"type":"atom","predicate":"Man","arguments":[…]}</c>.</summary>
    public static FormulaPrinter Json { get; } = new JsonPrinter();

    /// <summary>Writes a formula.</summary>
    public abstract string Print(Formula formula);

    /// <summary>Writes a term.</summary>
    public abstract string Print(Term term);
}
