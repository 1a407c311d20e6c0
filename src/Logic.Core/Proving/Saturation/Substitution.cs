namespace Logic.Proving.Saturation;

/// <summary>
/// A substitution over the variables of two clauses at once, without renaming them apart: variable v of clause side s
/// (0 or 1) has the slot 2v + s, and is bound to a term together with the side whose variables that term speaks of.
/// Bindings are triangular: a bound variable may occur in other bindings.
/// </summary>
internal sealed class Substitution
{
    private const int Unbound = int.MinValue;

    private readonly TermBank _bank;
    private readonly List<int> _trail = [];
    private int[] _terms;
    private byte[] _sides;
    private int[] _renaming;
    private int[] _buffer = new int[256];
    private int _bufferUsed;

    public Substitution(TermBank bank)
    {
        _bank = bank;
        _terms = new int[32];
        _sides = new byte[32];
        _renaming = new int[32];
        Array.Fill(_terms, Unbound);
        Array.Fill(_renaming, Unbound);
    }

    /// <summary>How many variables <see cref="Apply"/> has named since the last <see cref="Clear"/>.</summary>
    public int Named { get; private set; }

    public void Clear()
    {
        foreach (var slot in _trail) _terms[slot] = Unbound;
        _trail.Clear();
        if (Named == 0) return;
        Array.Fill(_renaming, Unbound);
        Named = 0;
    }

    /// <summary>
    /// Extends the substitution to one under which the two terms are equal (Robinson 1965); false when there is none,
    /// and then the substitution must be cleared.
    /// </summary>
    public bool Unify(int left, int leftSide, int right, int rightSide)
    {
        Resolve(ref left, ref leftSide);
        Resolve(ref right, ref rightSide);
        if (left == right && (leftSide == rightSide || _bank.IsGround(left))) return true;
        if (left < 0) return Bind(left, leftSide, right, rightSide);
        if (right < 0) return Bind(right, rightSide, left, leftSide);
        if (_bank.Symbol(left) != _bank.Symbol(right)) return false;
        var leftArguments = _bank.Arguments(left);
        var rightArguments = _bank.Arguments(right);
        for (var i = 0; i < leftArguments.Length; i++)
        {
            if (!Unify(leftArguments[i], leftSide, rightArguments[i], rightSide)) return false;
        }

        return true;
    }

    /// <summary>The instance of a term; variables that stay are numbered in the order in which they are met.</summary>
    public int Apply(int term, int side)
    {
        Resolve(ref term, ref side);
        if (term < 0) return Name((2 * ~term) + side);
        if (_bank.IsGround(term)) return term;
        var count = _bank.Arguments(term).Length;
        var start = Reserve(count);
        for (var i = 0; i < count; i++)
        {
            // The bank may grow while arguments are built, so no span into it is kept.
            var argument = Apply(_bank.Arguments(term)[i], side);
            _buffer[start + i] = argument;
        }

        var result = _bank.Make(_bank.Symbol(term), _buffer.AsSpan(start, count));
        _bufferUsed = start;
        return result;
    }

    /// <summary>The instance of a term in which <paramref name="subterm"/> is replaced, wherever it occurs, by another instance.</summary>
    public int ApplyReplacing(int term, int side, int subterm, int replacement)
    {
        if (term == subterm) return replacement;
        if (_bank.Weight(term) <= _bank.Weight(subterm)) return Apply(term, side);
        var count = _bank.Arguments(term).Length;
        if (count == 0) return term;
        var start = Reserve(count);
        for (var i = 0; i < count; i++)
        {
            var argument = ApplyReplacing(_bank.Arguments(term)[i], side, subterm, replacement);
            _buffer[start + i] = argument;
        }

        var result = _bank.Make(_bank.Symbol(term), _buffer.AsSpan(start, count));
        _bufferUsed = start;
        return result;
    }

    private int Reserve(int count)
    {
        var start = _bufferUsed;
        _bufferUsed += count;
        if (_bufferUsed > _buffer.Length) Array.Resize(ref _buffer, Math.Max(_bufferUsed, _buffer.Length * 2));
        return start;
    }

    private void Resolve(ref int term, ref int side)
    {
        while (term < 0)
        {
            var slot = (2 * ~term) + side;
            if (slot >= _terms.Length) Grow(slot);
            if (_terms[slot] == Unbound) return;
            term = _terms[slot];
            side = _sides[slot];
        }
    }

    private bool Bind(int variable, int side, int term, int termSide)
    {
        var slot = (2 * ~variable) + side;
        if (Occurs(slot, term, termSide)) return false;
        _terms[slot] = term;
        _sides[slot] = (byte)termSide;
        _trail.Add(slot);
        return true;
    }

    private bool Occurs(int slot, int term, int side)
    {
        Resolve(ref term, ref side);
        if (term < 0) return (2 * ~term) + side == slot;
        if (_bank.IsGround(term)) return false;
        foreach (var argument in _bank.Arguments(term))
        {
            if (Occurs(slot, argument, side)) return true;
        }

        return false;
    }

    private int Name(int slot)
    {
        if (_renaming[slot] == Unbound) _renaming[slot] = ~Named++;
        return _renaming[slot];
    }

    private void Grow(int slot)
    {
        var old = _terms.Length;
        var size = Math.Max(slot + 1, old * 2);
        Array.Resize(ref _terms, size);
        Array.Resize(ref _sides, size);
        Array.Resize(ref _renaming, size);
        Array.Fill(_terms, Unbound, old, size - old);
        Array.Fill(_renaming, Unbound, old, size - old);
    }
}
