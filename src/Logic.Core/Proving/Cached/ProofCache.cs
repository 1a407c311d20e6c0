using System.Collections.Immutable;
using Logic.Caching;
using Logic.Caching.Signing;
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
    private readonly EntrySeal _seal;
    private readonly TierCascade _tiers;
    private readonly SearchLease _leases;
    private readonly SingleFlight<(CacheKey Key, ProofLimits Limits), Flown> _flights = new();
    private long _memoryHits;
    private long _tierHits;
    private long _misses;

    /// <summary>Creates a cache.</summary>
    /// <param name="tiers">The shared tiers, nearest first; null for memory alone. They are not disposed here.</param>
    /// <param name="options">Sizes and lifetimes; null for the defaults.</param>
    /// <param name="time">The clock; the system's unless said.</param>
    /// <param name="logger">Told when a tier fails or an entry is not believed.</param>
    /// <exception cref="ArgumentException">The keys of <see cref="ProofCacheOptions.Signing"/> do not go together.</exception>
    public ProofCache(
        IEnumerable<IProofCacheTier>? tiers = null, ProofCacheOptions? options = null, TimeProvider? time = null, ILogger<ProofCache>? logger = null)
    {
        _options = options ?? new ProofCacheOptions();
        _time = time ?? TimeProvider.System;
        _memory = new ProofMemory(_options, _time);
        _seal = new EntrySeal(_options.Signing);
        _tiers = new TierCascade(tiers ?? [], _options.IsPatient, _time, logger ?? NullLogger<ProofCache>.Instance, _options.SharedLifetime);
        _leases = new SearchLease(_tiers, _time);
    }

    /// <summary>The key under which tiers keep the answer to a request: the same for every spelling of the same problem.</summary>
    public static CacheKey KeyOf(ProofRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return CanonicalProblem.Of(request).Key;
    }

    /// <inheritdoc/>
    public ValueTask<ProofResult?> GetAsync(ProofRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FromMemory(request, out var problem) is { } result
            ? ValueTask.FromResult<ProofResult?>(result)
            : LookAsync(problem!, cancellationToken);
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
    public ValueTask<ImmutableArray<TierHealth>> CheckHealthAsync(CancellationToken cancellationToken = default) =>
        _tiers.CheckHealthAsync(cancellationToken);

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

    private async ValueTask<ProofResult?> LookAsync(CanonicalProblem problem, CancellationToken cancellationToken)
    {
        var shared = await FromTiersAsync(problem, cancellationToken).ConfigureAwait(false);
        if (shared is null) Interlocked.Increment(ref _misses);
        return shared?.Result;
    }

    private async ValueTask<Flown?> FromTiersAsync(CanonicalProblem problem, CancellationToken cancellationToken) =>
        _tiers.IsEmpty ? null : Take(problem, await _tiers.FindAsync(problem.Key, Believe(problem), cancellationToken).ConfigureAwait(false));

    private async ValueTask<Flown?> LookAgainAsync(CanonicalProblem problem, TierGuard guard, CancellationToken cancellationToken) =>
        Take(problem, await TierCascade.LookAgainAsync(guard, problem.Key, Believe(problem), cancellationToken).ConfigureAwait(false));

    private Flown? Take(CanonicalProblem problem, (ProofResult Value, string Tier, TimeSpan? Lifetime)? found)
    {
        if (found is not { } hit) return null;
        Interlocked.Increment(ref _tierHits);
        return new Flown(_memory.Set(problem, hit.Value, hit.Lifetime), hit.Value with { CacheTier = hit.Tier }, problem);
    }

    /// <summary>An entry is believed when its signature is, where one is demanded, and its certificate in any case.</summary>
    private Func<ReadOnlyMemory<byte>, Belief<ProofResult>> Believe(CanonicalProblem problem) => bytes =>
        _seal.TryOpen(bytes.Span, out var content)
            ? Belief<ProofResult>.In(Certificate.Open(problem, content, _time))
            : new Belief<ProofResult>(null, Doubt.Signature);

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
        var limits = problem.Request.Limits;
        var turn = await _leases.WaitAsync(problem.Key, limits.Time / 2, (g, t) => LookAgainAsync(problem, g, t), cancellationToken).ConfigureAwait(false);
        if (turn.Found is { } found) return found;
        try
        {
            var timed = turn.Waited == TimeSpan.Zero ? problem : CanonicalProblem.Of(problem.Request with { Limits = limits with { Time = limits.Time - turn.Waited } });
            return new Flown(await SearchAsync(timed, prover, cancellationToken).ConfigureAwait(false), problem);
        }
        finally
        {
            if (turn.Lease is { } lease) await lease.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task<Remembered> SearchAsync(CanonicalProblem problem, IProver prover, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _misses);
        var result = await prover.ProveAsync(problem.Request, cancellationToken).ConfigureAwait(false);
        await KeepAsync(problem, result, cancellationToken).ConfigureAwait(false);
        return new Remembered(problem, result);
    }

    private async ValueTask KeepAsync(CanonicalProblem problem, ProofResult result, CancellationToken cancellationToken)
    {
        _memory.Set(problem, result, longest: null);
        if (_tiers.IsEmpty || result.Elapsed < _options.ShareFrom || Certificate.Pack(problem, result) is not { } envelope) return;
        await _tiers.WriteAsync(problem.Key, new CacheEntry(_seal.Close(envelope.ToBytes()), _options.SharedLifetime), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What a flight brought home, for the one who started it and for those who joined.</summary>
    private sealed record Flown(Remembered Remembered, ProofResult Result, CanonicalProblem Problem)
    {
        public Flown(Remembered remembered, CanonicalProblem problem)
            : this(remembered, remembered.Result, problem)
        {
        }
    }
}
