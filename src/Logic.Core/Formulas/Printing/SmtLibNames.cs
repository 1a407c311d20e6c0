using System.Collections.Frozen;
using System.Globalization;

namespace Logic.Formulas.Printing;

/// <summary>
/// Names for the symbols of one problem. Each symbol, told apart by kind and number of arguments, gets a name of its
/// own: its name in the formula where that is free and means nothing in SMT-LIB, else the name with a number behind.
/// </summary>
internal sealed class SmtLibNames
{
    private static readonly FrozenSet<string> Taken = (
        "true false not and or xor => = distinct ite let forall exists match par as is _ ! abs div mod divisible to_real to_int is_int select store const map "
        + "+ - * / < <= > >= implies iff if concat extract rem min max default bv2nat nat2bv int2bv repeat zero_extend sign_extend rotate_left rotate_right "
        + "union intersection complement subset setminus member card last nil cons insert head tail U Int Real Bool String Array Seq Set List RegLan "
        + "assert check-sat declare-fun declare-const declare-sort define-fun push pop exit reset BINARY DECIMAL HEXADECIMAL NUMERAL STRING").Split(' ').ToFrozenSet();

    private readonly Dictionary<(char Kind, string Name, int Arity), string> _names = [];
    private readonly HashSet<string> _given = [];
    private readonly List<string> _declarations = [];
    private readonly List<string> _numbers = [];

    /// <summary>The declarations of what was named, in order of appearance.</summary>
    public IReadOnlyList<string> Declarations => _declarations;

    /// <summary>The numerals that were named, in order of appearance.</summary>
    public IReadOnlyList<string> Numbers => _numbers;

    public string Predicate(string name, int arity) => Symbol('p', name, arity, "Bool");

    public string Function(string name, int arity) => Symbol('f', name, arity, "U");

    public string Variable(string name) => _names.TryGetValue(('v', name, 0), out var known) ? known : Give(('v', name, 0), name);

    public string Number(decimal value)
    {
        var name = "n" + value.ToString(CultureInfo.InvariantCulture);
        if (_names.TryGetValue(('n', name, 0), out var known)) return known;
        _numbers.Add(Give(('n', name, 0), name));
        _declarations.Add($"(declare-const {_numbers[^1]} U)");
        return _numbers[^1];
    }

    private string Symbol(char kind, string name, int arity, string sort)
    {
        if (_names.TryGetValue((kind, name, arity), out var known)) return known;
        var given = Give((kind, name, arity), name);
        _declarations.Add($"(declare-fun {given} ({string.Join(' ', Enumerable.Repeat("U", arity))}) {sort})");
        return given;
    }

    private string Give((char Kind, string Name, int Arity) symbol, string name)
    {
        var clean = string.Concat(name.Select(c => c is '|' or '\\' || char.IsControl(c) ? '_' : c));
        if (clean[0] is '.' or '@') clean = "_" + clean;
        var given = clean;
        for (var number = 2; Taken.Contains(given) || _given.Contains(given); number++) given = string.Create(CultureInfo.InvariantCulture, $"{clean}!{number}");
        _given.Add(given);
        return _names[symbol] = IsSimple(given) ? given : $"|{given}|";
    }

    private static bool IsSimple(string name) =>
        !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || "~!@$%^&*_-+=<>.?/".Contains(c, StringComparison.Ordinal));
}
