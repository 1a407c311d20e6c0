using System.Threading.Channels;

namespace Logic.Caching;

/// <summary>
/// Writes that nobody waits for, done one after the other. Bounded in number and bytes: what does not fit is dropped and
/// counted, since a cache may forget. Thread-safe.
/// </summary>
internal sealed class WriteBehindQueue : IAsyncDisposable
{
    private const int MaxWrites = 1_000;
    private const long MaxBytes = 64L << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Channel<Job> _jobs = Channel.CreateBounded<Job>(new BoundedChannelOptions(MaxWrites) { SingleReader = true });
    private readonly CancellationTokenSource _stop;
    private readonly Task _worker;
    private long _bytes;
    private int _pending;
    private long _dropped;

    public WriteBehindQueue(TimeProvider time)
    {
        _stop = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        _worker = WorkAsync();
    }

    public int Pending => Volatile.Read(ref _pending);

    public long Dropped => Interlocked.Read(ref _dropped);

    /// <summary>Queues a write, or drops it when there is no room.</summary>
    public void Add(int bytes, Func<CancellationToken, ValueTask<bool>> write)
    {
        Interlocked.Increment(ref _pending);
        if (Interlocked.Add(ref _bytes, bytes) <= MaxBytes && _jobs.Writer.TryWrite(new Job(bytes, write))) return;
        Done(bytes);
        Interlocked.Increment(ref _dropped);
    }

    /// <summary>Ends when everything queued before the call has been tried.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Interlocked.Increment(ref _pending);
        try
        {
            await _jobs.Writer.WriteAsync(new Job(0, _ => ValueTask.FromResult(reached.TrySetResult())), cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            Done(0);
            throw;
        }

        await reached.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes no more writes and finishes those it has, for at most five seconds.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_jobs.Writer.TryComplete()) return;
        _stop.CancelAfter(Patience);
        await _worker.ConfigureAwait(false);
        _stop.Dispose();
    }

    private async Task WorkAsync()
    {
        await foreach (var job in _jobs.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            try
            {
                await job.Write(_stop.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                // The time to stop is over: the rest is let go.
            }
            finally
            {
                Done(job.Bytes);
            }
        }
    }

    private void Done(int bytes)
    {
        Interlocked.Decrement(ref _pending);
        Interlocked.Add(ref _bytes, -bytes);
    }

    private readonly record struct Job(int Bytes, Func<CancellationToken, ValueTask<bool>> Write);
}
