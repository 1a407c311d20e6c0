using Logic.Diagnostics;

namespace Logic.Formulas;

/// <summary>What a symbol stands for.</summary>
public enum SymbolKind
{
    /// <summary>A predicate; a proposition when it has no arguments.</summary>
    Predicate,

    /// <summary>A function; a constant when it has no arguments.</summary>
    Function,
}

/// <summary>A symbol where it is used.</summary>
/// <param name="Name">The symbol.</param>
/// <param name="Kind">What it stands for here.</param>
/// <param name="Arity">How many arguments it has here.</param>
/// <param name="Span">Where it stands in the text of its formula; empty for a formula that was not read from a text.</param>
public readonly record struct SymbolUse(string Name, SymbolKind Kind, int Arity, TextSpan Span)
{
    /// <summary>The symbol with its number of arguments: <c>Man/1</c>.</summary>
    public override string ToString() => $"{Name}/{Arity}";
}
