using System.Runtime.InteropServices;

namespace Logic.Proving.Saturation;

/// <summary>Which active clauses contain a term, by the term's top symbol: what a new demodulator looks through.</summary>
internal sealed class SubtermOccurrences(TermBank bank)
{
    private readonly Dictionary<int, Dictionary<int, List<SaturationClause>>> _bySymbol = [];

    public void Add(SaturationClause clause) => Visit(clause, static (clauses, c) => clauses.Add(c));

    public void Remove(SaturationClause clause) => Visit(clause, static (clauses, c) => clauses.Remove(c));

    public void Collect(int symbol, Func<int, bool> accept, List<SaturationClause> into)
    {
        if (!_bySymbol.TryGetValue(symbol, out var terms)) return;
        foreach (var (term, clauses) in terms)
        {
            if (clauses.Count > 0 && accept(term)) into.AddRange(clauses);
        }
    }

    private void Visit(SaturationClause clause, Action<List<SaturationClause>, SaturationClause> action)
    {
        var seen = new HashSet<int>();
        foreach (var literal in clause.Literals)
        {
            if (literal.IsEquation) Visit(literal.Left, clause, seen, action);
            else VisitArguments(literal.Left, clause, seen, action);
            if (literal.IsEquation) Visit(literal.Right, clause, seen, action);
        }
    }

    private void Visit(int term, SaturationClause clause, HashSet<int> seen, Action<List<SaturationClause>, SaturationClause> action)
    {
        if (term < 0 || !seen.Add(term)) return;
        ref var terms = ref CollectionsMarshal.GetValueRefOrAddDefault(_bySymbol, bank.Symbol(term), out _);
        ref var clauses = ref CollectionsMarshal.GetValueRefOrAddDefault(terms ??= [], term, out _);
        action(clauses ??= [], clause);
        VisitArguments(term, clause, seen, action);
    }

    private void VisitArguments(int term, SaturationClause clause, HashSet<int> seen, Action<List<SaturationClause>, SaturationClause> action)
    {
        foreach (var argument in bank.Arguments(term)) Visit(argument, clause, seen, action);
    }
}
