using System.Text;
using Logic.RateLimiting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using StackExchange.Redis;

namespace Logic.Caching.Redis;

/// <summary>
/// Limits the calls of a subject across a fleet: one key a subject and operation in Redis, named by a hash, counted on the
/// server's clock. While Redis is away each process limits on its own, or refuses; the first call that misses it waits for
/// the timeout, the others for nothing. As with every <see cref="ILogicRateLimiter"/>, N calls a period P mean that a quiet
/// subject may make N at once and earns one every P/N: in any T at most N + ⌊T·N/P⌋. Thread-safe.
/// </summary>
public sealed class RedisRateLimiter : ILogicRateLimiter, IAsyncDisposable, IDisposable
{
    private const int LayoutVersion = 1;
    private const int LongestBreak = 16;

    private readonly Func<LimitedOperation, CallRate?> _rateOf;
    private readonly RedisRateLimiterOptions _options;
    private readonly RedisConnection _connection;
    private readonly bool _ownsConnection;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly TierBreaker _breaker;
    private readonly LocalRateLimiter _local;

    /// <summary>Creates the limiter for the address in the options; the connection is made when first needed.</summary>
    /// <param name="rateOf">The limit of an operation; null when nothing is limited. Asked once a call.</param>
    /// <param name="options">Where and how; null for the defaults.</param>
    /// <param name="time">The clock for timeouts and the local limits; the system's unless said.</param>
    /// <param name="logger">Told when Redis goes away and comes back.</param>
    /// <exception cref="ArgumentException">An option is out of range, or the address is not understood.</exception>
    public RedisRateLimiter(
        Func<LimitedOperation, CallRate?> rateOf, RedisRateLimiterOptions? options = null, TimeProvider? time = null, ILogger<RedisRateLimiter>? logger = null)
        : this(rateOf, options ?? new RedisRateLimiterOptions(), connection: null, time, logger)
    {
    }

    /// <summary>Creates the limiter over a connection, which is not disposed of here.</summary>
    /// <inheritdoc cref="RedisRateLimiter(Func{LimitedOperation, CallRate?}, RedisRateLimiterOptions?, TimeProvider?, ILogger{RedisRateLimiter}?)"/>
    public RedisRateLimiter(
        Func<LimitedOperation, CallRate?> rateOf, IConnectionMultiplexer connection, RedisRateLimiterOptions? options = null,
        TimeProvider? time = null, ILogger<RedisRateLimiter>? logger = null)
        : this(rateOf, options ?? new RedisRateLimiterOptions(), new RedisConnection(connection ?? throw new ArgumentNullException(nameof(connection))), time, logger)
    {
    }

    internal RedisRateLimiter(
        Func<LimitedOperation, CallRate?> rateOf, RedisRateLimiterOptions options, RedisConnection? connection, TimeProvider? time, ILogger? logger)
    {
        ArgumentNullException.ThrowIfNull(rateOf);
        RedisOptionsValidator.Require(options);
        _rateOf = rateOf;
        _options = options;
        _ownsConnection = connection is null;
        _connection = connection ?? new RedisConnection(RedisUrl.Parse(options.Url));
        _time = time ?? TimeProvider.System;
        _logger = logger ?? NullLogger<RedisRateLimiter>.Instance;
        _breaker = new TierBreaker(new TierOptions { BreakTime = options.BreakTime, LongestBreakTime = options.BreakTime * LongestBreak }, _time);
        _local = new LocalRateLimiter(rateOf, _time);
    }

    /// <inheritdoc/>
    public async ValueTask<RateLimitDecision> TryAcquireAsync(
        string subject, LimitedOperation operation = LimitedOperation.Convert, int permits = 1, CancellationToken cancellationToken = default) =>
        (await AskAsync(subject, operation, permits, cancellationToken).ConfigureAwait(false)).Decision;

    /// <summary>Closes the connection when the limiter made it.</summary>
    public async ValueTask DisposeAsync()
    {
        await _local.DisposeAsync().ConfigureAwait(false);
        if (_ownsConnection) await _connection.DisposeAsync().ConfigureAwait(false);
    }

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>The decision, with the reply of Redis; null when it was taken without.</summary>
    internal async ValueTask<(RateLimitDecision Decision, GcraReply? Reply)> AskAsync(
        string subject, LimitedOperation operation, int permits, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        ArgumentOutOfRangeException.ThrowIfLessThan(permits, 1);
        cancellationToken.ThrowIfCancellationRequested();
        if (_rateOf(operation) is not { } rate) return (RateLimitDecision.Allowed, null);
        if (permits > rate.Calls) return (new RateLimitDecision(false, Timeout.InfiniteTimeSpan), null);
        var reply = await CountAsync(NameOf(subject, operation), rate, permits, cancellationToken).ConfigureAwait(false);
        if (reply is not { } said) return (await WithoutRedisAsync(subject, operation, permits, cancellationToken).ConfigureAwait(false), null);
        return (said.WaitMicroseconds == 0 ? RateLimitDecision.Allowed : new RateLimitDecision(false, TimeSpan.FromMicroseconds(said.WaitMicroseconds)), said);
    }

    private async ValueTask<GcraReply?> CountAsync(RedisKey key, CallRate rate, int permits, CancellationToken cancellationToken)
    {
        switch (_breaker.Ask())
        {
            case TierBreaker.Verdict.Skip:
                return null;
            case TierBreaker.Verdict.Probe:
                // A round trip that nobody waits for and that takes no permit.
                _ = TryAsync(static async d => await d.PingAsync().ConfigureAwait(false), isProbe: true, CancellationToken.None).AsTask();
                return null;
            default:
                var (answered, reply) = await TryAsync(d => GcraScript.RunAsync(d, key, rate, permits), isProbe: false, cancellationToken).ConfigureAwait(false);
                return answered ? reply : null;
        }
    }

    private async ValueTask<(bool Answered, T? Value)> TryAsync<T>(Func<IDatabase, Task<T>> operation, bool isProbe, CancellationToken cancellationToken)
    {
        var running = RunAsync(operation);
        try
        {
            var value = await running.WaitAsync(_options.Timeout, _time, cancellationToken).ConfigureAwait(false);
            _breaker.Succeeded();
            if (isProbe) _logger.LimiterRecovered();
            return (true, value);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // Whatever is wrong with Redis or the way to it, calls go on being limited.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            if (_breaker.Failed(isProbe)) _logger.LimiterFailed(exception.Message, _options.WhenAway);
            return default;
        }
        finally
        {
            if (!running.IsCompletedSuccessfully) Forget(running);
        }
    }

    // What an operation throws that nobody waits for any more is observed here.
    private static void Forget(Task running) => _ = running.ContinueWith(
        static t => _ = t.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);

    private async Task<T> RunAsync<T>(Func<IDatabase, Task<T>> operation) =>
        await operation(await _connection.DatabaseAsync(CancellationToken.None).ConfigureAwait(false)).ConfigureAwait(false);

    private ValueTask<RateLimitDecision> WithoutRedisAsync(string subject, LimitedOperation operation, int permits, CancellationToken cancellationToken) =>
        _options.WhenAway == RedisAbsence.LimitLocally
            ? _local.TryAcquireAsync(subject, operation, permits, cancellationToken)
            : ValueTask.FromResult(new RateLimitDecision(false, _options.BreakTime));

    // The subject may be a name or an address: only its hash is stored.
    private RedisKey NameOf(string subject, LimitedOperation operation) =>
        $"{_options.KeyPrefix}:{LayoutVersion}:{operation}:{CacheKey.Of(Encoding.UTF8.GetBytes(subject))}";
}
