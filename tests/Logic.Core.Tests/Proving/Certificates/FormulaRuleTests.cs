using Logic.Proving.Certificates;

namespace Logic.Tests.Proving.Certificates;

/// <summary>Each rule from formulas to clauses: what follows from a formula, and near ones that do not.</summary>
public sealed class FormulaRuleTests
{
    private const string Nothing = "";

    [TestCase(ProofRule.Clause, "P ⊕ Q", "P ∨ Q; ¬P ∨ ¬Q", "P ∨ ¬Q; ¬P ∨ Q; P; ¬Q")]
    [TestCase(ProofRule.Clause, "¬(P ⊕ Q)", "¬P ∨ Q; P ∨ ¬Q", "P ∨ Q; ¬P ∨ ¬Q")]
    [TestCase(ProofRule.Clause, "P ↔ Q", "¬P ∨ Q; P ∨ ¬Q", "P ∨ Q; ¬P ∨ ¬Q; P; Q; ¬P; ¬Q")]
    [TestCase(ProofRule.Clause, "¬(P ↔ Q)", "P ∨ Q; ¬P ∨ ¬Q", "¬P ∨ Q; P ∨ ¬Q; P; ¬Q")]
    [TestCase(ProofRule.Clause, "P → Q", "¬P ∨ Q", "¬P; Q; P ∨ ¬Q; P ∨ Q")]
    [TestCase(ProofRule.Clause, "¬(P → Q)", "P; ¬Q", "Q; ¬P")]
    [TestCase(ProofRule.Clause, "P ∧ Q", "P; Q", "R; ¬P")]
    [TestCase(ProofRule.Clause, "¬(P ∧ Q)", "¬P ∨ ¬Q", "¬P; ¬Q; P ∨ ¬Q")]
    [TestCase(ProofRule.Clause, "P ∨ Q", "P ∨ Q", "P; Q")]
    [TestCase(ProofRule.Clause, "¬(P ∨ Q)", "¬P; ¬Q", "P; Q")]
    [TestCase(ProofRule.Clause, "P ∨ ⊥", "P", "Q")]
    [TestCase(ProofRule.Clause, "P ∨ ⊤", Nothing, "P")]
    [TestCase(ProofRule.Clause, "P ∨ ¬⊤", "P", "Q")]
    [TestCase(ProofRule.Clause, "P ∨ ¬⊥", Nothing, "P")]
    [TestCase(ProofRule.Clause, "∀x (P(x) ∧ Q(x))", "Q(x)", "Q(y); Q(a)")]
    [TestCase(ProofRule.Clause, "∃x P(x)", Nothing, "P(x); P(a)")]
    [TestCase(ProofRule.Clause, "∀x ∃y R(x, y)", Nothing, "R(x, y)")]
    [TestCase(ProofRule.Clause, "P(a) ∨ ∃x Q(x)", Nothing, "P(a) ∨ Q(x); P(a)")]
    [TestCase(ProofRule.NegationNormalForm, "P → Q", "¬P ∨ Q", "P ∨ ¬Q; P ∨ Q; ¬P; Q")]
    [TestCase(ProofRule.NegationNormalForm, "¬(P ∧ Q)", "¬P ∨ ¬Q", "¬P ∧ ¬Q; P ∨ Q")]
    [TestCase(ProofRule.NegationNormalForm, "¬(P ∨ Q)", "¬P ∧ ¬Q", "¬P ∨ ¬Q; P ∧ Q")]
    [TestCase(ProofRule.NegationNormalForm, "¬∀x P(x)", "∃x ¬P(x); ∃y ¬P(y)", "∀x ¬P(x); ∃x P(x)")]
    [TestCase(ProofRule.NegationNormalForm, "¬∃x P(x)", "∀y ¬P(y)", "∃y ¬P(y); ∀y P(y)")]
    [TestCase(ProofRule.NegationNormalForm, "P ⊕ Q", "(P ∨ Q) ∧ (¬P ∨ ¬Q)", "(¬P ∨ Q) ∧ (P ∨ ¬Q)")]
    [TestCase(ProofRule.NegationNormalForm, "P ↔ Q", "(¬P ∨ Q) ∧ (P ∨ ¬Q)", "(P ∨ Q) ∧ (¬P ∨ ¬Q); (¬P ∨ Q) ∧ (P ∨ Q)")]
    [TestCase(ProofRule.NegationNormalForm, "∀x ∃y R(x, y)", "∀u ∃v R(u, v)", "∀u ∃v R(v, u); ∀u ∃u R(u, u); ∃u ∃v R(u, v)")]
    [TestCase(ProofRule.NegationNormalForm, "P ∧ Q ∧ R", "P ∧ Q ∧ R", "P ∧ Q; P ∧ Q ∧ R ∧ S; P ∧ Q ∧ S")]
    [TestCase(ProofRule.NegationNormalForm, "P ∨ Q", "P ∨ Q", "P ∧ Q; P ∨ R; P ∨ Q ∨ R")]
    [TestCase(ProofRule.Miniscoping, "∀x (P(x) ∧ Q(x))", "∀x P(x) ∧ ∀x Q(x)", "∀x P(x) ∧ ∃x Q(x); ∀x P(x)")]
    [TestCase(ProofRule.Miniscoping, "∀x (P(x) ∨ R)", "R ∨ ∀x P(x)", "R ∧ ∀x P(x); ∀x (P(x) ∨ R)")]
    [TestCase(ProofRule.Miniscoping, "∃x (P(x) ∧ R)", "R ∧ ∃x P(x)", "R ∧ ∀x P(x); R ∨ ∃x P(x)")]
    [TestCase(ProofRule.Miniscoping, "∃x (P(x) ∧ Q(x))", "∃x (P(x) ∧ Q(x))", "∃x P(x) ∧ ∃x Q(x)")]
    [TestCase(ProofRule.Miniscoping, "∀x (P(x) ∨ Q(x))", "∀x (P(x) ∨ Q(x))", "∀x P(x) ∨ ∀x Q(x)")]
    [TestCase(ProofRule.Miniscoping, "∃x (P(x) ∨ R)", "R ∨ ∃x P(x)", "∃x P(x)")]
    [TestCase(ProofRule.Miniscoping, "∀x (P(x) ∨ Q(x) ∨ R)", "R ∨ ∀x (P(x) ∨ Q(x))", "R ∨ ∀x P(x) ∨ ∀x Q(x)")]
    [TestCase(ProofRule.Miniscoping, "∀x ∃y (P(x) ∧ Q(y))", "∀x P(x) ∧ ∃y Q(y)", "∀x P(x) ∧ ∀y Q(y)")]
    [TestCase(ProofRule.Miniscoping, "∀x ∀y P(x)", "∀x P(x)", "∀y P(y)")]
    [TestCase(ProofRule.Miniscoping, "∀x (P(x) → Q(x))", Nothing, "∀x (P(x) → Q(x))")]
    [TestCase(ProofRule.Miniscoping, "∀x P(x) ∧ ∀x Q(x)", Nothing, "∀x P(x) ∧ ∀x Q(x)")]
    [TestCase(ProofRule.Clause, "P ∧ Q", Nothing, "P ∧ Q; ¬(¬P ∨ ¬Q)")]
    [TestCase(ProofRule.Clause, "P ∨ ∀x Q(x)", "P ∨ Q(x)", "P")]
    [TestCase(ProofRule.Clause, "P ∧ ∀x ∀y R(x, y)", "P; R(x, y)", "R(y, x)")]
    [TestCase(ProofRule.Clause, "P ∧ ¬Q", "P; ¬Q", "Q")]
    [TestCase(ProofRule.Clause, "∀x ∀y (P(x) ∨ Q(y))", "P(x) ∨ Q(y)", "P(x)")]
    [TestCase(ProofRule.Clause, "∀x (P(x) ∨ Q)", "P(x) ∨ Q", "Q")]
    [TestCase(ProofRule.Clause, "∀x (P(x) ∨ Q) ∧ R", Nothing, "P(x) ∨ Q; R")]
    [TestCase(ProofRule.Clause, "∀x P(x) ∨ ∀x Q(x)", Nothing, "P(x) ∨ Q(x)")]
    [TestCase(ProofRule.Clause, "∀x (P(x) ∨ ∀x Q(x))", Nothing, "P(x) ∨ Q(x)")]
    [TestCase(ProofRule.Clause, "∀x ∀x P(x)", Nothing, "P(x)")]
    [TestCase(ProofRule.Clause, "¬∃x P(x)", Nothing, "¬P(x)")]
    [TestCase(ProofRule.Clause, "∃x P(x) → Q", Nothing, "¬P(x) ∨ Q")]
    [TestCase(ProofRule.Clause, "P → ∀x Q(x)", Nothing, "¬P ∨ Q(x)")]
    [TestCase(ProofRule.Clause, "P ∨ (Q ∧ ∃x R(x))", Nothing, "P ∨ Q")]
    [TestCase(ProofRule.Clause, "P ∧ (Q ∨ ∃x R(x))", Nothing, "P")]
    [TestCase(ProofRule.Clause, "P ∧ ∀y ∃x R(x, y)", Nothing, "P")]
    [TestCase(ProofRule.NegationNormalForm, "¬⊤ ∨ P", "⊥ ∨ P", "⊤ ∨ P")]
    [TestCase(ProofRule.NegationNormalForm, "¬⊥ ∧ P", "⊤ ∧ P", "⊥ ∧ P; P")]
    [TestCase(ProofRule.NegationNormalForm, "¬(P → Q)", "P ∧ ¬Q", "¬P ∨ Q; ¬P ∧ Q")]
    [TestCase(ProofRule.NegationNormalForm, "¬(P ⊕ Q)", "(¬P ∨ Q) ∧ (P ∨ ¬Q)", "(P ∨ Q) ∧ (¬P ∨ ¬Q)")]
    [TestCase(ProofRule.NegationNormalForm, "¬(P ↔ Q)", "(P ∨ Q) ∧ (¬P ∨ ¬Q)", "(¬P ∨ Q) ∧ (P ∨ ¬Q)")]
    [TestCase(ProofRule.NegationNormalForm, "¬¬P", "P", "¬P; ¬¬P")]
    [TestCase(ProofRule.NegationNormalForm, "¬¬∀x P(x)", "∀x P(x)", "∃x P(x)")]
    [TestCase(ProofRule.NegationNormalForm, "∀x P(x) ∨ ∀x Q(x)", "∀u P(u) ∨ ∀v Q(v); ∀u P(u) ∨ ∀u Q(u)", "∀u P(u) ∨ ∀v Q(u); ∀u P(u) ∨ ∀v P(v)")]
    [TestCase(ProofRule.NegationNormalForm, "∃x (a = b ∧ P(x))", "∃u (a = b ∧ P(u))", "∃u (a = u ∧ P(u)); ∃u (b = a ∧ P(u))")]
    [TestCase(ProofRule.Miniscoping, "∃x (P(x) ∨ Q(x))", "∃x (P(x) ∨ Q(x))", "∃x P(x) ∨ ∃x Q(x)")]
    [TestCase(ProofRule.Miniscoping, "∀x (P(x) ∧ R)", "∀x P(x) ∧ R", "R ∧ ∀x P(x)")]
    [TestCase(ProofRule.Miniscoping, "S ∨ ∀x (P(x) ∧ Q(x))", "S ∨ (∀x P(x) ∧ ∀x Q(x))", "S ∨ ∀x (P(x) ∧ Q(x))")]
    [TestCase(ProofRule.Miniscoping, "S ∧ ∃x (P(x) ∧ R)", "S ∧ R ∧ ∃x P(x)", "S ∧ ∃x (P(x) ∧ R)")]
    [TestCase(ProofRule.Miniscoping, "∀x (R ∨ (P(x) ∧ Q(x)))", "R ∨ (∀x P(x) ∧ ∀x Q(x))", "R ∨ ∀x (P(x) ∧ Q(x))")]
    [TestCase(ProofRule.Miniscoping, "¬∀x (P(x) ∧ Q(x))", Nothing, "¬∀x (P(x) ∧ Q(x)); ¬(∀x P(x) ∧ ∀x Q(x))")]
    public void Follows(ProofRule rule, string premise, string conclusions, string others)
    {
        Assert.That(Conclusions(conclusions).Where(c => !IsAccepted(rule, premise, c)), Is.Empty, "refused");
        Assert.That(Conclusions(others).Where(c => IsAccepted(rule, premise, c)), Is.Empty, "accepted");
    }

