using Logic.Proving;

namespace Logic.Tests.Proving;

/// <summary>
/// Problems from the textbooks; the numbered ones are from Pelletier 1986, "Seventy-five problems for testing automatic
/// theorem provers".
/// </summary>
public sealed class ClassicalProblemsTests
{
    [TestCase("P → P", TestName = "identity")]
    [TestCase("P ∨ ¬P", TestName = "excluded middle")]
    [TestCase("¬(P ∧ ¬P)", TestName = "contradiction")]
    [TestCase("((P → Q) → P) → P", TestName = "Peirce")]
    [TestCase("P ∧ ¬P → Q", TestName = "explosion")]
    [TestCase("∃x (Drinks(x) → ∀y Drinks(y))", TestName = "the drinker")]
    [TestCase("(P → Q) ↔ (¬Q → ¬P)", TestName = "Pelletier 1")]
    [TestCase("¬¬P ↔ P", TestName = "Pelletier 2")]
    [TestCase("¬(P → Q) → (Q → P)", TestName = "Pelletier 3")]
    [TestCase("(¬P → Q) ↔ (¬Q → P)", TestName = "Pelletier 4")]
    [TestCase("((P ∨ Q) → (P ∨ R)) → (P ∨ (Q → R))", TestName = "Pelletier 5")]
    [TestCase("((P ∨ Q) ∧ (¬P ∨ Q) ∧ (P ∨ ¬Q)) → ¬(¬P ∨ ¬Q)", TestName = "Pelletier 9")]
    [TestCase("((P ↔ Q) ↔ R) ↔ (P ↔ (Q ↔ R))", TestName = "Pelletier 12")]
    [TestCase("(P ∨ (Q ∧ R)) ↔ ((P ∨ Q) ∧ (P ∨ R))", TestName = "Pelletier 13")]
    [TestCase("(P ↔ Q) ↔ ((Q ∨ ¬P) ∧ (¬Q ∨ P))", TestName = "Pelletier 14")]
    [TestCase("(P → Q) ∨ (Q → P)", TestName = "Pelletier 16")]
    [TestCase("((P ∧ (Q → R)) → S) ↔ ((¬P ∨ Q ∨ S) ∧ (¬P ∨ ¬R ∨ S))", TestName = "Pelletier 17")]
    [TestCase("∃y ∀x (F(y) → F(x))", TestName = "Pelletier 18")]
    [TestCase("∃x ∀y ∀z ((P(y) → Q(z)) → (P(x) → Q(x)))", TestName = "Pelletier 19")]
    [TestCase("∀x ∀y ∃z ∀w ((P(x) ∧ Q(y)) → (R(z) ∧ S(w))) → (∃x ∃y (P(x) ∧ Q(y)) → ∃z R(z))", TestName = "Pelletier 20")]
    [TestCase("∃x (P → F(x)) ∧ ∃x (F(x) → P) → ∃x (P ↔ F(x))", TestName = "Pelletier 21")]
    [TestCase("∀x (P ↔ F(x)) → (P ↔ ∀x F(x))", TestName = "Pelletier 22")]
    [TestCase("∀x (P ∨ F(x)) ↔ (P ∨ ∀x F(x))", TestName = "Pelletier 23")]
    [TestCase("¬∃x (S(x) ∧ Q(x)) ∧ ∀x (P(x) → Q(x) ∨ R(x)) ∧ (¬∃x P(x) → ∃x Q(x)) ∧ ∀x (Q(x) ∨ R(x) → S(x)) → ∃x (P(x) ∧ R(x))", TestName = "Pelletier 24")]
    [TestCase("(∃x P(x) ↔ ∃x Q(x)) ∧ ∀x ∀y (P(x) ∧ Q(y) → (R(x) ↔ S(y))) → (∀x (P(x) → R(x)) ↔ ∀x (Q(x) → S(x)))", TestName = "Pelletier 26")]
    [TestCase("(∃x F(x) ∧ ∃x G(x)) → ((∀x (F(x) → H(x)) ∧ ∀x (G(x) → J(x))) ↔ ∀x ∀y (F(x) ∧ G(y) → H(x) ∧ J(y)))", TestName = "Pelletier 29")]
    [TestCase("(∃x ∀y (P(x) ↔ P(y)) ↔ (∃x Q(x) ↔ ∀y Q(y))) ↔ (∃x ∀y (Q(x) ↔ Q(y)) ↔ (∃x P(x) ↔ ∀y P(y)))", TestName = "Pelletier 34, Andrews' challenge")]
    [TestCase("∃x ∃y (P(x, y) → ∀x ∀y P(x, y))", TestName = "Pelletier 35")]
    [TestCase("¬∃x ∀y (F(y, x) ↔ ¬F(y, y))", TestName = "Pelletier 39, Russell")]
    [TestCase("∃y ∀x (F(x, y) ↔ F(x, x)) → ¬∀x ∃y ∀z (F(z, y) ↔ ¬F(z, x))", TestName = "Pelletier 40")]
    [TestCase("¬∃y ∀x (F(x, y) ↔ ¬∃z (F(x, z) ∧ F(z, x)))", TestName = "Pelletier 42")]
    [TestCase("∀x ∀y (Q(x, y) ↔ ∀z (F(z, x) ↔ F(z, y))) → ∀x ∀y (Q(x, y) ↔ Q(y, x))", TestName = "Pelletier 43")]
    [TestCase("∀x ∀y ∀z (f(x, f(y, z)) = f(f(x, y), z)) ∧ ∀x (f(e, x) = x) ∧ ∀x (f(i(x), x) = e) → ∀x (f(x, i(x)) = e)", TestName = "right inverse")]
    [TestCase("∀x ∀y ∀z (f(x, f(y, z)) = f(f(x, y), z)) ∧ ∀x (f(e, x) = x) ∧ ∀x (f(i(x), x) = e) ∧ ∀x (f(x, x) = e) → ∀x ∀y (f(x, y) = f(y, x))", TestName = "exponent 2 is Abelian")]
    [TestCase("a = b ∧ b = c → f(a) = f(c)", TestName = "congruence")]
    public void IsTheorem(string goal) => AssertProved(Prove.That(goal), SzsStatus.Theorem);

