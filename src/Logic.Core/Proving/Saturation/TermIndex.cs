using System.Runtime.InteropServices;

namespace Logic.Proving.Saturation;

/// <summary>
/// Places in active clauses, found by the term that stands there: by its top symbol, then by a fingerprint of the
/// symbols just below (Schulz 2012, "Fingerprint indexing"), so that most terms that cannot unify are never tried.
/// Places of clauses that are no longer active are dropped when they are met.
/// </summary>
internal sealed class TermIndex(TermBank bank)
{
    private readonly Dictionary<int, List<Place>> _bySymbol = [];
    private readonly List<Place> _variables = [];

    public void Add(SaturationClause clause, int literal, bool fromRight, int term)
    {
        var place = new Place(clause, literal, fromRight, term, Fingerprint.Of(bank, term));
        if (term < 0)
        {
            _variables.Add(place);
            return;
        }

        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_bySymbol, bank.Symbol(term), out _);
        (list ??= []).Add(place);
    }

    /// <summary>The places whose term may unify with the query, which is not a variable; variables are not among them.</summary>
    public List<Place> Candidates(int query, List<Place> into)
    {
        into.Clear();
        if (_bySymbol.TryGetValue(bank.Symbol(query), out var list)) Collect(list, Fingerprint.Of(bank, query), into);
        return into;
    }

    /// <summary>The places whose term is a variable.</summary>
    public List<Place> Variables(List<Place> into)
    {
        into.Clear();
        if (_variables.Count > 0) Collect(_variables, default, into);
        return into;
    }

    /// <summary>All places.</summary>
    public List<Place> All(List<Place> into)
    {
        into.Clear();
        foreach (var list in _bySymbol.Values) into.AddRange(list.Where(p => p.Clause.State == ClauseState.Active));
        return into;
    }

    private static void Collect(List<Place> list, Fingerprint query, List<Place> into)
    {
        var kept = 0;
        var places = CollectionsMarshal.AsSpan(list);
        for (var i = 0; i < places.Length; i++)
        {
            ref var place = ref places[i];
            if (place.Clause.State != ClauseState.Active) continue;
            if (kept != i) places[kept] = place;
            kept++;
            if (query.MayUnify(place.Fingerprint)) into.Add(place);
        }

        if (kept < list.Count) list.RemoveRange(kept, list.Count - kept);
    }

    /// <summary>A term in a literal of a clause.</summary>
    public readonly record struct Place(SaturationClause Clause, int Literal, bool FromRight, int Term, Fingerprint Fingerprint);
}
