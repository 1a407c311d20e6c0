using Logic.Proving.Saturation;

namespace Logic.Tests.Proving.Saturation;

/// <summary>A small signature with random terms: P/1, f/2, g/1, a, b, c and variables.</summary>
internal sealed class Terms
{
    private readonly int[] _constants;
    private readonly int _f;
    private readonly int _g;

    public Terms()
    {
        var signature = new Signature();
        _f = signature.Function(Logic.Formulas.Term.Function("f", Logic.Formulas.Term.Constant("a"), Logic.Formulas.Term.Constant("a")));
        _g = signature.Function(Logic.Formulas.Term.Function("g", Logic.Formulas.Term.Constant("a")));
        _constants = [.. "abc".Select(c => signature.Function(Logic.Formulas.Term.Constant(c.ToString())))];
        Bank = new TermBank(signature, []);
        Precedence = [.. Enumerable.Range(0, signature.Count)];
    }

    public TermBank Bank { get; }

    public int[] Precedence { get; }

    public int Random(Random random, int depth, int variables = 3)
    {
        if (depth > 0 && random.Next(3) > 0)
        {
            return random.Next(2) == 0
                ? Bank.Make(_g, [Random(random, depth - 1, variables)])
                : Bank.Make(_f, [Random(random, depth - 1, variables), Random(random, depth - 1, variables)]);
        }

        return variables > 0 && random.Next(2) == 0 ? ~random.Next(variables) : Bank.Make(_constants[random.Next(3)], []);
    }

    public int F(int left, int right) => Bank.Make(_f, [left, right]);

    public int G(int argument) => Bank.Make(_g, [argument]);

    /// <summary>The term with every variable replaced.</summary>
    public int Replace(int term, Func<int, int> map)
    {
        if (term < 0) return map(term);
        var arguments = Bank.Arguments(term).ToArray();
        for (var i = 0; i < arguments.Length; i++) arguments[i] = Replace(arguments[i], map);
        return Bank.Make(Bank.Symbol(term), arguments);
    }
}
