using Logic.Conformance.Provers;

namespace Logic.Proving.Lean.Tests;

[TestFixture]
public sealed class LeanProgramConformanceTests : ProverProgramConformance
{
    protected override IExternalProver Create(string path) => new LeanProver(new LeanOptions { ProgramPath = path });
}
