using System.Runtime.CompilerServices;

namespace Logic;

/// <summary>Converts many texts in parallel, on the thread pool, and keeps their order.</summary>
internal static class BatchConversion
{
    /// <summary>How many texts of a stream are in memory at once, for each processor.</summary>
    private const int TextsPerProcessor = 16;

    /// <summary>Converts all texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="convert">Converts one; called from several threads.</param>
    /// <param name="progress">Told how many are done, after each.</param>
    /// <param name="cancellationToken">Stops before the next text.</param>
    public static async Task<IReadOnlyList<T>> ConvertAsync<T>(
        IReadOnlyList<string> texts, Func<string, T> convert, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var results = new T[texts.Count];
        var done = 0;
        await Parallel.ForAsync(0, texts.Count, cancellationToken, (i, _) =>
        {
            results[i] = convert(texts[i]);
            var count = Interlocked.Increment(ref done);
            progress?.Report(count);
            return ValueTask.CompletedTask;
        }).ConfigureAwait(false);
        return results;
    }

    /// <summary>Converts a stream, a window at a time: memory is bounded by the window, whatever the stream's length.</summary>
    /// <inheritdoc cref="ConvertAsync{T}"/>
    public static async IAsyncEnumerable<T> StreamAsync<T>(
        IAsyncEnumerable<string> texts, Func<string, T> convert, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var window in texts.Chunk(TextsPerProcessor * Environment.ProcessorCount).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var result in await ConvertAsync(window, convert, progress: null, cancellationToken).ConfigureAwait(false))
                yield return result;
        }
    }
}
