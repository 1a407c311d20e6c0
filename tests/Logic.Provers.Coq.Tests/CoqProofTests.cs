using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving.Certificates;

namespace Logic.Proving.Coq.Tests;

/// <summary>
/// Proofs of the built-in prover that Coq's kernel checks: Pelletier 1986 and others, every rule of proofs among them.
/// </summary>
public sealed class CoqProofTests
{
    private readonly CoqProver _prover = new(new CoqOptions { UseTactics = false });

    [OneTimeSetUp]
    public void FindCoq()
    {
        if (_prover.CheckAvailability() is { IsAvailable: false } absent) Assert.Ignore(absent.Detail);
    }

    [TestCase("∃x (Drinks(x) → ∀y Drinks(y))", TestName = "the drinker")]
    [TestCase("∃x ∀y ∀z ((P(y) → Q(z)) → (P(x) → Q(x)))", TestName = "Pelletier 19")]
    [TestCase("∀x ∀y ∃z ∀w ((P(x) ∧ Q(y)) → (R(z) ∧ S(w))) → (∃x ∃y (P(x) ∧ Q(y)) → ∃z R(z))", TestName = "Pelletier 20")]
    [TestCase("∃x (P → F(x)) ∧ ∃x (F(x) → P) → ∃x (P ↔ F(x))", TestName = "Pelletier 21")]
    [TestCase("∀x (P ∨ F(x)) ↔ (P ∨ ∀x F(x))", TestName = "Pelletier 23")]
    [TestCase("¬∃x (S(x) ∧ Q(x)) ∧ ∀x (P(x) → Q(x) ∨ R(x)) ∧ (¬∃x P(x) → ∃x Q(x)) ∧ ∀x (Q(x) ∨ R(x) → S(x)) → ∃x (P(x) ∧ R(x))", TestName = "Pelletier 24")]
    [TestCase("(∃x P(x) ↔ ∃x Q(x)) ∧ ∀x ∀y (P(x) ∧ Q(y) → (R(x) ↔ S(y))) → (∀x (P(x) → R(x)) ↔ ∀x (Q(x) → S(x)))", TestName = "Pelletier 26")]
    [TestCase("(∃x F(x) ∧ ∃x G(x)) → ((∀x (F(x) → H(x)) ∧ ∀x (G(x) → J(x))) ↔ ∀x ∀y (F(x) ∧ G(y) → H(x) ∧ J(y)))", TestName = "Pelletier 29")]
    [TestCase("(∃x ∀y (P(x) ↔ P(y)) ↔ (∃x Q(x) ↔ ∀y Q(y))) ↔ (∃x ∀y (Q(x) ↔ Q(y)) ↔ (∃x P(x) ↔ ∀y P(y)))", TestName = "Pelletier 34, Andrews' challenge")]
    [TestCase("∀x (P(a) ∧ (P(x) → ∃y (P(y) ∧ R(x, y))) → ∃z ∃w (P(z) ∧ R(x, w) ∧ R(w, z))) ↔ ∀x ((¬P(a) ∨ P(x) ∨ ∃z ∃w (P(z) ∧ R(x, w) ∧ R(w, z))) ∧ (¬P(a) ∨ ¬∃y (P(y) ∧ R(x, y)) ∨ ∃z ∃w (P(z) ∧ R(x, w) ∧ R(w, z))))", TestName = "Pelletier 38")]
    [TestCase("¬∃x ∀y (F(y, x) ↔ ¬F(y, y))", TestName = "Pelletier 39, Russell")]
    [TestCase("∃y ∀x (F(x, y) ↔ F(x, x)) → ¬∀x ∃y ∀z (F(z, y) ↔ ¬F(z, x))", TestName = "Pelletier 40")]
    [TestCase("¬∃y ∀x (F(x, y) ↔ ¬∃z (F(x, z) ∧ F(z, x)))", TestName = "Pelletier 42")]
    [TestCase("∀x ∀y (Q(x, y) ↔ ∀z (F(z, x) ↔ F(z, y))) → ∀x ∀y (Q(x, y) ↔ Q(y, x))", TestName = "Pelletier 43")]
    [TestCase("∃x ∃y ∀z (z = x ∨ z = y) ∧ P(a) ∧ P(b) ∧ a ≠ b → ∀x P(x)", TestName = "Pelletier 49")]
    [TestCase("∃z ∃w ∀x ∀y (F(x, y) ↔ x = z ∧ y = w) → ∃z ∀x (∃w ∀y (F(x, y) ↔ y = w) ↔ x = z)", TestName = "Pelletier 51")]
    [TestCase("∀x (∃y (F(y) ∧ x = f(y)) → F(x)) ↔ ∀x (F(x) → F(f(x)))", TestName = "Pelletier 56")]
    [TestCase("∀x ∃y R(x, y) ∧ ∀x ∀y ∀z (R(x, y) ∧ R(y, z) → R(x, z)) → ∀x ∃y ∃z (R(x, y) ∧ R(y, z) ∧ R(x, z))", TestName = "Skolem function")]
    [TestCase("∀x ∀y ∃z (R(x, z) ∧ R(y, z)) → ∀x ∀y ∀w ∃z (R(x, z) ∧ ∃v (R(y, v) ∧ R(w, v)))", TestName = "Skolem function of two")]
    [TestCase("∀x ∀y ∀z (f(x, f(y, z)) = f(f(x, y), z)) ∧ ∀x (f(e, x) = x) ∧ ∀x (f(i(x), x) = e) → ∀x (f(x, i(x)) = e)", TestName = "right inverse")]
    [TestCase("∀x ∀y ∀z (f(x, f(y, z)) = f(f(x, y), z)) ∧ ∀x (f(e, x) = x) ∧ ∀x (f(i(x), x) = e) ∧ ∀x (f(x, x) = e) → ∀x ∀y (f(x, y) = f(y, x))", TestName = "exponent 2 is Abelian")]
    [TestCase("((A ↔ B) ↔ (C ⊕ D)) ↔ ((D ⊕ C) ↔ (B ↔ A))", TestName = "exclusive or")]
    [TestCase("((((A ↔ B) ↔ C) ↔ D) ↔ E) ↔ (A ↔ (B ↔ (C ↔ (D ↔ E))))", TestName = "names for subformulas")]
    [TestCase("∀x (P(x) ∧ ∃x Q(x)) ∧ ∀x (∃x P(x) ↔ R(x)) → ∀x (R(x) ∧ ∃x Q(x))", TestName = "bound names twice")]
    [TestCase("∀x ∃y (P(x, y) ∧ Q) → ∀x ∃y (Q ∧ (P(x, y) ∨ ⊥))", TestName = "miniscoping")]
    public async Task TheKernelAccepts(string goal)
    {
        var request = new ProofRequest([], Formula.Parse(goal)) { Limits = new ProofLimits { Time = TimeSpan.FromSeconds(60) } };
        var result = await _prover.ProveAsync(request);
        Assert.That(result.Status, Is.EqualTo(SzsStatus.Theorem), result.Reason);
        Assert.That(result.Verified);
        Assert.That(result.Prover, Is.EqualTo("coq"));
        Assert.That(ProofChecker.Check(request, result.Proof!).IsValid);
    }

    [Test]
    public async Task WhoKilledAgatha()
    {
        ImmutableArray<Formula> assumptions =
        [
            .. new[]
            {
                "∃x (Lives(x) ∧ Killed(x, agatha))", "∀x (Lives(x) ↔ x = agatha ∨ x = butler ∨ x = charles)",
                "∀x ∀y (Killed(x, y) → Hates(x, y) ∧ ¬Richer(x, y))", "∀x (Hates(agatha, x) → ¬Hates(charles, x))",
                "∀x (x ≠ butler → Hates(agatha, x))", "∀x (¬Richer(x, agatha) → Hates(butler, x))",
                "∀x (Hates(agatha, x) → Hates(butler, x))", "∀x ∃y ¬Hates(x, y)", "agatha ≠ butler",
            }.Select(Formula.Parse),
        ];
        var result = await _prover.ProveAsync(new ProofRequest(assumptions, Formula.Parse("Killed(agatha, agatha)")) { Limits = new ProofLimits { Time = TimeSpan.FromSeconds(60) } });
        Assert.That(result.Verified, result.Reason);
    }
}
