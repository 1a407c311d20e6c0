using System.Buffers;
using System.Text;

namespace Logic.Shared.Processes;

/// <summary>Collects one output of a process up to a limit, and says so when the limit is passed.</summary>
internal sealed class OutputCollector(int maxBytes, Action onFull)
{
    private readonly Lock _lock = new();
    private readonly MemoryStream _bytes = new();

    public bool IsFull { get; private set; }

    /// <summary>What came so far; safe while it is being collected.</summary>
    public string Text
    {
        get
        {
            lock (_lock) return Encoding.UTF8.GetString(_bytes.GetBuffer().AsSpan(0, (int)_bytes.Length));
        }
    }

    public async Task CollectAsync(Stream source, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(8192);
        try
        {
            int count;
            while ((count = await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                if (!TryAdd(buffer.AsSpan(0, count))) return;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private bool TryAdd(ReadOnlySpan<byte> bytes)
    {
        lock (_lock)
        {
            IsFull = _bytes.Length + bytes.Length > maxBytes;
            if (!IsFull) _bytes.Write(bytes);
        }

        if (IsFull) onFull();
        return !IsFull;
    }
}
