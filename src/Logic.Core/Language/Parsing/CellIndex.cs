using System.Numerics;
using System.Runtime.CompilerServices;
using Logic.Language.Grammar;

namespace Logic.Language.Parsing;

/// <summary>
/// What the finished cells of a chart have: their categories as sets of bits, which stay in the nearest cache, and for each
/// category the first node, found by counting bits. A buffer to be used again and again.
/// </summary>
internal sealed class CellIndex(EnglishGrammar grammar)
{
    /// <summary>For so many categories bits are counted in advance: those of one number of 64 bits.</summary>
    private const int Group = 64;

    private readonly CategorySets _present = new(grammar.CategoryCount);
    private readonly CategorySets _wanted = new(grammar.CategoryCount);
    private readonly int _groups = (grammar.CategoryCount + Group - 1) / Group;
    private int[] _before = [];
    private int[] _first = new int[256];
    private int _count;

    /// <summary>Forgets all; makes room for so many cells.</summary>
    public void Reset(int cells)
    {
        _present.Reset(cells);
        _wanted.Reset(cells);
        if (_before.Length < cells * _groups) _before = new int[cells * _groups];
        _count = 0;
    }

    /// <summary>Whether some category of one cell may stand before some category of another.</summary>
    public bool MayJoin(int leftCell, int rightCell) => _present.Meets(leftCell, _wanted, rightCell);

    /// <summary>The categories of a cell.</summary>
    public ReadOnlySpan<ulong> Present(int cell) => _present[cell];

    /// <summary>The categories that may stand before some category of a cell.</summary>
    public ReadOnlySpan<ulong> Wanted(int cell) => _wanted[cell];

    /// <summary>The first node of a category in a finished cell, −1 for none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int First(int cell, int category)
    {
        var group = category / Group;
        var bits = _present[cell][group];
        var bit = 1UL << category;
        return (bits & bit) == 0 ? -1 : _first[_before[(cell * _groups) + group] + BitOperations.PopCount(bits & (bit - 1))];
    }

    /// <summary>Notes that a cell has a category.</summary>
    public void Add(int cell, int category) => _present.Add(cell, category);

    /// <summary>Notes the first nodes of the categories of a cell, which has all its nodes now.</summary>
    public void Close(int cell, ReadOnlySpan<Slot> slots)
    {
        var present = _present[cell];
        for (var group = 0; group < _groups; group++)
        {
            _before[(cell * _groups) + group] = _count;
            for (var bits = present[group]; bits != 0; bits &= bits - 1)
            {
                var category = (group * Group) + BitOperations.TrailingZeroCount(bits);
                if (_count == _first.Length) Array.Resize(ref _first, _count * 2);
                _first[_count++] = slots[category].First;
                _wanted.AddAll(cell, grammar.LeftNeighbours, category);
            }
        }
    }
}
