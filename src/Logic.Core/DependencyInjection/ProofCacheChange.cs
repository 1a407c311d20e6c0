using Logic.Proving.Cached;

namespace Logic.DependencyInjection;

/// <summary>A change of the proof cache's options; all of a key are made in order.</summary>
internal sealed record ProofCacheChange(string? Key, Func<ProofCacheOptions, ProofCacheOptions> Change);
