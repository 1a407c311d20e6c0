using Logic.Formulas;

namespace Logic.Conformance.Provers;

/// <summary>Names: whatever a user calls things, it is a name, and different names stay different.</summary>
public abstract class ProverNameConformance : ProverSuite
{
    private static readonly string[] Hostile =
    [
        "O'Neil; rm -rf /", "forall", "Prop", "fun", "assert", "true", "$true", "U", "x", "Größe", "人", "🦊", "a b", "a_b", "\"", "\\", "'",
        "|", ")", "(check-sat)", "%", "*)", "-/", "$(reboot)", "`id`", "Type", "end.", "x1", "p1_P", "=", "∀", "a\tb", "éclair", new string('n', 5000),
    ];

    [TestCaseSource(nameof(Hostile))]
    public async Task AnyNameIsAName(string name)
    {
        var x = Term.Variable(name);
        var constant = Term.Constant(name);
        var all = Formula.ForAll(x, Formula.Implies(Formula.Atom(name, x), Formula.Atom(name, Term.Function(name, x), x)));
        var result = await ProveAsync(
            [all, Formula.Atom(name, constant)],
            Formula.Exists(Term.Variable("y"), Formula.Atom(name, Term.Function(name, Term.Variable("y")), constant)));
        Assert.That(result.IsTheorem, $"{result.Status}: {result.Reason}");
    }

    [Test]
    public async Task DifferentNamesStayDifferent()
    {
        foreach (var (one, other) in new[] { ("a b", "a_b"), ("ab", "a'b"), ("é", "e"), ("Å", "A\u030a"), ("P", "p"), ("n1", "n"), ("x!1", "x") })
        {
            var time = RefutesNonTheorems ? Easy : TimeSpan.FromSeconds(2);
            var predicates = await ProveAsync([Formula.Atom(one)], Formula.Atom(other), time);
            AssertNotProved(predicates, Logic.Proving.SzsStatus.CounterSatisfiable);
            var constants = await ProveAsync([Formula.Atom("P", Term.Constant(one))], Formula.Atom("P", Term.Constant(other)), time);
            AssertNotProved(constants, Logic.Proving.SzsStatus.CounterSatisfiable);
        }
    }

    [Test]
    public async Task ANameWithTwoNumbersOfArgumentsIsTwoSymbols()
    {
        var result = await ProveAsync(Read("P(a)", "P(a, b)"), Formula.Parse("P"), RefutesNonTheorems ? null : TimeSpan.FromSeconds(2));
        AssertNotProved(result, Logic.Proving.SzsStatus.CounterSatisfiable);
    }
}
