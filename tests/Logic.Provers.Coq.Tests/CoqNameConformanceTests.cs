using Logic.Conformance.Provers;

namespace Logic.Proving.Coq.Tests;

[TestFixture]
public sealed class CoqNameConformanceTests : ProverNameConformance
{
    protected override bool RefutesNonTheorems => false;

    protected override bool GivesCountermodels => false;

    protected override IProver Create() => new CoqProver();
}
