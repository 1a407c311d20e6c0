using Logic.Caching;
using Logic.Conformance.Caching;

namespace Logic.Tests.Caching;

/// <summary>The suite passes on the plainest tier there is.</summary>
public sealed class DictionaryTierTests : ProofCacheTierConformance
{
    protected override Task<IProofCacheTier> CreateAsync() => Task.FromResult<IProofCacheTier>(new DictionaryTier());
}
