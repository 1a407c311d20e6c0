namespace Logic.Proving.Ground;

/// <summary>
/// Gives each different tuple of ints (a head and items) a number, counted from 0: ground terms and ground atoms are
/// compared by number. Open addressing over one flat array; nothing is ever taken out.
/// </summary>
internal sealed class TupleInterner
{
    private int[] _data = new int[128];
    private int[] _starts = new int[32];
    private int[] _slots = new int[64];

    public int Count { get; private set; }

    public int Head(int id) => _data[_starts[id]];

    public ReadOnlySpan<int> Items(int id) => _data.AsSpan((_starts[id] + 1).._starts[id + 1]);

    /// <summary>The number of a tuple; -1 when it has none.</summary>
    public int Find(int head, ReadOnlySpan<int> items) => _slots[Slot(head, items)] - 1;

    /// <summary>The number of a tuple, given now if it has none.</summary>
    public int Intern(int head, ReadOnlySpan<int> items)
    {
        var slot = Slot(head, items);
        if (_slots[slot] > 0) return _slots[slot] - 1;
        var start = _starts[Count];
        var end = start + 1 + items.Length;
        if (end > _data.Length) Array.Resize(ref _data, Math.Max(end, _data.Length * 2));
        _data[start] = head;
        items.CopyTo(_data.AsSpan(start + 1));
        if (Count + 2 > _starts.Length) Array.Resize(ref _starts, _starts.Length * 2);
        _starts[Count + 1] = end;
        _slots[slot] = ++Count;
        if (Count * 2 > _slots.Length) Rehash();
        return Count - 1;
    }

    private int Slot(int head, ReadOnlySpan<int> items)
    {
        var mask = _slots.Length - 1;
        var slot = Hash(head, items) & mask;
        while (_slots[slot] > 0 && !Matches(_slots[slot] - 1, head, items)) slot = (slot + 1) & mask;
        return slot;
    }

    private bool Matches(int id, int head, ReadOnlySpan<int> items) => Head(id) == head && Items(id).SequenceEqual(items);

    private void Rehash()
    {
        _slots = new int[_slots.Length * 2];
        for (var id = 0; id < Count; id++) _slots[Slot(Head(id), Items(id))] = id + 1;
    }

    private static int Hash(int head, ReadOnlySpan<int> items)
    {
        var hash = (uint)head * 0x9E3779B1u;
        foreach (var item in items) hash = (hash ^ (hash >> 15) ^ (uint)item) * 0x85EBCA77u;
        return (int)(hash ^ (hash >> 13));
    }
}
