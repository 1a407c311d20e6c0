using Logic.Conformance.Provers;

namespace Logic.Proving.Z3.Tests;

[TestFixture]
public sealed class Z3ProgramConformanceTests : ProverProgramConformance
{
    protected override bool HasFolder => false;

    protected override IExternalProver Create(string path) =>
        new Z3Prover(new Z3Options { Transport = Z3Transport.Process, ProgramPath = path, CertificationTime = TimeSpan.Zero });
}
