namespace Logic.Proving;

/// <summary>The bounds of one proof attempt.</summary>
public sealed record ProofLimits
{
    /// <summary>30 seconds, 1 GiB.</summary>
    public static ProofLimits Default { get; } = new();

    /// <summary>The longest the attempt may take; 30 s unless said.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The most memory the attempt may hold, in bytes; 1 GiB unless said.</summary>
    public long MemoryBytes { get; init; } = 1L << 30;
}
