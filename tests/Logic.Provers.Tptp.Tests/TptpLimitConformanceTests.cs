using Logic.Conformance.Provers;

namespace Logic.Proving.Tptp.Tests;

[TestFixture(Programs.E)]
[TestFixture(Programs.Cvc5)]
[TestFixture(Programs.Spass)]
[TestFixture(Programs.Vampire)]
public sealed class TptpLimitConformanceTests(string program) : ProverLimitConformance
{
    protected override IProver Create() => new TptpProver(Programs.Options(program));
}
