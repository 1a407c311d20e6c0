using Logic.Formulas;
using Logic.Proving.Clauses;

namespace Logic.Proving.Models.Flat;

/// <summary>
/// Flattens clauses (McCune 1994; Claessen &amp; Sörensson 2003, "New techniques that improve MACE-style model finding"):
/// P(f(x)) becomes ¬(f(x) = y) ∨ P(y). A negative equation of variables is substituted away, and a compound ground term
/// gets a constant of its own, so that it costs a clause one variable and not one a subterm.
/// </summary>
internal sealed class Flattener(FlatProblem problem)
{
    private readonly Dictionary<Term, Relation> _groundTerms = [];
    private readonly Dictionary<Term, int> _variables = [];
    private List<FlatLiteral> _literals = [];
    private DisjointSets _merged = new();

    public void Add(Clause clause)
    {
        _variables.Clear();
        _literals = [];
        _merged = new DisjointSets();
        foreach (var literal in clause.Literals)
        {
            if (literal is { IsPositive: false, Atom: Equality equality }) Separate(equality);
        }

        foreach (var literal in clause.Literals)
        {
            if (literal.Atom is Atom atom) Add(atom, literal.IsPositive);
            else if (literal is { IsPositive: true, Atom: Equality equality }) Equate(equality);
        }

        if (FlatClauses.Normalize(_literals, _merged.Find) is { } flat) problem.Clauses.Add(flat);
    }

    private void Add(Atom atom, bool isPositive) =>
        _literals.Add(new FlatLiteral(problem.Predicate(atom.Predicate, atom.Arguments.Length), [.. atom.Arguments.Select(Name)], isPositive));

    /// <summary>left ≠ right: the two get one variable.</summary>
    private void Separate(Equality equality)
    {
        var (left, right) = equality.Left is Variable ? (equality.Left, equality.Right) : (equality.Right, equality.Left);
        var name = Name(left);
        if (right is Variable || _variables.ContainsKey(right)) _merged.Union(name, Name(right));
        else Define(right, name);
    }

    /// <summary>left = right: one side's value is what the other is.</summary>
    private void Equate(Equality equality)
    {
        var (left, right) = equality.Left is Variable ? (equality.Right, equality.Left) : (equality.Left, equality.Right);
        var value = Name(right);
        if (left is Variable) _literals.Add(new FlatLiteral(null, [Name(left), value], true));
        else _literals.Add(Graph(left, value, true));
    }

    /// <summary>The variable that stands for a term in this clause.</summary>
    private int Name(Term term)
    {
        if (_variables.TryGetValue(term, out var name)) return name;
        name = _merged.Add();
        if (term is Variable) _variables[term] = name;
        else Define(term, name);
        return name;
    }

    private void Define(Term term, int name)
    {
        _variables[term] = name;
        _literals.Add(Graph(term, name, false));
    }

    private FlatLiteral Graph(Term term, int value, bool isPositive)
    {
        if (term is Numeral numeral) return new FlatLiteral(problem.Numeral(numeral.Value), [value], isPositive);
        var function = (FunctionTerm)term;
        if (!function.IsConstant && IsGround(function)) return new FlatLiteral(GroundTerm(function), [value], isPositive);
        var relation = problem.Function(function.Name, function.Arguments.Length);
        return new FlatLiteral(relation, [.. function.Arguments.Select(Name), value], isPositive);
    }

    private static bool IsGround(Term term) => term is not Variable && (term is not FunctionTerm function || function.Arguments.All(IsGround));

    /// <summary>The constant of a ground term f(s, …), defined by ¬(s = x) ∨ … ∨ ¬(constant = y) ∨ f(x, …) = y.</summary>
    private Relation GroundTerm(FunctionTerm term)
    {
        if (_groundTerms.TryGetValue(term, out var constant)) return constant;
        _groundTerms[term] = constant = problem.FreshConstant();
        var literals = new List<FlatLiteral>();
        var count = term.Arguments.Length;
        for (var i = 0; i < count; i++) literals.Add(ConstantGraph(term.Arguments[i], i));
        literals.Add(new FlatLiteral(constant, [count], false));
        literals.Add(new FlatLiteral(problem.Function(term.Name, count), [.. Enumerable.Range(0, count + 1)], true));
        problem.Clauses.Add(FlatClauses.Normalize(literals, static variable => variable)!);
        return constant;
    }

    private FlatLiteral ConstantGraph(Term ground, int variable) => ground switch
    {
        Numeral numeral => new FlatLiteral(problem.Numeral(numeral.Value), [variable], false),
        FunctionTerm { IsConstant: true } constant => new FlatLiteral(problem.Function(constant.Name, 0), [variable], false),
        _ => new FlatLiteral(GroundTerm((FunctionTerm)ground), [variable], false),
    };
}