    [TestCase("∃x P(x)", "P(k)", "x=k", ExpectedResult = true)]
    [TestCase("∃x P(x)", "P(k)", "", ExpectedResult = false)]
    [TestCase("∃x P(x)", "P(x)", "", ExpectedResult = false)]
    [TestCase("∃x P(x)", "P(m)", "x=k", ExpectedResult = false)]
    [TestCase("∃x P(x)", "P(u)", "x=u", ExpectedResult = false)]
    [TestCase("∃x P(x)", "P(k)", "x=k; x=m", ExpectedResult = false)]
    [TestCase("∃x P(x)", "P(k)", "x=k; y=m", ExpectedResult = false)]
    [TestCase("∀y ∃x R(x, y)", "∀y R(k(y), y)", "x=k(y)", ExpectedResult = true)]
    [TestCase("∀y ∃x R(x, y)", "∀y R(k, y)", "x=k", ExpectedResult = false)]
    [TestCase("∀y ∃x R(x, y)", "∀y R(k(y, y), y)", "x=k(y, y)", ExpectedResult = false)]
    [TestCase("∀y ∃x R(x, y)", "∀y R(k(a), y)", "x=k(a)", ExpectedResult = false)]
    [TestCase("∀y ∃x R(x, y)", "∀y R(k(y, a), y)", "x=k(y, a)", ExpectedResult = false)]
    [TestCase("∃x P(x) ∨ ∃y Q(y)", "P(k) ∨ Q(m)", "x=k; y=m", ExpectedResult = true)]
    [TestCase("∃x P(x) ∨ ∃y Q(y)", "P(k) ∨ Q(k)", "x=k; y=k", ExpectedResult = false)]
    [TestCase("∃x P(x) ∧ ∃y Q(y)", "P(k) ∧ Q(m)", "x=k; y=m", ExpectedResult = true)]
    [TestCase("∃x P(x) ∧ ∃y Q(y)", "P(k) ∨ Q(m)", "x=k; y=m", ExpectedResult = false)]
    [TestCase("∀y P(y)", "P(k)", "y=k", ExpectedResult = false)]
    [TestCase("¬∃x P(x)", "¬P(k)", "x=k", ExpectedResult = false)]
    [TestCase("∀x ∃y (R(x, y) ∧ ∃z S(y, z))", "∀x (R(x, k(x)) ∧ S(k(x), m(x)))", "y=k(x); z=m(x)", ExpectedResult = true)]
    [TestCase("∀x ∃y (R(x, y) ∧ ∃z S(y, z))", "∀x (R(x, k(x)) ∧ S(k(x), m))", "y=k(x); z=m", ExpectedResult = false)]
    [TestCase("∀x (R(x) ∧ S(x)) ∨ ∃y P(y)", "∀x (R(x) ∧ S(x)) ∨ P(k)", "y=k", ExpectedResult = false)]
    [TestCase("∀x (R(x) ∨ ∃y P(y))", "∀x (R(x) ∨ P(k))", "y=k", ExpectedResult = false)]
    [TestCase("∃x P(x) ∨ ∃x Q(x)", "P(k) ∨ Q(k)", "x=k", ExpectedResult = false)]
    [TestCase("P → ∃x Q(x)", "P → Q(k)", "x=k", ExpectedResult = false)]
    [TestCase("∃x ¬P(x)", "¬P(k)", "x=k", ExpectedResult = true)]
    [TestCase("∃x (a = x)", "a = k", "x=k", ExpectedResult = true)]
    public bool Skolemization(string premise, string conclusion, string witnesses) => IsAccepted(ProofRule.Skolemization, premise, conclusion, witnesses);

    private static string[] Conclusions(string text) => text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsAccepted(ProofRule rule, string premise, string conclusion, string bindings = "")
    {
        var assumption = Steps.Read(premise);
        return Steps.Accepts(assumption, Steps.Assumption(assumption), Steps.Step(rule, conclusion, Steps.From(0, bindings)));
    }
}
