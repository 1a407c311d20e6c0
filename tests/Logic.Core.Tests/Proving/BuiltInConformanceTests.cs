using Logic.Conformance.Provers;
using Logic.Proving;

namespace Logic.Tests.Proving;

public sealed class BuiltInConformanceTests : ProverConformance
{
    protected override IProver Create() => new BuiltInProver();
}

public sealed class BuiltInNameConformanceTests : ProverNameConformance
{
    protected override IProver Create() => new BuiltInProver();
}

public sealed class BuiltInLimitConformanceTests : ProverLimitConformance
{
    protected override IProver Create() => new BuiltInProver();
}
