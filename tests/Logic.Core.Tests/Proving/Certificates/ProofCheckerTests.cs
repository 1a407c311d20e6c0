using Logic.Proving;
using Logic.Proving.Certificates;

namespace Logic.Tests.Proving.Certificates;

public sealed class ProofCheckerTests
{
    private static readonly ProofRequest[] Requests =
    [
        Prove.Request("Mortal(socrates)", "∀x (Man(x) → Mortal(x))", "Man(socrates)"),
        Prove.Request("∃y ∀x (F(x, y) ↔ F(x, x)) → ¬∀x ∃y ∀z (F(z, y) ↔ ¬F(z, x))"),
        Prove.Request("(∃x ∀y (P(x) ↔ P(y)) ↔ (∃x Q(x) ↔ ∀y Q(y))) ↔ (∃x ∀y (Q(x) ↔ Q(y)) ↔ (∃x P(x) ↔ ∀y P(y)))"),
        Prove.Request("∀x (f(x, i(x)) = e)", "∀x ∀y ∀z (f(x, f(y, z)) = f(f(x, y), z))", "∀x (f(e, x) = x)", "∀x (f(i(x), x) = e)"),
        Prove.Request("Adult(ann)", "∀x ∀y (Age(x, y) ∧ 18 ≤ y → Adult(x))", "Age(ann, 20)"),
        Prove.Request("f(a) = a ∨ f(b) = a", "∀x ∀y ∀z (x = y ∨ y = z ∨ x = z)", "a ≠ b", "f(a) ≠ f(b)", "f(a) ≠ b", "f(b) ≠ b"),
    ];

    [Test]
    public void ProofsCheck([ValueSource(nameof(Requests))] ProofRequest request)
    {
        var proof = Prove.That(request).Proof!;
        Assert.That(ProofChecker.Check(request, proof), Is.EqualTo(new ProofCheck(true, -1, null)));
    }

    [Test]
    public void AProofProvesNothingElse()
    {
        var proof = Prove.That(Requests[0]).Proof!;
        Assert.That(ProofChecker.Check(Requests[0] with { Goal = Prove.Read("Mortal(plato)") }, proof).IsValid, Is.False);
        Assert.That(ProofChecker.Check(Requests[0] with { Assumptions = [] }, proof).IsValid, Is.False);
        Assert.That(ProofChecker.Check(Requests[0] with { Goal = null }, proof).IsValid, Is.False);
    }

    [Test]
    public void AnUnfinishedProofIsRefused()
    {
        var proof = Prove.That(Requests[0]).Proof!;
        Assert.That(ProofChecker.Check(Requests[0], new Proof(proof.Steps.RemoveAt(proof.Steps.Length - 1))).IsValid, Is.False);
        Assert.That(ProofChecker.Check(Requests[0], new Proof([])).IsValid, Is.False);
    }

    [Test]
    public void AProofWithAStepThatNothingRestsOnIsRefused()
    {
        var steps = Prove.That(Requests[0]).Proof!.Steps;
        var idle = steps.First(s => s.Rule == ProofRule.Assumption);
        Assert.That(ProofChecker.Check(Requests[0], new Proof(steps.Insert(steps.Length - 1, idle))).IsValid, Is.False);
    }

    [Test]
    public void MutatedProofsAreRefused([ValueSource(nameof(Requests))] ProofRequest request)
    {
        var proof = Prove.That(request).Proof!;
        for (var seed = 0; seed < 150; seed++) AssertRefused(request, proof, seed);
    }

    [Test, Category("Long")]
    public void MutatedProofsOfRandomProblemsAreRefused([Values] ProblemKind kind)
    {
        var tried = 0;
        for (var seed = 1_000; seed < 3_900; seed++)
        {
            var request = RandomProblems.Request(seed, kind) with { Limits = new ProofLimits { Time = TimeSpan.FromSeconds(1) } };
            if (Prove.That(request).Proof is not { } proof) continue;
            for (var i = 0; i < 7; i++) tried += AssertRefused(request, proof, (7 * seed) + i) ? 1 : 0;
        }

        TestContext.Out.WriteLine($"{kind}: {tried} mutated proofs, all refused.");
    }

    // False when the change that was drawn changes nothing.
    private static bool AssertRefused(ProofRequest request, Proof proof, int seed)
    {
        if (ProofMutation.Mutate(proof, new Random(seed)) is not { } mutated) return false;
        Assert.That(ProofChecker.Check(request, mutated).IsValid, Is.False, () => $"{proof}\nmutated with seed {seed} to\n{mutated}");
        return true;
    }
}
