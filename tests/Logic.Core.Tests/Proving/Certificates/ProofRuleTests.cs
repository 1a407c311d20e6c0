using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Formulas.Reading;
using Logic.Proving;
using Logic.Proving.Certificates;

namespace Logic.Tests.Proving.Certificates;

/// <summary>Each rule between clauses: an instance that follows, and one that does not. Single letters u … z are variables.</summary>
public sealed class ProofRuleTests
{
    [TestCase(ProofRule.Resolution, "P(x) | Q(x)", "-P(a) | R(b)", "Q(a) | R(b)", "x=a", "", ExpectedResult = true)]
    [TestCase(ProofRule.Resolution, "P(x) | Q(x)", "-P(a) | R(b)", "Q(a)", "x=a", "", ExpectedResult = false)]
    [TestCase(ProofRule.Resolution, "P(x) | Q(x)", "P(a) | R(b)", "Q(a) | R(b)", "x=a", "", ExpectedResult = false)]
    [TestCase(ProofRule.Resolution, "P(x) | Q(x)", "-P(a) | R(b)", "Q(b) | R(b)", "x=b", "", ExpectedResult = false)]
    [TestCase(ProofRule.Superposition, "f(x) = g(x) | Q(x)", "P(f(a)) | R(b)", "Q(a) | P(g(a)) | R(b)", "x=a", "", ExpectedResult = true)]
    [TestCase(ProofRule.Superposition, "f(x) = g(x)", "P(f(y)) | Q(f(a))", "P(g(a)) | Q(f(a))", "x=a", "y=a", ExpectedResult = true)]
    [TestCase(ProofRule.Superposition, "f(x) = g(x)", "P(f(y))", "P(g(a))", "x=a", "y=a", ExpectedResult = false)]
    [TestCase(ProofRule.Superposition, "f(x) = g(x)", "P(f(y))", "P(h(a))", "x=a", "y=a", ExpectedResult = false)]
    [TestCase(ProofRule.Superposition, "f(x) != g(x)", "P(f(a))", "P(g(a))", "x=a", "", ExpectedResult = false)]
    [TestCase(ProofRule.Demodulation, "f(x) = x", "P(f(a), f(a)) | Q(f(a))", "P(a, a) | Q(a)", "x=a", "", ExpectedResult = true)]
    [TestCase(ProofRule.Demodulation, "f(x) = x", "P(f(a), f(a))", "P(a, f(b))", "x=a", "", ExpectedResult = false)]
    [TestCase(ProofRule.Demodulation, "f(x) = x | R(a)", "P(f(a))", "P(a)", "x=a", "", ExpectedResult = false)]
    [TestCase(ProofRule.UnitPropagation, "-P(x) | Q(x)", "P(a)", "Q(a)", "x=a", "", ExpectedResult = false)]
    [TestCase(ProofRule.Resolution, "P(x) | Q(x)", "-P(a) | R(b)", "Q(a) | R(b)", "x=a", "y=a", ExpectedResult = false)]
    [TestCase(ProofRule.Demodulation, "f(x) = x", "P(a)", "P(a)", "x=a", "", ExpectedResult = false)]
    public bool FromTwo(ProofRule rule, string first, string second, string conclusion, string firstBindings, string secondBindings) =>
        Follows(rule, [Clause(first), Clause(second)], conclusion, [firstBindings, secondBindings]);

    [TestCase("P(a)", "Q(a)", "-P(x) | -Q(x) | R(x)", "R(a)", ExpectedResult = true)]
    [TestCase("P(a)", "Q(b)", "-P(x) | -Q(x) | R(x)", "R(a)", ExpectedResult = false)]
    [TestCase("P(a)", "Q(a)", "-P(x) | R(x)", "R(a)", ExpectedResult = false)]
    [TestCase("Q(a)", "-Q(x) | P(x)", "-P(a) | R(x)", "R(a)", ExpectedResult = true)]
    [TestCase("Q(a)", "-P(a) | R(x)", "-Q(x) | P(x)", "R(a)", ExpectedResult = true)]
    public bool FromThree(string first, string second, string third, string conclusion) => Follows(
        ProofRule.UnitPropagation, [Clause(first), Clause(second), Clause(third)], conclusion,
        [.. new[] { first, second, third }.Select(c => c.Contains('x') ? "x=a" : "")]);

    [TestCase(ProofRule.Factoring, "P(x) | P(a) | Q(x)", "P(a) | Q(a)", "x=a", ExpectedResult = true)]
    [TestCase(ProofRule.Factoring, "P(x) | P(a) | Q(x)", "P(a)", "x=a", ExpectedResult = false)]
    [TestCase(ProofRule.EqualityResolution, "x != a | P(x)", "P(a)", "x=a", ExpectedResult = true)]
    [TestCase(ProofRule.EqualityResolution, "x != a | P(x)", "P(b)", "x=b", ExpectedResult = false)]
    [TestCase(ProofRule.EqualityResolution, "x = a | P(x)", "P(a)", "x=a", ExpectedResult = false)]
    [TestCase(ProofRule.EqualityFactoring, "x = b | a = c", "b != c | a = c", "x=a", ExpectedResult = true)]
    [TestCase(ProofRule.EqualityFactoring, "x = b | a = c", "a = c", "x=a", ExpectedResult = false)]
    public bool FromOne(ProofRule rule, string premise, string conclusion, string bindings) =>
        Follows(rule, [Clause(premise)], conclusion, [bindings]);

    [TestCase("2 != 3", ExpectedResult = true)]
    [TestCase("2 < 3", ExpectedResult = true)]
    [TestCase("3 < 2", ExpectedResult = false)]
    [TestCase("2 = 3", ExpectedResult = false)]
    [TestCase("a < b", ExpectedResult = false)]
    public bool Arithmetic(string fact) => Follows(ProofRule.Arithmetic, [], fact, []);

    // The premises as assumptions, each with its clause; then the step in question. The check stops at the first fault,
    // and as no such proof ends in ⊥, a fault that is not in a step means that all steps follow.
    private static bool Follows(ProofRule rule, ImmutableArray<Formula> premises, string conclusion, string[] bindings)
    {
        var steps = ImmutableArray.CreateBuilder<ProofStep>();
        for (var i = 0; i < premises.Length; i++)
        {
            var closed = Logic.Formulas.Normalization.FreeVariables.Close(premises[i]);
            steps.Add(new ProofStep(ProofRule.Assumption, closed, []) { Assumption = i });
            steps.Add(new ProofStep(ProofRule.Clause, premises[i], [new ProofPremise(2 * i)]));
        }

        steps.Add(new ProofStep(rule, Clause(conclusion), [.. bindings.Select((b, i) => new ProofPremise((2 * i) + 1, Bindings(b)))]));
        var check = ProofChecker.Check(new ProofRequest(premises, null), new Proof(steps.ToImmutable()));
        Assert.That(check.IsValid, Is.False);
        Assert.That(check.Step, Is.EqualTo(-1).Or.EqualTo(steps.Count - 1), check.Fault);
        return check.Step == -1;
    }

    private static Formula Clause(string text) => FormulaReader.LenientWithFreeVariables.Parse(text);

    private static ImmutableArray<Binding> Bindings(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(b => new Binding(Term.Variable(b[..1]), Term.Constant(b[2..])))];
}
