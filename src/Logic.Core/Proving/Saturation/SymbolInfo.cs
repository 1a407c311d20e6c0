namespace Logic.Proving.Saturation;

/// <summary>What a symbol is.</summary>
internal enum SymbolKind : byte
{
    Function,
    Predicate,
    Numeral,
}

/// <summary>One symbol of the signature.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arity">How many arguments it takes.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The value of a numeral.</param>
internal readonly record struct SymbolInfo(string Name, int Arity, SymbolKind Kind, decimal? Value);
