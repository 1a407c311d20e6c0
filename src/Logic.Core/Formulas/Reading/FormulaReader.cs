namespace Logic.Formulas.Reading;

/// <summary>Reads formulas in one notation. Readers hold no state and are safe to share between threads.</summary>
public abstract class FormulaReader
{
    /// <summary>
    /// Unicode and ASCII notation together: <c>∀x (P(x) → Q(x))</c>, <c>forall x. P(x) -> Q(x)</c>. What a quantifier
    /// binds is a variable, and so is <c>?x</c>; any other name among terms is a constant.
    /// </summary>
    public static FormulaReader Lenient { get; } = new LenientReader(readsFreeVariables: false);

    /// <summary>As <see cref="Lenient"/>, but u, v, w, x, y, z (with or without digits) are free variables where nothing binds them.</summary>
    public static FormulaReader LenientWithFreeVariables { get; } = new LenientReader(readsFreeVariables: true);

    /// <summary>A formula of TPTP's FOF or CNF: <c>! [X] : (p(X) => q(X))</c>. See <see cref="TptpProblem"/> for whole files.</summary>
    public static FormulaReader Tptp { get; } = new TptpReader();

    /// <summary>The JSON that <see cref="Printing.FormulaPrinter.Json"/> writes.</summary>
    public static FormulaReader Json { get; } = new JsonReader();

    /// <summary>Reads a formula. A text that is none gives a result with the error.</summary>
    public FormulaReadResult Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return ReadOrFail(text);
        }
        catch (SyntaxFailure failure)
        {
            return FormulaReadResult.Of(FormulaSyntaxError.From(failure, text));
        }
    }

    /// <summary>Reads a formula.</summary>
    /// <exception cref="FormulaSyntaxException">The text is not a formula.</exception>
    public Formula Parse(string text) => Read(text).GetFormulaOrThrow();

    private protected abstract FormulaReadResult ReadOrFail(string text);
}
