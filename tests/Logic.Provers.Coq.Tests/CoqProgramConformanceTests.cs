using Logic.Conformance.Provers;

namespace Logic.Proving.Coq.Tests;

[TestFixture]
public sealed class CoqProgramConformanceTests : ProverProgramConformance
{
    protected override IExternalProver Create(string path) => new CoqProver(new CoqOptions { ProgramPath = path });
}