    [TestCase("Mortal(socrates)", "∀x (Man(x) → Mortal(x))", "Man(socrates)")]
    [TestCase("∀x (S(x) → P(x))", "∀x (M(x) → P(x))", "∀x (S(x) → M(x))")]
    [TestCase("∀x (S(x) → ¬P(x))", "∀x (M(x) → ¬P(x))", "∀x (S(x) → M(x))")]
    [TestCase("∃x (S(x) ∧ P(x))", "∀x (M(x) → P(x))", "∃x (S(x) ∧ M(x))")]
    [TestCase("Q", "P", "P → Q")]
    [TestCase("F(a)", "A(a)", "∀x (A(x) → B(x))", "∀x (B(x) → C(x))", "∀x (C(x) → D(x))", "∀x (D(x) → E(x))", "∀x (E(x) → F(x))")]
    [TestCase("G ⊕ B", "G ↔ ¬B")]
    [TestCase(
        "Killed(agatha, agatha)",
        "∃x (Lives(x) ∧ Killed(x, agatha))",
        "∀x (Lives(x) ↔ x = agatha ∨ x = butler ∨ x = charles)",
        "∀x ∀y (Killed(x, y) → Hates(x, y) ∧ ¬Richer(x, y))",
        "∀x (Hates(agatha, x) → ¬Hates(charles, x))",
        "∀x (x ≠ butler → Hates(agatha, x))",
        "∀x (¬Richer(x, agatha) → Hates(butler, x))",
        "∀x (Hates(agatha, x) → Hates(butler, x))",
        "∀x ∃y ¬Hates(x, y)",
        "agatha ≠ butler")]
    public void FollowsFrom(string goal, params string[] assumptions) => AssertProved(Prove.That(goal, assumptions), SzsStatus.Theorem);

    [TestCase("Q", "P → Q")]
    [TestCase("P → Q", "Q → P")]
    [TestCase("∃x P(x) → ∀x P(x)")]
    [TestCase("∀x ∃y R(x, y) → ∃y ∀x R(x, y)")]
    [TestCase("P(b)", "P(a)")]
    [TestCase("a = b")]
    [TestCase("∀x (P(x) → S(x))", "∀x (S(x) → P(x))")]
    [TestCase("f(a) = a", "f(f(a)) = a")]
    public void DoesNotFollow(string goal, params string[] assumptions)
    {
        var result = Prove.That(goal, assumptions);
        Assert.Multiple(() =>
        {
            Assert.That(result.Status, Is.EqualTo(SzsStatus.CounterSatisfiable));
            Assert.That(result.Evidence, Is.EqualTo(Evidence.FiniteModel));
            Assert.That(result.Verified);
            Assert.That(result.Countermodel!.Evaluate(Prove.Read(goal)), Is.False);
            Assert.That(assumptions.All(a => result.Countermodel.Evaluate(Prove.Read(a))));
        });
    }

    [Test]
    public void TheBarberDoesNotExist() =>
        AssertProved(Prove.That(null, "∀x (Shaves(barber, x) ↔ ¬Shaves(x, x))"), SzsStatus.Unsatisfiable);

    private static void AssertProved(ProofResult result, SzsStatus status) => Assert.Multiple(() =>
    {
        Assert.That(result.Status, Is.EqualTo(status));
        Assert.That(result.Evidence, Is.EqualTo(Evidence.Proof));
        Assert.That(result.Verified);
        Assert.That(result.Proof!.Steps[^1].Formula, Is.EqualTo(Logic.Formulas.Formula.False));
    });
}
