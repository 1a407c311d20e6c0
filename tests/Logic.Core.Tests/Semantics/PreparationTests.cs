using Logic.Semantics;

namespace Logic.Tests.Semantics;

/// <summary>What another core makes ready for the first text.</summary>
public sealed class PreparationTests
{
    [Test]
    public void ItsClauseHasAMeaning() => Assert.That(Preparation.Run, Throws.Nothing);
}
