namespace Logic.Proving.Models.Search;

/// <summary>Counts through all tuples below the sizes of their places, the last place fastest.</summary>
internal sealed class TupleCounter(int[] sizes)
{
    /// <summary>The tuple counted to; the same array every time.</summary>
    public int[] Current { get; } = new int[sizes.Length];

    /// <summary>Goes to the next tuple; false, and back at the first, after the last.</summary>
    public bool Next()
    {
        for (var i = sizes.Length - 1; i >= 0; i--)
        {
            if (++Current[i] < sizes[i]) return true;
            Current[i] = 0;
        }

        return false;
    }
}
