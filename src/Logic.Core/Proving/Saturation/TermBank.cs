using System.Runtime.CompilerServices;

namespace Logic.Proving.Saturation;

/// <summary>
/// All terms of one run, each stored once: equal terms have equal handles. A handle ≥ 0 is an application, a handle
/// below is a variable (~0 is the first). Weights and flags are computed when a term is made. Parallel arrays keep a
/// term at about 40 bytes and invisible to the garbage collector.
/// </summary>
internal sealed class TermBank
{
    public const int True = 0;

    private readonly int[] _symbolWeights;
    private int[] _symbol = new int[256];
    private int[] _start = new int[256];
    private int[] _weight = new int[256];
    private int[] _value = new int[256];
    private int[] _shape = new int[256];
    private int[] _arguments = new int[512];
    private int[] _table = new int[512];
    private int _argumentCount;

    public TermBank(Signature signature, int[] symbolWeights)
    {
        Signature = signature;
        _symbolWeights = symbolWeights;
        Make(Signature.True, []);
    }

    public Signature Signature { get; }

    public int Count { get; private set; }

    /// <summary>About how many bytes the bank holds.</summary>
    public long Bytes => 4L * ((5L * _symbol.Length) + _arguments.Length + _table.Length);

    public static bool IsVariable(int term) => term < 0;

    public int Symbol(int term) => _symbol[term];

    public ReadOnlySpan<int> Arguments(int term)
    {
        var start = _start[term];
        var end = term + 1 < Count ? _start[term + 1] : _argumentCount;
        return _arguments.AsSpan(start, end - start);
    }

    /// <summary>The number of symbols and variables.</summary>
    public int Weight(int term) => term < 0 ? 1 : _weight[term];

    /// <summary>The weight that the clause selection uses; see <see cref="Strategy"/>.</summary>
    public int Value(int term) => term < 0 ? Strategy.VariableWeight : _value[term];

    public bool IsGround(int term) => term >= 0 && (_shape[term] & 1) != 0;

    public int Depth(int term) => term < 0 ? 1 : _shape[term] >> 1;

    /// <summary>Whether a term, which is not a variable, is the whole or a part of another.</summary>
    public bool Contains(int term, int part)
    {
        if (term == part) return true;
        if (Weight(term) <= Weight(part)) return false;
        foreach (var argument in Arguments(term))
        {
            if (Contains(argument, part)) return true;
        }

        return false;
    }

    /// <summary>Whether a variable occurs in a term.</summary>
    public bool HasVariable(int term, int variable)
    {
        if (term < 0) return term == variable;
        if (IsGround(term)) return false;
        foreach (var argument in Arguments(term))
        {
            if (HasVariable(argument, variable)) return true;
        }

        return false;
    }

    /// <summary>The term with this symbol and these arguments; made if new. The arguments must not lie in the bank.</summary>
    public int Make(int symbol, ReadOnlySpan<int> arguments)
    {
        var slot = Find(symbol, arguments);
        if (_table[slot] != 0) return _table[slot] - 1;
        Reserve(arguments.Length);
        var term = Count++;
        _symbol[term] = symbol;
        _start[term] = _argumentCount;
        int weight = 1, value = symbol < _symbolWeights.Length ? _symbolWeights[symbol] : 1, depth = 0, ground = 1;
        foreach (var argument in arguments)
        {
            _arguments[_argumentCount++] = argument;
            weight += Weight(argument);
            value += Value(argument);
            depth = Math.Max(depth, Depth(argument));
            if (!IsGround(argument)) ground = 0;
        }

        _weight[term] = weight;
        _value[term] = value;
        _shape[term] = ((depth + 1) << 1) | ground;
        _table[slot] = term + 1;
        if (Count * 2 > _table.Length) Rehash();
        return term;
    }

    private int Find(int symbol, ReadOnlySpan<int> arguments)
    {
        var mask = _table.Length - 1;
        var slot = Hash(symbol, arguments) & mask;
        while (_table[slot] != 0)
        {
            var term = _table[slot] - 1;
            if (_symbol[term] == symbol && Arguments(term).SequenceEqual(arguments)) break;
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Hash(int symbol, ReadOnlySpan<int> arguments)
    {
        var hash = ((uint)symbol + 1) * 0x9E3779B1u;
        foreach (var argument in arguments) hash = (hash ^ (uint)argument) * 0x85EBCA77u ^ (hash >> 15);
        return (int)((hash ^ (hash >> 16)) & 0x7FFFFFFF);
    }

    private void Reserve(int arguments)
    {
        if (Count == _symbol.Length)
        {
            var size = Count * 2;
            Array.Resize(ref _symbol, size);
            Array.Resize(ref _start, size);
            Array.Resize(ref _weight, size);
            Array.Resize(ref _value, size);
            Array.Resize(ref _shape, size);
        }

        while (_argumentCount + arguments > _arguments.Length) Array.Resize(ref _arguments, _arguments.Length * 2);
    }

    private void Rehash()
    {
        _table = new int[_table.Length * 2];
        for (var term = 0; term < Count; term++) _table[Find(_symbol[term], Arguments(term))] = term + 1;
    }
}
