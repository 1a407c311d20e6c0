using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Formulas.Reading;
using Logic.Proving;
using Logic.Proving.Certificates;

namespace Logic.Tests.Proving.Certificates;

/// <summary>Each rule from formulas to clauses: instances that follow, and near ones that do not.</summary>
public sealed class FormulaRuleTests
{
    [TestCase("P ⊕ Q", "P ∨ Q", ExpectedResult = true)]
    [TestCase("P ⊕ Q", "¬P ∨ ¬Q", ExpectedResult = true)]
    [TestCase("P ⊕ Q", "P ∨ ¬Q", ExpectedResult = false)]
    [TestCase("P ⊕ Q", "¬P ∨ Q", ExpectedResult = false)]
    [TestCase("¬(P ⊕ Q)", "¬P ∨ Q", ExpectedResult = true)]
    [TestCase("¬(P ⊕ Q)", "P ∨ Q", ExpectedResult = false)]
    [TestCase("P ↔ Q", "¬P ∨ Q", ExpectedResult = true)]
    [TestCase("P ↔ Q", "P ∨ ¬Q", ExpectedResult = true)]
    [TestCase("P ↔ Q", "P ∨ Q", ExpectedResult = false)]
    [TestCase("P ↔ Q", "P", ExpectedResult = false)]
    [TestCase("¬(P ↔ Q)", "P ∨ Q", ExpectedResult = true)]
    [TestCase("P → Q", "¬P ∨ Q", ExpectedResult = true)]
    [TestCase("P → Q", "¬P", ExpectedResult = false)]
    [TestCase("P → Q", "Q", ExpectedResult = false)]
    [TestCase("¬(P → Q)", "P", ExpectedResult = true)]
    [TestCase("¬(P → Q)", "¬Q", ExpectedResult = true)]
    [TestCase("¬(P → Q)", "Q", ExpectedResult = false)]
    [TestCase("¬(P → Q)", "¬P", ExpectedResult = false)]
    [TestCase("P ∧ Q", "Q", ExpectedResult = true)]
    [TestCase("P ∧ Q", "R", ExpectedResult = false)]
    [TestCase("¬(P ∧ Q)", "¬P ∨ ¬Q", ExpectedResult = true)]
    [TestCase("¬(P ∧ Q)", "¬P", ExpectedResult = false)]
    [TestCase("P ∨ Q", "P", ExpectedResult = false)]
    [TestCase("¬(P ∨ Q)", "¬Q", ExpectedResult = true)]
    [TestCase("¬(P ∨ Q)", "Q", ExpectedResult = false)]
    [TestCase("P ∨ ⊥", "P", ExpectedResult = true)]
    [TestCase("P ∨ ⊤", "P", ExpectedResult = false)]
    [TestCase("∀x (P(x) ∧ Q(x))", "Q(x)", ExpectedResult = true)]
    [TestCase("∃x P(x)", "P(x)", ExpectedResult = false)]
    [TestCase("∀x ∃y R(x, y)", "R(x, y)", ExpectedResult = false)]
    [TestCase("P(a) ∨ ∃x Q(x)", "P(a) ∨ Q(x)", ExpectedResult = false)]
    public bool Clauses(string premise, string conclusion) => Follows(ProofRule.Clause, premise, conclusion);

    [TestCase("P → Q", "¬P ∨ Q", ExpectedResult = true)]
    [TestCase("P → Q", "P ∨ ¬Q", ExpectedResult = false)]
    [TestCase("¬(P ∧ Q)", "¬P ∨ ¬Q", ExpectedResult = true)]
    [TestCase("¬(P ∧ Q)", "¬P ∧ ¬Q", ExpectedResult = false)]
    [TestCase("¬(P ∨ Q)", "¬P ∧ ¬Q", ExpectedResult = true)]
    [TestCase("¬∀x P(x)", "∃x ¬P(x)", ExpectedResult = true)]
    [TestCase("¬∀x P(x)", "∀x ¬P(x)", ExpectedResult = false)]
    [TestCase("¬∃x P(x)", "∀y ¬P(y)", ExpectedResult = true)]
    [TestCase("P ⊕ Q", "(P ∨ Q) ∧ (¬P ∨ ¬Q)", ExpectedResult = true)]
    [TestCase("P ↔ Q", "(¬P ∨ Q) ∧ (P ∨ ¬Q)", ExpectedResult = true)]
    [TestCase("P ↔ Q", "(P ∨ Q) ∧ (¬P ∨ ¬Q)", ExpectedResult = false)]
    [TestCase("∀x ∃y R(x, y)", "∀u ∃v R(u, v)", ExpectedResult = true)]
    [TestCase("∀x ∃y R(x, y)", "∀u ∃v R(v, u)", ExpectedResult = false)]
    [TestCase("∀x ∃y R(x, y)", "∀u ∃u R(u, u)", ExpectedResult = false)]
    [TestCase("P ∧ Q ∧ R", "P ∧ Q", ExpectedResult = false)]
    [TestCase("P ∧ Q", "P ∧ R", ExpectedResult = false)]
    public bool NegationNormalForms(string premise, string conclusion) => Follows(ProofRule.NegationNormalForm, premise, conclusion);

