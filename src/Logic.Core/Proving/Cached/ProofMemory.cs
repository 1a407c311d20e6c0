using System.Diagnostics.CodeAnalysis;
using Logic.Caching;

namespace Logic.Proving.Cached;

/// <summary>
/// The answers in this process: by key, and by the very words of requests that were asked before, which costs neither a
/// canonical form nor an allocation. Thread-safe.
/// </summary>
internal sealed class ProofMemory(ProofCacheOptions options, TimeProvider time) : IDisposable
{
    public const string Name = "memory";

    private readonly LocalCache<Remembered> _byKey = new(options.MaxEntries, time);
    private readonly LocalCache<Alias> _byWords = new(options.MaxEntries, time);

    public int Count => _byKey.Count;

    /// <summary>The answer to a request that was asked before in the same words.</summary>
    public bool TryGet(ProofRequest request, [NotNullWhen(true)] out ProofResult? result)
    {
        result = _byWords.TryGet(request, out var alias) && !alias.Origin.IsOutdated ? alias.Result : null;
        return result is not null;
    }

    /// <summary>The answer to a request that means the same as one that was asked before.</summary>
    public bool TryGet(CanonicalProblem problem, [NotNullWhen(true)] out ProofResult? result)
    {
        result = null;
        if (!_byKey.TryGet(problem.Key, out var found) || found.IsOutdated || !found.HoldsFor(problem.Request.Limits)) return false;
        result = found.For(problem);
        _byWords.Set(problem.Request, new Alias(result, found), LifetimeOf(result));
        return true;
    }

    /// <summary>Remembers an answer; one that is no news (cancelled, refused) is not.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="result">The answer.</param>
    /// <param name="longest">The lifetime that is left to it elsewhere; null for no bound.</param>
    public Remembered Set(CanonicalProblem problem, ProofResult result, TimeSpan? longest)
    {
        var remembered = new Remembered(problem, result with { CacheTier = Name });
        if (result.Status is SzsStatus.Cancelled or SzsStatus.InputError) return remembered;
        var lifetime = LifetimeOf(result);
        if (longest < lifetime) lifetime = longest.Value;
        Outdate(problem.Key);
        _byKey.Set(problem.Key, remembered, lifetime);
        _byWords.Set(problem.Request, new Alias(remembered.Result, remembered), lifetime);
        return remembered;
    }

    public bool Remove(CanonicalProblem problem)
    {
        var wasThere = Outdate(problem.Key);
        _byKey.Remove(problem.Key);
        return wasThere;
    }

    public void Clear()
    {
        _byKey.Clear();
        _byWords.Clear();
    }

    public void Dispose()
    {
        _byKey.Dispose();
        _byWords.Dispose();
    }

    private bool Outdate(CacheKey key)
    {
        if (!_byKey.TryGet(key, out var old)) return false;
        old.Outdate();
        return true;
    }

    private TimeSpan LifetimeOf(ProofResult result) =>
        result.Status is SzsStatus.Timeout or SzsStatus.ResourceOut or SzsStatus.GaveUp && options.UndecidedLifetime < options.Lifetime
            ? options.UndecidedLifetime
            : options.Lifetime;

    private sealed record Alias(ProofResult Result, Remembered Origin);
}
