using Logic.Conformance.Provers;

namespace Logic.Proving.Z3.Tests;

[TestFixture(Z3Transport.Library)]
[TestFixture(Z3Transport.Process)]
public sealed class Z3NameConformanceTests(Z3Transport transport) : ProverNameConformance
{
    protected override IProver Create() => new Z3Prover(new Z3Options { Transport = transport });
}
