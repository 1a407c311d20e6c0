namespace Logic.Proving.Tptp.Tests;

public sealed class SzsOutputTests
{
    [TestCase("% SZS status Theorem for p", true, SzsStatus.Theorem)]
    [TestCase("# SZS status Theorem", false, SzsStatus.Unsatisfiable)]
    [TestCase("% SZS status Satisfiable", true, SzsStatus.CounterSatisfiable)]
    [TestCase("% SZS status ContradictoryAxioms\n% SZS status ContradictoryAxioms", true, SzsStatus.ContradictoryAxioms)]
    [TestCase("SPASS beiseite: Completion found.", false, SzsStatus.Satisfiable)]
    [TestCase("SPASS beiseite: Ran out of time.", true, SzsStatus.Timeout)]
    [TestCase("% SZS status Unknown for p\r\n", true, SzsStatus.GaveUp)]
    public void StatusesAreRead(string output, bool hasGoal, SzsStatus expected) =>
        Assert.That(SzsOutput.Statuses(output, hasGoal), Is.EqualTo(new[] { expected }));

    [Test]
    public void UsedAssumptionsAreThoseOfTheProof()
    {
        const string output = "fof(assumption_9)\n# SZS output start CNFRefutation\nfile('p', assumption_3) assumption_1 assumption_99 assumption_0\n# SZS output end CNFRefutation\n";
        Assert.That(SzsOutput.UsedAssumptions(SzsOutput.Proof(output), 5), Is.EqualTo(new[] { 0, 2 }));
    }

    [Test]
    public void AProofThatWasCutOffIsNone() => Assert.That(SzsOutput.Proof("# SZS output start CNFRefutation\nfof("), Is.Null);
}
