using Logic.Proving;
using Logic.Proving.Certificates;
using static Logic.Tests.Proving.Certificates.Steps;

namespace Logic.Tests.Proving.Certificates;

/// <summary>A step stands where its rule has its place, and rests on what its rule rests on: else one proof could be written in many ways.</summary>
public sealed class StepOrderTests
{
    private static readonly ProofRequest Request = new([Read("∃x P(x)"), Read("¬∃x ¬Q(x)"), Read("∀x (D(x) ↔ P(x))")], Read("Q(a)"));

    private static readonly ProofStep
        Some = Assumption(Request.Assumptions[0]),
        All = Assumption(Request.Assumptions[1], 1),
        Named = Assumption(Request.Assumptions[2], 2),
        Definition = Step(ProofRule.Definition, "∀x (E(x) ↔ P(x))");

    private static IEnumerable<TestCaseData<bool, ProofStep[]>> Proofs =>
    [
        new(true, [Some]),
        new(false, [Some with { Assumption = null }]),
        new(false, [Some with { Assumption = 1 }]),
        new(false, [Some with { Assumption = 3 }]),
        new(false, [Some with { Assumption = -1 }]),
        new(true, [Step(ProofRule.NegatedGoal, "¬Q(a)")]),
        new(false, [Step(ProofRule.NegatedGoal, "¬Q(a)") with { Assumption = 0 }]),
        new(false, [Some, Step(ProofRule.NegatedGoal, "¬Q(a)", From(0))]),
        new(false, [Some, All with { Premises = [From(0)] }]),
        new(true, [Some, Definition]),
        new(false, [Some, Definition with { Premises = [From(0)] }]),
        new(true, [Some, Step(ProofRule.Arithmetic, "2 < 3")]),
        new(false, [Some, Step(ProofRule.Arithmetic, "2 < 3", From(0))]),

        // A direction is one of a definition.
        new(true, [Definition, Step(ProofRule.OneDirection, "∀x (E(x) → P(x))", From(0))]),
        new(false, [Named, Step(ProofRule.OneDirection, "∀x (D(x) → P(x))", From(0))]),
        new(false, [Definition, Step(ProofRule.OneDirection, "∀x (E(x) → P(x))", From(0), From(0))]),

        // Folded is what was said last, by definitions.
        new(true, [Some, Definition, Step(ProofRule.Folding, "∃x E(x)", From(0), From(1))]),
        new(false, [Some, Named, Step(ProofRule.Folding, "∃x D(x)", From(0), From(1))]),
        new(false, [Some, All, Definition, Step(ProofRule.Folding, "∃x E(x)", From(0), From(2))]),
        new(false, [Some, Definition, Step(ProofRule.Folding, "∃x E(x)", From(1), From(0))]),
        new(false, [Definition, Step(ProofRule.OneDirection, "∀x (E(x) → P(x))", From(0)), Step(ProofRule.Folding, "∀x (E(x) → E(x))", From(1), From(0))]),
        new(true, [Some, Step(ProofRule.Definition, "∀x (G(x) ↔ P(x))"), Step(ProofRule.Definition, "∀x (E(x) ↔ G(x))"), Step(ProofRule.Folding, "∃x E(x)", From(0), From(2), From(1))]),
        new(false, [Named, Some, Step(ProofRule.Definition, "∀x (E(x) ↔ D(x))"), Step(ProofRule.Folding, "∃x E(x)", From(1), From(2), From(0))]),

        // Of a definition itself there is no normal form, only of its directions.
        new(false, [Definition, Step(ProofRule.Definition, "∀x (G(x) ↔ P(x))"), Step(ProofRule.Clause, "¬G(x) ∨ P(x)", From(1))]),

        // A normal form is one of the formula that stands last, and comes once, in its place.
        new(true, [All, Step(ProofRule.NegationNormalForm, "∀y Q(y)", From(0))]),
        new(false, [All, Some, Step(ProofRule.NegationNormalForm, "∀y Q(y)", From(0))]),
        new(false, [All, Step(ProofRule.NegationNormalForm, "∀y Q(y)", From(0), From(0))]),
        new(false, [All, Step(ProofRule.NegationNormalForm, "∀y Q(y)", From(0)), Step(ProofRule.NegationNormalForm, "∀z Q(z)", From(1))]),
        new(false, [Some, Step(ProofRule.Skolemization, "P(k)", From(0, "x=k")), Step(ProofRule.NegationNormalForm, "P(k)", From(1))]),
        new(true, [All, Step(ProofRule.NegationNormalForm, "∀y Q(y)", From(0)), Step(ProofRule.Clause, "Q(y)", From(1))]),
        new(false, [All, Step(ProofRule.NegationNormalForm, "∀y Q(y)", From(0)), Some, Step(ProofRule.Clause, "Q(y)", From(1))]),
        new(true, [All, Step(ProofRule.NegationNormalForm, "∀y Q(y)", From(0)), Step(ProofRule.Clause, "Q(y)", From(1)), Step(ProofRule.Clause, "Q(y)", From(1))]),
        new(false, [All, Step(ProofRule.NegationNormalForm, "∀y Q(y)", From(0)), Step(ProofRule.Clause, "Q(y)", From(1)), Step(ProofRule.Clause, "Q(y)", From(2))]),

        // Only Skolemization binds among these.
        new(false, [All, Step(ProofRule.NegationNormalForm, "∀y Q(y)", From(0, "x=a"))]),

        // Between clauses nothing but clauses counts.
        new(false, [Some, Step(ProofRule.Skolemization, "P(k)", From(0, "x=k")), Step(ProofRule.Factoring, "P(k)", From(1))]),
        new(true, [Some, Step(ProofRule.Skolemization, "P(k)", From(0, "x=k")), Step(ProofRule.Clause, "P(k)", From(1)), Step(ProofRule.Factoring, "P(k)", From(2))]),
        new(false, [Some, Step(ProofRule.Clause, "P(x)", From(-1))]),
        new(false, [Some, Step(ProofRule.Clause, "P(x)", From(1))]),
    ];

