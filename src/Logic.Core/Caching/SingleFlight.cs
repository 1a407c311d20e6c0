using System.Collections.Concurrent;

namespace Logic.Caching;

/// <summary>
/// Does the same work once for all who ask for it at the same time. A caller who cancels leaves; the work is cancelled
/// when the last one has left. Thread-safe.
/// </summary>
internal sealed class SingleFlight<TKey, TResult>
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Flight> _flights = new();

    /// <summary>Joins the flight for the key, or starts one.</summary>
    /// <exception cref="OperationCanceledException">This caller cancelled.</exception>
    public async Task<TResult> RunAsync(TKey key, Func<CancellationToken, Task<TResult>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var flight = Join(key, work, cancellationToken);
        try
        {
            return await flight.Result.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (flight.Leave()) _flights.TryRemove(new KeyValuePair<TKey, Flight>(key, flight));
        }
    }

    private Flight Join(TKey key, Func<CancellationToken, Task<TResult>> work, CancellationToken cancellationToken)
    {
        while (true)
        {
            var mine = new Flight();
            var flight = _flights.GetOrAdd(key, mine);
            if (flight.TryJoin())
            {
                if (ReferenceEquals(flight, mine)) Start(key, flight, work, cancellationToken);
                return flight;
            }

            _flights.TryRemove(new KeyValuePair<TKey, Flight>(key, flight));
        }
    }

    // Who cannot cancel may as well do the work; who can must be free to leave while others still wait for it.
    private void Start(TKey key, Flight flight, Func<CancellationToken, Task<TResult>> work, CancellationToken cancellationToken)
    {
        if (cancellationToken.CanBeCanceled)
            _ = Task.Factory.StartNew(Fly, CancellationToken.None, TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);
        else
            _ = Fly();

        async Task Fly()
        {
            await flight.Carry(work).ConfigureAwait(false);
            _flights.TryRemove(new KeyValuePair<TKey, Flight>(key, flight));
        }
    }

    private sealed class Flight
    {
        private const int Abandoned = -1;
        private readonly CancellationTokenSource _cancellation = new();
        private readonly TaskCompletionSource<TResult> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _waiting;

        public Task<TResult> Result => _result.Task;

        public bool TryJoin()
        {
            for (var waiting = Volatile.Read(ref _waiting); waiting != Abandoned; waiting = Volatile.Read(ref _waiting))
            {
                if (Interlocked.CompareExchange(ref _waiting, waiting + 1, waiting) == waiting) return true;
            }

            return false;
        }

        /// <summary>One caller fewer; true when it was the last, and nobody can join any more.</summary>
        public bool Leave()
        {
            if (Interlocked.Decrement(ref _waiting) != 0 || Interlocked.CompareExchange(ref _waiting, Abandoned, 0) != 0) return false;
            // Not in line: what is registered with the token is no business of the caller who leaves.
            if (!Result.IsCompleted) _ = _cancellation.CancelAsync();
            return true;
        }

        public async Task Carry(Func<CancellationToken, Task<TResult>> work)
        {
            try
            {
                _result.TrySetResult(await work(_cancellation.Token).ConfigureAwait(false));
            }
            catch (OperationCanceledException) when (_cancellation.IsCancellationRequested)
            {
                _result.TrySetCanceled(_cancellation.Token);
            }
#pragma warning disable CA1031 // Whatever the work throws belongs to those who wait for it.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                _result.TrySetException(exception);
                _ = Result.Exception;
            }
        }
    }
}
