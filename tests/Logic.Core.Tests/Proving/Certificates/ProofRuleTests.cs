using Logic.Formulas.Normalization;
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
        Follows(rule, [first, second], conclusion, [firstBindings, secondBindings]);

    [TestCase("P(a)", "Q(a)", "-P(x) | -Q(x) | R(x)", "R(a)", ExpectedResult = true)]
    [TestCase("P(a)", "Q(b)", "-P(x) | -Q(x) | R(x)", "R(a)", ExpectedResult = false)]
    [TestCase("P(a)", "Q(a)", "-P(x) | R(x)", "R(a)", ExpectedResult = false)]
    [TestCase("Q(a)", "-Q(x) | P(x)", "-P(a) | R(x)", "R(a)", ExpectedResult = true)]
    [TestCase("Q(a)", "-P(a) | R(x)", "-Q(x) | P(x)", "R(a)", ExpectedResult = true)]
    public bool FromThree(string first, string second, string third, string conclusion) => Follows(
        ProofRule.UnitPropagation, [first, second, third], conclusion,
        [.. new[] { first, second, third }.Select(c => c.Contains('x') ? "x=a" : "")]);

    [TestCase(ProofRule.Factoring, "P(x) | P(a) | Q(x)", "P(a) | Q(a)", "x=a", ExpectedResult = true)]
    [TestCase(ProofRule.Factoring, "P(x) | P(a) | Q(x)", "P(a)", "x=a", ExpectedResult = false)]
    [TestCase(ProofRule.EqualityResolution, "x != a | P(x)", "P(a)", "x=a", ExpectedResult = true)]
    [TestCase(ProofRule.EqualityResolution, "x != a | P(x)", "P(b)", "x=b", ExpectedResult = false)]
    [TestCase(ProofRule.EqualityResolution, "x = a | P(x)", "P(a)", "x=a", ExpectedResult = false)]
    [TestCase(ProofRule.EqualityFactoring, "x = b | a = c", "b != c | a = c", "x=a", ExpectedResult = true)]
    [TestCase(ProofRule.EqualityFactoring, "x = b | a = c", "a = c", "x=a", ExpectedResult = false)]
    public bool FromOne(ProofRule rule, string premise, string conclusion, string bindings) =>
        Follows(rule, [premise], conclusion, [bindings]);

    [TestCase("2 != 3", ExpectedResult = true)]
    [TestCase("2 < 3", ExpectedResult = true)]
    [TestCase("3 < 2", ExpectedResult = false)]
    [TestCase("2 = 3", ExpectedResult = false)]
    [TestCase("a < b", ExpectedResult = false)]
    public bool Arithmetic(string fact) => Follows(ProofRule.Arithmetic, [], fact, []);

    // The premises as assumptions, each with its clause; then the step in question.
    private static bool Follows(ProofRule rule, string[] premises, string conclusion, string[] bindings)
    {
        var clauses = premises.Select(Steps.ReadOpen).ToArray();
        var given = premises.SelectMany((text, i) => new[]
        {
            Steps.Assumption(FreeVariables.Close(clauses[i]), i),
            Steps.Step(ProofRule.Clause, text, Steps.From(2 * i)),
        });
        var step = Steps.Step(rule, conclusion, [.. bindings.Select((b, i) => Steps.From((2 * i) + 1, b))]);
        return Steps.Accepts(new ProofRequest([.. clauses], null), [.. given, step]);
    }
}
