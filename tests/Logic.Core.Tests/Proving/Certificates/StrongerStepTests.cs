using Logic.Proving;
using Logic.Proving.Certificates;
using static Logic.Tests.Proving.Certificates.Steps;

namespace Logic.Tests.Proving.Certificates;

/// <summary>A step quotes no clause where an earlier one with only some of its literals does as well.</summary>
public sealed class StrongerStepTests
{
    [TestCase("P(a)", ExpectedResult = false)]
    [TestCase("Q(a)", ExpectedResult = true)]
    [TestCase("R(a)", ExpectedResult = true, Description = "says more, but does not do as well")]
    [TestCase("R(a) ∨ P(a)", ExpectedResult = true, Description = "says as much")]
    [TestCase("P(a) ∨ S(a)", ExpectedResult = true, Description = "says something else")]
    [TestCase("P(x)", ExpectedResult = true, Description = "would do as another instance")]
    public bool QuotesTheStrongest(string earlier) => Resolves([earlier, "P(a) ∨ R(a)", "¬P(a) ∨ R(a)"], "R(a)");

    [TestCase("¬P(a)", ExpectedResult = false)]
    [TestCase("¬P(b)", ExpectedResult = true)]
    public bool QuotesTheStrongestInEveryPlace(string earlier) => Resolves([earlier, "P(a) ∨ R(a)", "R(a) ∨ ¬P(a)"], "R(a)");

    /// <summary>Two literals of three, in another order, behind others that begin alike and do not do.</summary>
    [Test]
    public void FindsAPartOfTheLiterals() =>
        Assert.That(Resolves(["R(a) ∨ S(a)", "R(a)", "R(a) ∨ P(a)", "T(a) ∨ P(a) ∨ R(a)", "¬P(a) ∨ R(a) ∨ T(a)"], "R(a) ∨ T(a)"), Is.False);

    /// <summary>One that does as well, but has a literal more, is another clause and not a stronger one.</summary>
    [Test]
    public void AnotherClauseMayStandAside() =>
        Assert.That(Resolves(["P(a) ∨ S(a)", "P(a) ∨ R(a) ∨ T(a)", "¬P(a) ∨ R(a) ∨ T(a) ∨ S(a)"], "R(a) ∨ T(a) ∨ S(a)"));

    /// <summary>Of a formula the clause has to be read before it can be quoted.</summary>
    [Test]
    public void AFormulaIsNoClauseYet()
    {
        var request = new ProofRequest([Read("P(a) ∨ R(a)"), Read("¬P(a) ∨ R(a)"), Read("P(a)")], null);
        Assert.That(Accepts(
            request,
            Assumption(request.Assumptions[0]), Step(ProofRule.Clause, "P(a) ∨ R(a)", From(0)),
            Assumption(request.Assumptions[1], 1), Step(ProofRule.Clause, "¬P(a) ∨ R(a)", From(2)),
            Assumption(request.Assumptions[2], 2), Step(ProofRule.Resolution, "R(a)", From(1), From(3))));
    }

    // Resolves the last two clauses.
    private static bool Resolves(string[] clauses, string conclusion) => Follows(ProofRule.Resolution, clauses, conclusion, "", "");
}
