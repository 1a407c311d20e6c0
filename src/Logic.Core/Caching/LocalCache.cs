using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Internal;

namespace Logic.Caching;

/// <summary>
/// Values in this process's memory, at most so many, each for a time. Values are immutable objects, so a hit is the
/// object itself and costs no allocation. Thread-safe.
/// </summary>
internal sealed class LocalCache<TValue> : IDisposable
    where TValue : class
{
    private readonly MemoryCache _entries;
    private readonly bool _keepsNothing;

    public LocalCache(int maxEntries, TimeProvider time)
    {
        _keepsNothing = maxEntries == 0;
        _entries = new MemoryCache(new MemoryCacheOptions
        {
            SizeLimit = maxEntries,
            // What is over the limit is refused while a compaction runs; a tenth at a time keeps that rare.
            CompactionPercentage = 0.1,
            // Without one, the system's is asked in the cheapest way, at every look.
            Clock = ReferenceEquals(time, TimeProvider.System) ? null : new Clock(time),
        });
    }

    public int Count => _entries.Count;

    public bool TryGet(object key, [NotNullWhen(true)] out TValue? value) => _entries.TryGetValue(key, out value) && value is not null;

    public void Set(object key, TValue value, TimeSpan lifetime)
    {
        if (_keepsNothing || lifetime <= TimeSpan.Zero) return;
        _entries.Set(key, value, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = lifetime, Size = 1 });
    }

    public void Remove(object key) => _entries.Remove(key);

    public void Clear() => _entries.Clear();

    public void Dispose() => _entries.Dispose();

    private sealed class Clock(TimeProvider time) : ISystemClock
    {
        public DateTimeOffset UtcNow => time.GetUtcNow();
    }
}
