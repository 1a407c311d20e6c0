using Logic.Conformance.Provers;

namespace Logic.Proving.Lean.Tests;

[TestFixture]
public sealed class LeanConformanceTests : ProverConformance
{
    protected override bool RefutesNonTheorems => false;

    protected override bool GivesCountermodels => false;

    protected override IProver Create() => new LeanProver();
}
