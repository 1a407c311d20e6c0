using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving.Clauses;

namespace Logic.Proving.Saturation;

/// <summary>The problem in the terms of the engine, and the way back for proofs.</summary>
internal sealed class ClauseTranslation
{
    private readonly ClauseSet _set;
    private readonly Signature _signature = new();
    private readonly List<Variable> _variables = [];

    public ClauseTranslation(ClauseSet set, Strategy strategy)
    {
        _set = set;
        Occurrences = Count(set, goalOnly: false);
        var inGoal = set.Origins.Any(o => o.FromGoal) ? Count(set, goalOnly: true) : [];
        var weights = new int[Occurrences.Length];
        for (var s = 0; s < weights.Length; s++)
            weights[s] = s < inGoal.Length && inGoal[s] > 0 ? Strategy.VariableWeight : strategy.ForeignWeight;
        Bank = new TermBank(_signature, weights);
        Precedence = Rank(strategy.RareIsGreat);
    }

    public TermBank Bank { get; }

    /// <summary>How often each symbol occurs in the problem.</summary>
    public int[] Occurrences { get; }

    /// <summary>For each symbol its rank in the precedence.</summary>
    public int[] Precedence { get; }

    /// <summary>How many numerals occur.</summary>
    public int NumeralCount => Enumerable.Range(0, _signature.Count).Count(s => _signature[s].Kind == SymbolKind.Numeral);

    public int ClauseCount => _set.Clauses.Length;

    public bool IsFromGoal(int clause) => _set.Origins[clause].FromGoal;

    /// <summary>The literals of a clause; its variables are numbered by first occurrence.</summary>
    public SaturationLiteral[] Literals(int clause)
    {
        _variables.Clear();
        var literals = _set.Clauses[clause].Literals;
        var result = new SaturationLiteral[literals.Length];
        for (var i = 0; i < result.Length; i++) result[i] = Translate(literals[i]);
        return result;
    }

    /// <summary>The variables of a clause in the order of their numbers.</summary>
    public ImmutableArray<Variable> Variables(int clause)
    {
        Literals(clause);
        return [.. _variables];
    }

    public Literal ToLiteral(in SaturationLiteral literal, Func<int, Variable> name) => new(
        literal.IsEquation ? Formula.Equal(ToTerm(literal.Left, name), ToTerm(literal.Right, name)) : ToAtom(literal.Left, name),
        literal.IsPositive);

    public Term ToTerm(int term, Func<int, Variable> name)
    {
        if (term < 0) return name(~term);
        var info = _signature[Bank.Symbol(term)];
        return info.Value is { } value ? Term.Number(value) : Term.Function(info.Name, ToTerms(term, name));
    }

    private Atom ToAtom(int term, Func<int, Variable> name) => Formula.Atom(_signature[Bank.Symbol(term)].Name, ToTerms(term, name));

    private ImmutableArray<Term> ToTerms(int term, Func<int, Variable> name)
    {
        var arguments = Bank.Arguments(term).ToArray();
        return [.. arguments.Select(a => ToTerm(a, name))];
    }

    private SaturationLiteral Translate(Literal literal) => literal.Atom is Equality equality
        ? new SaturationLiteral(Translate(equality.Left), Translate(equality.Right), literal.IsPositive)
        : new SaturationLiteral(
            Make(_signature.Predicate((Atom)literal.Atom), ((Atom)literal.Atom).Arguments), TermBank.True, literal.IsPositive);

    private int Translate(Term term)
    {
        switch (term)
        {
            case Variable variable:
                var index = _variables.IndexOf(variable);
                if (index < 0)
                {
                    index = _variables.Count;
                    _variables.Add(variable);
                }

                return ~index;
            case FunctionTerm function:
                return Make(_signature.Function(function), function.Arguments);
            default:
                return Bank.Make(_signature.Numeral((Numeral)term), []);
        }
    }

    private int Make(int symbol, ImmutableArray<Term> arguments)
    {
        var made = new int[arguments.Length];
        for (var i = 0; i < made.Length; i++) made[i] = Translate(arguments[i]);
        return Bank.Make(symbol, made);
    }

    private int[] Count(ClauseSet set, bool goalOnly)
    {
        var counts = new List<int>();
        for (var i = 0; i < set.Clauses.Length; i++)
        {
            if (goalOnly && !set.Origins[i].FromGoal) continue;
            foreach (var literal in set.Clauses[i].Literals) Count(literal.Atom, counts);
        }

        while (counts.Count < _signature.Count) counts.Add(0);
        return [.. counts];
    }

    private void Count(Formula atom, List<int> counts)
    {
        if (atom is Atom predicate)
        {
            Count(_signature.Predicate(predicate), counts);
            foreach (var argument in predicate.Arguments) Count(argument, counts);
        }
        else if (atom is Equality equality)
        {
            Count(equality.Left, counts);
            Count(equality.Right, counts);
        }
    }

    private void Count(Term term, List<int> counts)
    {
        if (term is Numeral numeral) Count(_signature.Numeral(numeral), counts);
        if (term is not FunctionTerm function) return;
        Count(_signature.Function(function), counts);
        foreach (var argument in function.Arguments) Count(argument, counts);
    }

    private static void Count(int symbol, List<int> counts)
    {
        while (counts.Count <= symbol) counts.Add(0);
        counts[symbol]++;
    }

    // Predicates are above functions, so that rewriting terms never makes an atom greater than the atoms it is compared with.
    // Numerals are below, by value, so that what equals two of them is rewritten to both and the contradiction evaluated.
    private int[] Rank(bool rareIsGreat)
    {
        var symbols = Enumerable.Range(0, _signature.Count).OrderBy(IsPredicate)
            .ThenBy(s => _signature[s].Kind != SymbolKind.Numeral).ThenBy(s => _signature[s].Value ?? 0);
        var ordered = rareIsGreat ? symbols.ThenBy(s => _signature[s].Arity > 0) : symbols.ThenBy(s => _signature[s].Arity);
        var ranks = new int[_signature.Count];
        var rank = 0;
        foreach (var symbol in ordered.ThenByDescending(s => Occurrences[s]).ThenBy(s => s)) ranks[symbol] = rank++;
        return ranks;
    }

    private bool IsPredicate(int symbol) => _signature[symbol].Kind == SymbolKind.Predicate;
}
