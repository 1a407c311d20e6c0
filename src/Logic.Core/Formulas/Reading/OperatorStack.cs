using System.Collections.Immutable;

namespace Logic.Formulas.Reading;

/// <summary>
/// Builds formulas from operands and operators by precedence, on two stacks of its own (Dijkstra 1961, the shunting
/// yard), so that nesting in the input costs no stack of the process. It also knows which names are bound where the
/// reader stands, as the quantifiers above are exactly those on the stack.
/// </summary>
/// <param name="isStrict">Whether connectives do not mix without brackets and only ∧ and ∨ form chains.</param>
internal sealed class OperatorStack(bool isStrict)
{
    private readonly Stack<Entry> _operators = new();
    private readonly Stack<Formula> _operands = new();
    private readonly Dictionary<string, int> _bound = [];
    private int _nesting;

    private enum Shape
    {
        Bracket,
        Prefix,
        Infix,
    }

    public int OpenBrackets { get; private set; }

    public bool IsBound(string name) => _bound.GetValueOrDefault(name) > 0;

    public void Operand(Formula formula) => _operands.Push(formula);

    public void Open(FormulaToken token)
    {
        OpenBrackets++;
        Push(new Entry(Shape.Bracket, token, Precedence.Bracket, null));
    }

    public void Not(FormulaToken token) => Push(new Entry(Shape.Prefix, token, Precedence.Prefix, null));

    /// <summary>A quantifier; with a wide scope it reaches as far right as brackets allow.</summary>
    public void Quantifier(FormulaToken token, string variable, bool isWide)
    {
        _bound[variable] = _bound.GetValueOrDefault(variable) + 1;
        Push(new Entry(Shape.Prefix, token, isWide ? Precedence.Wide : Precedence.Prefix, new Variable(variable)));
    }

    public void Infix(FormulaToken token)
    {
        var precedence = isStrict ? Precedence.Strict : Precedence.Of(token.Kind);
        while (_operators.TryPeek(out var top) && MustPrecede(top, token.Kind, precedence)) Reduce();
        if (isStrict && _operators.TryPeek(out var left) && left.Shape == Shape.Infix && !Precedence.IsChain(left.Token.Kind, token.Kind))
            throw SyntaxFailure.At(token, $"brackets, as '{left.Token.Text}' and '{token.Text}' do not mix without");
        _operators.Push(new Entry(Shape.Infix, token, precedence, null));
    }

    public void Close(FormulaToken token)
    {
        while (_operators.Peek().Shape != Shape.Bracket) Reduce();
        var open = _operators.Pop().Token;
        var expected = open.Text switch { "(" => ")", "[" => "]", _ => "}" };
        if (token.Text != expected) throw SyntaxFailure.At(token, $"'{expected}' for the '{open.Text}' at {open.Span.Start}");
        OpenBrackets--;
        _nesting--;
    }

    /// <summary>The formula, when the input has ended.</summary>
    public Formula Finish(FormulaToken end)
    {
        while (_operators.TryPeek(out var top))
        {
            if (top.Shape == Shape.Bracket) throw SyntaxFailure.At(end, $"a connective, or a closing bracket for the '{top.Token.Text}' at {top.Token.Span.Start}");
            Reduce();
        }

        return _operands.Pop();
    }

    private static bool MustPrecede(Entry top, TokenKind next, int precedence) => top.Shape switch
    {
        Shape.Bracket => false,
        Shape.Prefix => top.Precedence > precedence,
        _ => top.Precedence > precedence || (top.Precedence == precedence && Precedence.IsLeft(top.Token.Kind, next)),
    };

    private void Push(Entry entry)
    {
        if (++_nesting > NestingLimit.Deepest) throw TooDeep(entry.Token);
        _operators.Push(entry);
    }

    private void Reduce()
    {
        var top = _operators.Pop();
        try
        {
            _operands.Push(top.Shape == Shape.Prefix ? Prefixed(top) : Connected(top));
        }
        catch (FormulaTooDeepException)
        {
            throw TooDeep(top.Token);
        }
    }

    private Formula Prefixed(Entry entry)
    {
        _nesting--;
        var operand = _operands.Pop();
        if (entry.Variable is null) return Formula.Not(operand);
        _bound[entry.Variable.Name]--;
        return entry.Token.Kind switch
        {
            TokenKind.Exists => Formula.Exists(entry.Variable, operand),
            TokenKind.NotExists => Formula.Not(Formula.Exists(entry.Variable, operand)),
            _ => Formula.ForAll(entry.Variable, operand),
        };
    }

    private Formula Connected(Entry entry)
    {
        if (entry.Token.Kind is TokenKind.And or TokenKind.Or) return Chain(entry);
        var right = _operands.Pop();
        var left = _operands.Pop();
        return entry.Token.Kind switch
        {
            TokenKind.Xor => Formula.Xor(left, right),
            TokenKind.Implies => Formula.Implies(left, right),
            TokenKind.ImpliedBy => Formula.Implies(right, left),
            TokenKind.Iff => Formula.Iff(left, right),
            TokenKind.Nand => Formula.Not(Formula.And(left, right)),
            _ => Formula.Not(Formula.Or(left, right)),
        };
    }

    /// <summary>Joins a whole run of ∧ or ∨ at once, which keeps long runs linear.</summary>
    private Formula Chain(Entry entry)
    {
        var operands = ImmutableArray.CreateBuilder<Formula>();
        operands.Add(_operands.Pop());
        operands.Add(_operands.Pop());
        while (_operators.TryPeek(out var next) && next.Shape == Shape.Infix && next.Token.Kind == entry.Token.Kind)
        {
            _operators.Pop();
            operands.Add(_operands.Pop());
        }

        operands.Reverse();
        return entry.Token.Kind == TokenKind.And ? Formula.And(operands.ToImmutable()) : Formula.Or(operands.ToImmutable());
    }

    private static SyntaxFailure TooDeep(FormulaToken token) =>
        new(token.Span, $"{token.Description} nested deeper than {NestingLimit.Deepest} levels", "a flatter formula");

    private readonly record struct Entry(Shape Shape, FormulaToken Token, int Precedence, Variable? Variable);
}
