using Logic.Conformance.Provers;

namespace Logic.Proving.Coq.Tests;

[TestFixture]
public sealed class CoqConformanceTests : ProverConformance
{
    protected override bool RefutesNonTheorems => false;

    protected override bool GivesCountermodels => false;

    protected override IProver Create() => new CoqProver();
}
