namespace Logic.Proving.Saturation;

/// <summary>
/// One-sided unification: binds variables of a pattern so that it becomes a given term, whose own variables are
/// treated as constants. A mark is a number of bindings; going back to it undoes the later ones.
/// </summary>
internal sealed class Matching(TermBank bank)
{
    private const int Unbound = int.MinValue;

    private readonly List<int> _trail = [];
    private int[] _terms = NewSlots(16);
    private int[] _buffer = new int[256];
    private int _bufferUsed;

    public int Mark => _trail.Count;

    /// <summary>Whether the bindings only rename: every variable is bound to a variable, no two to the same.</summary>
    public bool IsRenaming
    {
        get
        {
            for (var i = 0; i < _trail.Count; i++)
            {
                var target = _terms[_trail[i]];
                if (target >= 0) return false;
                for (var j = 0; j < i; j++)
                {
                    if (_terms[_trail[j]] == target) return false;
                }
            }

            return true;
        }
    }

    public void Undo(int mark)
    {
        for (var i = _trail.Count - 1; i >= mark; i--) _terms[_trail[i]] = Unbound;
        _trail.RemoveRange(mark, _trail.Count - mark);
    }

    /// <summary>Whether pattern, under an extension of the bindings, is the target. A failure leaves bindings behind; undo them.</summary>
    public bool Match(int pattern, int target)
    {
        if (pattern < 0) return MatchVariable(~pattern, target);
        if (pattern == target && bank.IsGround(pattern)) return true;
        if (target < 0 || bank.IsGround(pattern) || bank.Symbol(pattern) != bank.Symbol(target)) return false;
        if (bank.Weight(pattern) > bank.Weight(target)) return false;
        var patterns = bank.Arguments(pattern);
        var targets = bank.Arguments(target);
        for (var i = 0; i < patterns.Length; i++)
        {
            if (!Match(patterns[i], targets[i])) return false;
        }

        return true;
    }

    /// <summary>The instance of a pattern; a variable without a binding stands for itself.</summary>
    public int Apply(int pattern)
    {
        if (pattern < 0) return ~pattern < _terms.Length && _terms[~pattern] != Unbound ? _terms[~pattern] : pattern;
        if (bank.IsGround(pattern)) return pattern;
        var count = bank.Arguments(pattern).Length;
        var start = _bufferUsed;
        _bufferUsed += count;
        if (_bufferUsed > _buffer.Length) Array.Resize(ref _buffer, Math.Max(_bufferUsed, _buffer.Length * 2));
        for (var i = 0; i < count; i++)
        {
            var argument = Apply(bank.Arguments(pattern)[i]);
            _buffer[start + i] = argument;
        }

        var result = bank.Make(bank.Symbol(pattern), _buffer.AsSpan(start, count));
        _bufferUsed = start;
        return result;
    }

    /// <summary>Whether the variable is bound.</summary>
    public bool IsBound(int variable) => ~variable < _terms.Length && _terms[~variable] != Unbound;

    /// <summary>Binds a variable that has no binding, or compares with the one it has.</summary>
    public bool MatchVariable(int index, int target)
    {
        if (index >= _terms.Length) Grow(index);
        if (_terms[index] != Unbound) return _terms[index] == target;
        _terms[index] = target;
        _trail.Add(index);
        return true;
    }

    private static int[] NewSlots(int count)
    {
        var slots = new int[count];
        Array.Fill(slots, Unbound);
        return slots;
    }

    private void Grow(int index)
    {
        var old = _terms.Length;
        Array.Resize(ref _terms, Math.Max(index + 1, old * 2));
        Array.Fill(_terms, Unbound, old, _terms.Length - old);
    }
}
