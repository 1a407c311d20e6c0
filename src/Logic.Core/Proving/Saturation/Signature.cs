using System.Globalization;
using Logic.Formulas;

namespace Logic.Proving.Saturation;

/// <summary>
/// The symbols of one run, numbered in the order of their first occurrence. Symbol 0 is the constant ⊤ that turns an
/// atom P into the equation P = ⊤ (so that one rule, superposition, covers resolution too), symbol 1 the pairing that
/// lets unit equations live in the same index as unit atoms.
/// </summary>
internal sealed class Signature
{
    public const int True = 0;
    public const int Pair = 1;

    private readonly Dictionary<(string Name, int Arity, SymbolKind Kind), int> _numbers = [];
    private readonly List<SymbolInfo> _symbols = [];

    public Signature()
    {
        Add(new SymbolInfo("⊤", 0, SymbolKind.Function, null));
        Add(new SymbolInfo("=", 2, SymbolKind.Predicate, null));
    }

    public int Count => _symbols.Count;

    public SymbolInfo this[int symbol] => _symbols[symbol];

    public int Predicate(Atom atom) => Number(new SymbolInfo(atom.Predicate, atom.Arguments.Length, SymbolKind.Predicate, null));

    public int Function(FunctionTerm term) => Number(new SymbolInfo(term.Name, term.Arguments.Length, SymbolKind.Function, null));

    public int Numeral(Numeral numeral) =>
        Number(new SymbolInfo(numeral.Value.ToString(CultureInfo.InvariantCulture), 0, SymbolKind.Numeral, numeral.Value));

    private int Number(SymbolInfo info) =>
        _numbers.TryGetValue((info.Name, info.Arity, info.Kind), out var number) ? number : Add(info);

    private int Add(SymbolInfo info)
    {
        _numbers.Add((info.Name, info.Arity, info.Kind), _symbols.Count);
        _symbols.Add(info);
        return _symbols.Count - 1;
    }
}
