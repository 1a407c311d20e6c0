using Logic.Caching;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Logic.Proving.Cached;

/// <summary>
/// The cache of proofs: this process's memory alone, or with shared tiers behind it, nearest first. Dispose it to finish
/// the writes that are done behind. Thread-safe.
/// </summary>
public sealed class ProofCache : IProofCache, IAsyncDisposable, IDisposable
{
    private readonly ProofCacheOptions _options;
    private readonly TimeProvider _time;
    private readonly ProofMemory _memory;
    private readonly TierCascade _tiers;
    private readonly SingleFlight<(CacheKey Key, ProofLimits Limits), Flown> _flights = new();
    private long _memoryHits;
    private long _tierHits;
    private long _misses;

    /// <summary>Creates a cache.</summary>
    /// <param name="tiers">The shared tiers, nearest first; null for memory alone. They are not disposed here.</param>
    /// <param name="options">Sizes and lifetimes; null for the defaults.</param>
    /// <param name="time">The clock; the system's unless said.</param>
    /// <param name="logger">Told when a tier fails or an entry is not believed.</param>
    public ProofCache(
        IEnumerable<IProofCacheTier>? tiers = null, ProofCacheOptions? options = null, TimeProvider? time = null, ILogger<ProofCache>? logger = null)
    {
        _options = options ?? new ProofCacheOptions();
        _time = time ?? TimeProvider.System;
        _memory = new ProofMemory(_options, _time);
        _tiers = new TierCascade(tiers ?? [], _time, logger ?? NullLogger<ProofCache>.Instance, _options.SharedLifetime);
    }

    /// <summary>The key under which tiers keep the answer to a request: the same for every spelling of the same problem.</summary>
    public static CacheKey KeyOf(ProofRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return CanonicalProblem.Of(request).Key;
    }

    /// <inheritdoc/>
    public async ValueTask<ProofResult?> GetAsync(ProofRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (FromMemory(request, out var problem) is { } result) return result;
        var shared = await FromTiersAsync(problem!, cancellationToken).ConfigureAwait(false);
        if (shared is null) Interlocked.Increment(ref _misses);
        return shared?.Result;
    }

    /// <inheritdoc/>
    public async ValueTask<bool> ContainsAsync(ProofRequest request, CancellationToken cancellationToken = default) =>
        await GetAsync(request, cancellationToken).ConfigureAwait(false) is not null;

    /// <inheritdoc/>
    public ValueTask<ProofResult> GetOrProveAsync(ProofRequest request, IProver prover, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(prover);
        return FromMemory(request, out var problem) is { } result
            ? ValueTask.FromResult(result)
            : FlyAsync(problem!, prover, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask SetAsync(ProofRequest request, ProofResult result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(result);
        return KeepAsync(CanonicalProblem.Of(request), result, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> RemoveAsync(ProofRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var problem = CanonicalProblem.Of(request);
        var removed = await _tiers.RemoveAsync(problem.Key, cancellationToken).ConfigureAwait(false);
        return _memory.Remove(problem) | removed;
    }

    /// <inheritdoc/>
    public async ValueTask ClearAsync(CancellationToken cancellationToken = default)
    {
        await _tiers.ClearAsync(cancellationToken).ConfigureAwait(false);
        _memory.Clear();
    }

    /// <inheritdoc/>
    public Task FlushAsync(CancellationToken cancellationToken = default) => _tiers.FlushAsync(cancellationToken);

    /// <inheritdoc/>
    public CacheStatistics GetStatistics()
    {
        var memoryHits = Interlocked.Read(ref _memoryHits);
        return new CacheStatistics
        {
            Hits = memoryHits + Interlocked.Read(ref _tierHits),
            MemoryHits = memoryHits,
            Misses = Interlocked.Read(ref _misses),
            Entries = _memory.Count,
            PendingWrites = _tiers.PendingWrites,
            DroppedWrites = _tiers.DroppedWrites,
            Tiers = _tiers.Statistics,
        };
    }

    /// <summary>Finishes the writes that are done behind, for at most five seconds, and lets the memory go.</summary>
    public async ValueTask DisposeAsync()
    {
        await _tiers.DisposeAsync().ConfigureAwait(false);
        _memory.Dispose();
    }

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private ProofResult? FromMemory(ProofRequest request, out CanonicalProblem? problem)
    {
        problem = null;
        if (!_memory.TryGet(request, out var result))
        {
            problem = CanonicalProblem.Of(request);
            if (!_memory.TryGet(problem, out result)) return null;
        }

        Interlocked.Increment(ref _memoryHits);
        return result;
    }

    private async ValueTask<Flown?> FromTiersAsync(CanonicalProblem problem, CancellationToken cancellationToken)
    {
        if (_tiers.IsEmpty) return null;
        var found = await _tiers.FindAsync(problem.Key, bytes => Certificate.Open(problem, bytes.Span, _time), cancellationToken).ConfigureAwait(false);
        if (found is not { } hit) return null;
        Interlocked.Increment(ref _tierHits);
        return new Flown(_memory.Set(problem, hit.Value, hit.Lifetime), hit.Value with { CacheTier = hit.Tier }, problem);
    }

    private async ValueTask<ProofResult> FlyAsync(CanonicalProblem problem, IProver prover, CancellationToken cancellationToken)
    {
        try
        {
            var flown = await _flights.RunAsync(
                (problem.Key, problem.Request.Limits), t => ProveAsync(problem, prover, t), cancellationToken).ConfigureAwait(false);
            return ReferenceEquals(flown.Problem, problem) ? flown.Result : flown.Remembered.For(problem);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new ProofResult { Status = SzsStatus.Cancelled, Prover = prover.Name };
        }
    }

    private async Task<Flown> ProveAsync(CanonicalProblem problem, IProver prover, CancellationToken cancellationToken)
    {
        // Another flight may have landed between the look into memory and the start of this one.
        if (_memory.TryGet(problem, out var landed)) return new Flown(new Remembered(problem, landed), landed, problem);
        if (await FromTiersAsync(problem, cancellationToken).ConfigureAwait(false) is { } shared) return shared;
        Interlocked.Increment(ref _misses);
        var result = await prover.ProveAsync(problem.Request, cancellationToken).ConfigureAwait(false);
        await KeepAsync(problem, result, cancellationToken).ConfigureAwait(false);
        return new Flown(new Remembered(problem, result), result, problem);
    }

    private async ValueTask KeepAsync(CanonicalProblem problem, ProofResult result, CancellationToken cancellationToken)
    {
        _memory.Set(problem, result, longest: null);
        if (_tiers.IsEmpty || result.Elapsed < _options.ShareFrom || Certificate.Pack(problem, result) is not { } envelope) return;
        await _tiers.WriteAsync(problem.Key, new CacheEntry(envelope.ToBytes(), _options.SharedLifetime), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What a flight brought home, for the one who started it and for those who joined.</summary>
    private sealed record Flown(Remembered Remembered, ProofResult Result, CanonicalProblem Problem);
}
