namespace Logic.Proving.Saturation;

/// <summary>
/// Normal forms by the unit equations that are active, innermost subterms first. A term that was found normal is not
/// looked at again until there are new demodulators. On top of a positive equation <see cref="RewriteRestriction"/> holds.
/// </summary>
internal sealed class Rewriter
{
    private readonly TermBank _bank;
    private readonly TermOrder _order;
    private readonly ActiveSet _active;
    private readonly Matching _matching;
    private readonly RewriteRestriction _restriction;
    private readonly Func<Demodulator, bool> _accept;
    private readonly Func<Demodulator, bool> _acceptOnTop;
    private int[] _normalAt = new int[256];
    private int[] _buffer = new int[256];
    private int _bufferUsed;
    private int _query;
    private int _result;
    private SaturationClause? _clause;
    private int _firstNote;
    private bool _isHeldBack;
    private bool _isHeldBackHere;

    public Rewriter(TermBank bank, TermOrder order, ActiveSet active)
    {
        _bank = bank;
        _order = order;
        _active = active;
        _matching = new Matching(bank);
        _restriction = new RewriteRestriction(bank, order);
        _accept = Accept;
        _acceptOnTop = AcceptOnTop;
    }

    /// <summary>
    /// Brings all literals to normal form. A rewrite counts for every place of its term in the clause, so that one that
    /// was held back on top of an equation is done after all when another place of the term came up.
    /// </summary>
    public void Normalize(SaturationClause clause)
    {
        _clause = clause;
        _firstNote = clause.Simplifications?.Count ?? 0;
        bool again;
        do
        {
            _isHeldBack = false;
            again = NormalizeOnce(clause) && _isHeldBack;
        }
        while (again);
    }

    /// <summary>Whether the rule rewrites the clause somewhere.</summary>
    public bool Rewrites(Demodulator rule, SaturationClause clause)
    {
        foreach (var literal in clause.Literals)
        {
            if (RewritesIn(rule, clause, literal.Left) || RewritesIn(rule, clause, literal.Right)) return true;
        }

        return false;
    }

    /// <summary>Whether the rule's left side is this very term but for the names of variables; asked after <see cref="Applies"/>.</summary>
    public bool IsVariant => _matching.IsRenaming;

    private bool NormalizeOnce(SaturationClause clause)
    {
        var changed = false;
        for (var i = 0; i < clause.Literals.Length; i++)
        {
            var literal = clause.Literals[i];
            var accept = literal is { IsPositive: true, IsEquation: true } ? _acceptOnTop : _accept;
            var left = Normalize(literal.Left, clause, accept);
            var right = Normalize(literal.Right, clause, accept);
            if (left == literal.Left && right == literal.Right) continue;
            clause.Literals[i] = new SaturationLiteral(left, right, literal.IsPositive);
            changed = true;
        }

        return changed;
    }

    private bool RewritesIn(Demodulator rule, SaturationClause clause, int term)
    {
        if (term < 0) return false;
        if (Applies(rule, term) && !(IsVariant && _restriction.Forbids(clause.Literals, term, _result))) return true;
        var count = _bank.Arguments(term).Length;
        for (var i = 0; i < count; i++)
        {
            if (RewritesIn(rule, clause, _bank.Arguments(term)[i])) return true;
        }

        return false;
    }

    // Each rewrite is noted with the clause it is for.
    private int Normalize(int term, SaturationClause noteIn, Func<Demodulator, bool> accept)
    {
        while (term >= 0 && !IsNormal(term))
        {
            term = NormalizeArguments(term, noteIn);
            _isHeldBackHere = false;
            if (FindRule(term, accept) is not { } rule)
            {
                _isHeldBack |= _isHeldBackHere;
                if (!_isHeldBackHere) MarkNormal(term);
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

    private Demodulator? FindRule(int term, Func<Demodulator, bool> accept)
    {
        _query = term;
        return _active.Demodulators.FindGeneralization(term, accept);
    }

    private bool AcceptOnTop(Demodulator rule)
    {
        if (!Accept(rule)) return false;
        if (!_matching.IsRenaming || IsNoted(_query) || !_restriction.Forbids(_clause!.Literals, _query, _result)) return true;
        _isHeldBackHere = true;
        return false;
    }

    // Whether the term was rewritten elsewhere in the clause in this turn.
    private bool IsNoted(int term)
    {
        for (var i = _firstNote; i < (_clause!.Simplifications?.Count ?? 0); i++)
        {
            if (_clause.Simplifications![i] is { Kind: SimplificationKind.Rewrite } note && note.From == term) return true;
        }

        return false;
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
            var normal = Normalize(argument, noteIn, _accept);
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