    [TestCase("∀x (P(x) ∧ Q(x))", "∀x P(x) ∧ ∀x Q(x)", ExpectedResult = true)]
    [TestCase("∀x (P(x) ∨ R)", "R ∨ ∀x P(x)", ExpectedResult = true)]
    [TestCase("∀x (P(x) ∨ R)", "R ∧ ∀x P(x)", ExpectedResult = false)]
    [TestCase("∃x (P(x) ∧ R)", "R ∧ ∃x P(x)", ExpectedResult = true)]
    [TestCase("∃x (P(x) ∧ Q(x))", "∃x P(x) ∧ ∃x Q(x)", ExpectedResult = false)]
    [TestCase("∀x (P(x) ∨ Q(x))", "∀x P(x) ∨ ∀x Q(x)", ExpectedResult = false)]
    [TestCase("∀x (P(x) ∨ Q(x) ∨ R)", "R ∨ ∀x (P(x) ∨ Q(x))", ExpectedResult = true)]
    [TestCase("∀x ∃y (P(x) ∧ Q(y))", "∀x P(x) ∧ ∃y Q(y)", ExpectedResult = true)]
    [TestCase("∀x (P(x) → Q(x))", "∀x (P(x) → Q(x))", ExpectedResult = false)]
    [TestCase("∀x P(x) ∧ ∀x Q(x)", "∀x P(x) ∧ ∀x Q(x)", ExpectedResult = false)]
    public bool Miniscoping(string premise, string conclusion) => Follows(ProofRule.Miniscoping, premise, conclusion);

    [TestCase("∃x P(x)", "P(k)", "x=k", ExpectedResult = true)]
    [TestCase("∃x P(x)", "P(k)", "", ExpectedResult = false)]
    [TestCase("∃x P(x)", "P(m)", "x=k", ExpectedResult = false)]
    [TestCase("∀y ∃x R(x, y)", "∀y R(k(y), y)", "x=k(y)", ExpectedResult = true)]
    [TestCase("∀y ∃x R(x, y)", "∀y R(k, y)", "x=k", ExpectedResult = false)]
    [TestCase("∀y ∃x R(x, y)", "∀y R(k(y, y), y)", "x=k(y, y)", ExpectedResult = false)]
    [TestCase("∀y ∃x R(x, y)", "∀y R(k(a), y)", "x=k(a)", ExpectedResult = false)]
    [TestCase("∃x P(x) ∨ ∃y Q(y)", "P(k) ∨ Q(m)", "x=k;y=m", ExpectedResult = true)]
    [TestCase("∃x P(x) ∨ ∃y Q(y)", "P(k) ∨ Q(k)", "x=k;y=k", ExpectedResult = false)]
    [TestCase("∀y P(y)", "P(k)", "y=k", ExpectedResult = false)]
    [TestCase("¬∃x P(x)", "¬P(k)", "x=k", ExpectedResult = false)]
    public bool Skolemization(string premise, string conclusion, string witnesses) => Follows(ProofRule.Skolemization, premise, conclusion, witnesses);

    private static bool Follows(ProofRule rule, string premise, string conclusion, string bindings = "")
    {
        var assumption = FormulaReader.Lenient.Parse(premise);
        ImmutableArray<Binding> bound = [.. bindings.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(b => new Binding(Term.Variable(b[..1]), NewSymbolTests.Term(b[2..])))];
        var step = new ProofStep(rule, FormulaReader.LenientWithFreeVariables.Parse(conclusion), [new ProofPremise(0, bound)]);
        var proof = new Proof([new ProofStep(ProofRule.Assumption, assumption, []) { Assumption = 0 }, step]);
        return NewSymbolTests.Accepts(new ProofRequest([assumption], null), proof);
    }
}
