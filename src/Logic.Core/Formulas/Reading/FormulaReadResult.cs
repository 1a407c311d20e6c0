using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Logic.Diagnostics;

namespace Logic.Formulas.Reading;

/// <summary>A formula, or the reason why the text is none. Immutable.</summary>
public sealed class FormulaReadResult
{
    private FormulaReadResult(Formula? formula, FormulaSyntaxError? error) => (Formula, Error) = (formula, error);

    /// <summary>Whether the text is a formula.</summary>
    [MemberNotNullWhen(true, nameof(Formula))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Success => Formula is not null;

    /// <summary>The formula; null after an error.</summary>
    public Formula? Formula { get; }

    /// <summary>The error; null after success.</summary>
    public FormulaSyntaxError? Error { get; }

    /// <summary>What is suspicious in a text that was read, such as a variable used outside its quantifier.</summary>
    public ImmutableArray<Diagnostic> Warnings { get; private init; } = [];

    /// <summary>The predicates and functions of the text, each with its place; empty for JSON and after an error.</summary>
    public ImmutableArray<SymbolUse> Symbols { get; private init; } = [];

    /// <summary>The formula.</summary>
    /// <exception cref="FormulaSyntaxException">The text is not a formula.</exception>
    public Formula GetFormulaOrThrow() => Success ? Formula : throw new FormulaSyntaxException(Error);

    internal static FormulaReadResult Of(Formula formula) => new(formula, null);

    internal static FormulaReadResult Of(Formula formula, ImmutableArray<SymbolUse> symbols, ImmutableArray<Diagnostic> warnings) =>
        new(formula, null) { Symbols = symbols, Warnings = warnings };

    internal static FormulaReadResult Of(FormulaSyntaxError error) => new(null, error);
}
