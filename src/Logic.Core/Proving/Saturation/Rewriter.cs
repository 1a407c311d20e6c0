namespace Logic.Proving.Saturation;

/// <summary>
/// Normal forms by the unit equations that are active, innermost subterms first. A term that was found normal is not
/// looked at again until there are new demodulators.
/// </summary>
internal sealed class Rewriter
{
    private readonly TermBank _bank;
    private readonly TermOrder _order;
    private readonly ActiveSet _active;
    private readonly Matching _matching;
    private readonly Func<Demodulator, bool> _accept;
    private int[] _normalAt = new int[256];
    private int[] _buffer = new int[256];
    private int _bufferUsed;
    private int _query;
    private int _result;

    public Rewriter(TermBank bank, TermOrder order, ActiveSet active)
    {
        _bank = bank;
        _order = order;
        _active = active;
        _matching = new Matching(bank);
        _accept = Accept;
    }

    /// <summary>The normal form of a term; each rewrite is noted with the clause it is for.</summary>
    public int Normalize(int term, SaturationClause noteIn)
    {
        while (term >= 0 && !IsNormal(term))
        {
            term = NormalizeArguments(term, noteIn);
            if (FindRule(term) is not { } rule)
            {
                MarkNormal(term);
                break;
            }

            (noteIn.Simplifications ??= []).Add(new Simplification(SimplificationKind.Rewrite, rule.Clause, term, _result, default));
            term = _result;
        }

        return term;
    }

    /// <summary>Whether the rule rewrites this very term.</summary>
    public bool Applies(Demodulator rule, int term)
    {
        _query = term;
        return Accept(rule);
    }

    private Demodulator? FindRule(int term)
    {
        _query = term;
        return _active.Demodulators.FindGeneralization(term, _accept);
    }

    private bool Accept(Demodulator rule)
    {
        _matching.Undo(0);
        if (!_matching.Match(rule.Left, _query)) return false;
        if (!rule.IsOriented && HasUnbound(rule.Right)) return false;
        var right = _matching.Apply(rule.Right);
        if (!rule.IsOriented && _order.Compare(_query, right) != Comparison.Greater) return false;
        _result = right;
        return true;
    }

    private bool HasUnbound(int term)
    {
        if (term < 0) return !_matching.IsBound(term);
        if (_bank.IsGround(term)) return false;
        foreach (var argument in _bank.Arguments(term))
        {
            if (HasUnbound(argument)) return true;
        }

        return false;
    }

    private int NormalizeArguments(int term, SaturationClause noteIn)
    {
        var count = _bank.Arguments(term).Length;
        if (count == 0) return term;
        var start = _bufferUsed;
        _bufferUsed += count;
        if (_bufferUsed > _buffer.Length) Array.Resize(ref _buffer, Math.Max(_bufferUsed, _buffer.Length * 2));
        var changed = false;
        for (var i = 0; i < count; i++)
        {
            var argument = _bank.Arguments(term)[i];
            var normal = Normalize(argument, noteIn);
            changed |= normal != argument;
            _buffer[start + i] = normal;
        }

        var result = changed ? _bank.Make(_bank.Symbol(term), _buffer.AsSpan(start, count)) : term;
        _bufferUsed = start;
        return result;
    }

    // A term is stamped with the version of the demodulators plus one, so that 0 means never.
    private bool IsNormal(int term) => term < _normalAt.Length && _normalAt[term] == _active.Version + 1;

    private void MarkNormal(int term)
    {
        if (term >= _normalAt.Length) Array.Resize(ref _normalAt, Math.Max(term + 1, _normalAt.Length * 2));
        _normalAt[term] = _active.Version + 1;
    }
}
