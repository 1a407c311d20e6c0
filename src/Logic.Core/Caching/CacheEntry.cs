namespace Logic.Caching;

/// <summary>What a tier holds under a key.</summary>
/// <param name="Value">The bytes; whoever gets them decides whether to believe them. Not to be changed.</param>
/// <param name="Lifetime">How long the entry lives from now; null for ever.</param>
public readonly record struct CacheEntry(ReadOnlyMemory<byte> Value, TimeSpan? Lifetime);
