using System.Collections.Immutable;

namespace Logic.Proving.Z3.Smt;

/// <summary>
/// The definitions of a model as Z3 prints it, evaluated over its universe. Elements are numbers from 0; truth values
/// are <see cref="True"/> and <see cref="False"/>.
/// </summary>
internal sealed class SmtInterpretation
{
    public const int True = -1;
    public const int False = -2;

    private const int DeepestNesting = 2_000;

    private readonly Dictionary<string, int> _universe = [];
    private readonly Dictionary<string, (ImmutableArray<string> Parameters, SExpression Body)> _functions = [];
    private int _depth;

    private SmtInterpretation()
    {
    }

    /// <summary>The number of elements, at least 1.</summary>
    public int Size => Math.Max(1, _universe.Count);

    /// <summary>Reads a model; null when the text is none.</summary>
    public static SmtInterpretation? Read(string text)
    {
        if (SExpression.Read(text) is not { } expressions) return null;
        var result = new SmtInterpretation();
        // Some versions put the definitions in one list, which may begin with the word "model".
        var items = expressions is [{ IsList: true } only] && only.Head is null or "model" ? expressions[0].Items : expressions;
        foreach (var item in items)
        {
            if (item.Head == "declare-fun") result._universe.TryAdd(item.Items[1].Word ?? "", result._universe.Count);
            if (item is { Head: "define-fun", Items.Length: 5 } && item.Items[1].Word is { } name)
                result._functions[name] = ([.. item.Items[2].Items.Select(p => p.Items[0].Word ?? "")], item.Items[4]);
        }

        return result;
    }

    /// <summary>The value of a symbol for elements; null where the model leaves it open.</summary>
    /// <exception cref="FormatException">The definition uses what is not known here.</exception>
    public int? Value(string symbol, ReadOnlySpan<int> arguments) =>
        _functions.ContainsKey(symbol) ? Apply(symbol, arguments.ToArray()) : null;

    private int Apply(string symbol, int[] arguments)
    {
        if (!_functions.TryGetValue(symbol, out var function) || function.Parameters.Length != arguments.Length)
            throw new FormatException($"The model does not define {symbol}.");
        var values = ImmutableDictionary<string, int>.Empty;
        for (var i = 0; i < arguments.Length; i++) values = values.SetItem(function.Parameters[i], arguments[i]);
        if (++_depth > DeepestNesting) throw new FormatException("The model nests too deep.");
        var value = Evaluate(function.Body, values);
        _depth--;
        return value;
    }

    private int Evaluate(SExpression body, ImmutableDictionary<string, int> values)
    {
        if (++_depth > DeepestNesting) throw new FormatException("The model nests too deep.");
        // Case distinctions are long chains: they are followed, not nested.
        while (true)
        {
            if (body is { Head: "ite", Items.Length: 4 }) body = Evaluate(body.Items[1], values) == True ? body.Items[2] : body.Items[3];
            else if (body is { Head: "let", Items.Length: 3 }) (body, values) = (body.Items[2], Bind(body.Items[1], values));
            else break;
        }

        var value = body.Word is { } word ? Named(word, values) : Operate(body, values);
        _depth--;
        return value;
    }

    private ImmutableDictionary<string, int> Bind(SExpression bindings, ImmutableDictionary<string, int> values) =>
        values.SetItems(bindings.Items.Select(b => KeyValuePair.Create(b.Items[0].Word ?? "", Evaluate(b.Items[1], values))));

    private int Named(string word, ImmutableDictionary<string, int> values)
    {
        if (values.TryGetValue(word, out var value) || _universe.TryGetValue(word, out value)) return value;
        return word switch { "true" => True, "false" => False, _ => Apply(word, []) };
    }

    private int Operate(SExpression list, ImmutableDictionary<string, int> values)
    {
        var head = list.Head ?? throw new FormatException("The model has a list without an operator.");
        int[] operands = [.. list.Items.Skip(1).Select(i => Evaluate(i, values))];
        return head switch
        {
            "and" => Truth(Array.TrueForAll(operands, o => o == True)),
            "or" => Truth(Array.Exists(operands, o => o == True)),
            "not" when operands.Length == 1 => Truth(operands[0] == False),
            "=>" when operands.Length == 2 => Truth(operands[0] == False || operands[1] == True),
            "xor" when operands.Length == 2 => Truth(operands[0] != operands[1]),
            "=" => Truth(Array.TrueForAll(operands, o => o == operands[0])),
            "distinct" => Truth(operands.Distinct().Count() == operands.Length),
            _ => Apply(head, operands),
        };
    }

    private static int Truth(bool value) => value ? True : False;
}
