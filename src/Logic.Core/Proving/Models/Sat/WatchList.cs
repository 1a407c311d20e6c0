namespace Logic.Proving.Models.Sat;

/// <summary>A clause watched by a literal, with another of its literals: when that one is true, the clause is not looked at.</summary>
internal readonly record struct Watch(int Clause, int Blocker);

/// <summary>The clauses that watch one literal; a growable array whose items the propagation loop rewrites in place.</summary>
internal struct WatchList
{
    public Watch[]? Items;
    public int Count;

    public void Add(Watch watch)
    {
        Items ??= new Watch[4];
        if (Count == Items.Length) Array.Resize(ref Items, Count * 2);
        Items[Count++] = watch;
    }
}
