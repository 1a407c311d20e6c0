using Logic.Proving;
using Logic.Proving.Certificates.Checking;
using static Logic.Tests.Proving.Certificates.Steps;

namespace Logic.Tests.Proving.Certificates;

/// <summary>What Skolemization demands of its formula, whatever the steps before it let through.</summary>
public sealed class SkolemCheckTests
{
    [TestCase("∀x ∃y R(x, y)", "∀x R(x, k(x))", "y=k(x)", ExpectedResult = true)]
    [TestCase("∃y R(x, y)", "R(x, k(x))", "y=k(x)", ExpectedResult = false, Description = "x is free")]
    [TestCase("∀x (P(x) ∨ ∀z Q(z)) ∧ ∃y R(y)", "∀x (P(x) ∨ ∀z Q(z)) ∧ R(k)", "y=k", ExpectedResult = true)]
    [TestCase("∀x (P(x) ∨ ∀x Q(x)) ∧ ∃y R(y)", "∀x (P(x) ∨ ∀x Q(x)) ∧ R(k)", "y=k", ExpectedResult = false, Description = "x is bound within its scope")]
    [TestCase("(∀x P(x) ∨ ∀x Q(x)) ∧ ∃y R(y)", "(∀x P(x) ∨ ∀x Q(x)) ∧ R(k)", "y=k", ExpectedResult = true)]
    [TestCase("(¬P ∨ Q) ∧ ∃y R(y)", "(¬P ∨ Q) ∧ R(k)", "y=k", ExpectedResult = true)]
    [TestCase("¬(P ∧ Q) ∧ ∃y R(y)", "¬(P ∧ Q) ∧ R(k)", "y=k", ExpectedResult = false, Description = "no negation normal form")]
    [TestCase("(P → Q) ∧ ∃y R(y)", "(P → Q) ∧ R(k)", "y=k", ExpectedResult = false, Description = "no negation normal form")]
    [TestCase("(P → Q) ∨ ∃y R(y)", "(P → Q) ∨ R(k)", "y=k", ExpectedResult = false, Description = "no negation normal form")]
    [TestCase("∀x (P(x) → Q) ∧ ∃y R(y)", "∀x (P(x) → Q) ∧ R(k)", "y=k", ExpectedResult = false, Description = "no negation normal form")]
    [TestCase("∃x P(x) ∧ ∃y R(y)", "P(k) ∧ R(m)", "y=m", ExpectedResult = false, Description = "x has no witness")]
    [TestCase("∃x P(x) ∨ ∃y R(y)", "P(k) ∨ R(m)", "y=m", ExpectedResult = false, Description = "x has no witness")]
    [TestCase("∀z (P(z) ∨ ∃y R(y))", "∀z (P(z) ∨ R(k))", "y=k", ExpectedResult = true)]
    [TestCase("∀z (P(z) ∨ ∃y R(y))", "∀z (P(z) ∨ R(k(z)))", "y=k(z)", ExpectedResult = true, Description = "more arguments than it needs")]
    public bool Gives(string formula, string result, string witnesses)
    {
        var check = new SkolemCheck(ReadOpen(formula), From(0, witnesses).Bindings, new SymbolTable(new ProofRequest([ReadOpen(formula)], null)), new CheckBudget());
        return check.Gives(ReadOpen(result));
    }
}
