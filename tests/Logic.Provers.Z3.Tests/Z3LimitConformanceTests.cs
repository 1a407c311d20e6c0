using Logic.Conformance.Provers;

namespace Logic.Proving.Z3.Tests;

[TestFixture(Z3Transport.Library)]
[TestFixture(Z3Transport.Process)]
public sealed class Z3LimitConformanceTests(Z3Transport transport) : ProverLimitConformance
{
    protected override IProver Create() => new Z3Prover(new Z3Options { Transport = transport });
}
