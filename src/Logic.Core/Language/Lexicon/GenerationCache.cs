using System.Collections.Concurrent;

namespace Logic.Language.Lexicon;

/// <summary>
/// A bounded cache of two generations: when the young one is full it becomes the old one, and what is still asked for moves
/// over. Holds at most twice the capacity. Thread-safe; a value may be computed twice.
/// </summary>
internal sealed class GenerationCache<TValue>(int capacity)
{
    private ConcurrentDictionary<string, TValue> young = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, TValue> old = new(StringComparer.Ordinal);
    private int count;

    /// <summary>The value of a key, computed when it is not there.</summary>
    public TValue GetOrAdd<TArgument>(string key, Func<string, TArgument, TValue> compute, TArgument argument)
    {
        if (Volatile.Read(ref young).TryGetValue(key, out var value)) return value;
        if (!Volatile.Read(ref old).TryGetValue(key, out value)) value = compute(key, argument);
        if (Volatile.Read(ref young).TryAdd(key, value) && Interlocked.Increment(ref count) >= capacity) Turn();
        return value;
    }

    private void Turn()
    {
        Volatile.Write(ref old, Volatile.Read(ref young));
        Volatile.Write(ref young, new ConcurrentDictionary<string, TValue>(StringComparer.Ordinal));
        Volatile.Write(ref count, 0);
    }
}