    [TestCaseSource(nameof(Proofs))]
    public void StandsInItsPlace(bool follows, ProofStep[] steps) => Assert.That(Accepts(Request, [.. steps]), Is.EqualTo(follows));

    /// <summary>An existential variable gets one witness, so its name is bound once, wherever a normal form put it.</summary>
    [TestCase("∃u P(u) ∨ ∃v Q(v)", "P(k) ∨ Q(m)", "u=k; v=m", ExpectedResult = true)]
    [TestCase("∃u P(u) ∨ ∃u Q(u)", "P(k) ∨ Q(k)", "u=k", ExpectedResult = false)]
    public bool WitnessesOfANormalForm(string normal, string result, string witnesses) => Witnessed("¬¬(∃x P(x) ∨ ∃x Q(x))", normal, result, witnesses);

    [TestCase("∃u P(u) ∨ ∀v Q(v)", "P(k) ∨ ∀v Q(v)", "u=k", ExpectedResult = true)]
    [TestCase("∃u P(u) ∨ ∀u Q(u)", "P(k) ∨ ∀u Q(k)", "u=k", ExpectedResult = false)]
    public bool WitnessesBesideUniversals(string normal, string result, string witnesses) => Witnessed("¬¬(∃x P(x) ∨ ∀x Q(x))", normal, result, witnesses);

    [TestCase("∀v Q(v) ∨ ∃u P(u)", "∀v Q(v) ∨ P(k)", "u=k", ExpectedResult = true)]
    [TestCase("∀u Q(u) ∨ ∃u P(u)", "∀u Q(k) ∨ P(k)", "u=k", ExpectedResult = false)]
    public bool WitnessesBehindUniversals(string normal, string result, string witnesses) => Witnessed("¬¬(∀x Q(x) ∨ ∃x P(x))", normal, result, witnesses);

    private static bool Witnessed(string formula, string normal, string result, string witnesses)
    {
        var assumption = Assumption(Read(formula));
        return Accepts(
            assumption.Formula, assumption, Step(ProofRule.NegationNormalForm, normal, From(0)), Step(ProofRule.Skolemization, result, From(1, witnesses)));
    }
}
