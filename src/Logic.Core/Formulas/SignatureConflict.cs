using Logic.Diagnostics;

namespace Logic.Formulas;

/// <summary>A symbol that is used in two ways which do not go together: most often a slip.</summary>
/// <param name="First">The first use.</param>
/// <param name="Second">The use that disagrees with it.</param>
/// <param name="FormulaIndex">Which of the formulas the second use is in, from 0.</param>
public sealed record SignatureConflict(SymbolUse First, SymbolUse Second, int FormulaIndex)
{
    /// <summary>The code of a symbol with two numbers of arguments.</summary>
    public const string ArityCode = "LOGIC2003";

    /// <summary>The code of a symbol that is predicate and function.</summary>
    public const string KindCode = "LOGIC2004";

    /// <summary>The conflict as one sentence.</summary>
    public string Message => First.Kind == Second.Kind
        ? $"'{Second.Name}' has {Second.Arity} arguments here and {First.Arity} before; these are two different symbols."
        : $"'{Second.Name}' is a {Word(Second.Kind)} here and a {Word(First.Kind)} before.";

    /// <summary>The conflict as a diagnostic, at the second use.</summary>
    public Diagnostic ToDiagnostic() =>
        new(First.Kind == Second.Kind ? ArityCode : KindCode, DiagnosticSeverity.Warning, Message, Second.Span);

    private static string Word(SymbolKind kind) => kind == SymbolKind.Predicate ? "predicate" : "function";
}
