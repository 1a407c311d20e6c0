using Logic.Conformance.Provers;

namespace Logic.Proving.Coq.Tests;

[TestFixture]
public sealed class CoqLimitConformanceTests : ProverLimitConformance
{
    protected override bool RefutesNonTheorems => false;

    protected override bool GivesCountermodels => false;

    protected override IProver Create() => new CoqProver();
}
