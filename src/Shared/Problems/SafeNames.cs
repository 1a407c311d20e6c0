using System.Globalization;
using Logic.Formulas;

namespace Logic.Shared.Problems;

/// <summary>
/// Names that every notation takes and none reserves: a letter, a number, and what is plain in the user's name. Nothing
/// else of a user's text reaches a program.
/// </summary>
internal sealed class SafeNames
{
    private const int Longest = 40;

    private readonly Dictionary<(char Kind, string Name, int Arity), SafeSymbol> _symbols = [];
    private readonly Dictionary<string, Variable> _variables = [];
    private readonly List<SafeSymbol> _inOrder = [];

    /// <summary>The symbols in order of appearance.</summary>
    public IReadOnlyList<SafeSymbol> Symbols => _inOrder;

    public SafeSymbol Predicate(string name, int arity) => Symbol('p', name, arity, null);

    public SafeSymbol Function(string name, int arity) => Symbol(arity == 0 ? 'c' : 'f', name, arity, null);

    public SafeSymbol Number(decimal value) => Symbol('n', value.ToString(CultureInfo.InvariantCulture), 0, value);

    public Variable Variable(string name)
    {
        if (!_variables.TryGetValue(name, out var known))
            _variables[name] = known = Term.Variable(string.Create(CultureInfo.InvariantCulture, $"x{_variables.Count + 1}"));
        return known;
    }

    private SafeSymbol Symbol(char kind, string name, int arity, decimal? number)
    {
        if (_symbols.TryGetValue((kind, name, arity), out var known)) return known;
        var safe = string.Create(CultureInfo.InvariantCulture, $"{kind}{_inOrder.Count + 1}_{Plain(name)}");
        var symbol = new SafeSymbol(safe, kind == 'p', name, arity, number);
        _inOrder.Add(symbol);
        return _symbols[(kind, name, arity)] = symbol;
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit).Take(Longest));
}
