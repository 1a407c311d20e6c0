using System.Collections.Immutable;
using CsCheck;
using Logic.Formulas;
using Logic.Proving.Models;

namespace Logic.Tests.Proving.Models;

public sealed class FiniteModelTests
{
    [Test]
    public void GuardsDoNotChangeTruth() =>
        Gen.Select(SmallProblems.Formulas, Gen.Int[0, 3124], Gen.Int[0, 24], Gen.Long[0, (1L << 30) - 1]).Sample(
            (formula, f, constants, bits) =>
            {
                var model = SmallProblems.Interpretation(5, f, constants, bits);
                Assert.That(model.Evaluate(formula), Is.EqualTo(PlainEvaluator.Evaluate(model, formula)));
            },
            iter: 3_000);

    [Test]
    public void ABudgetEndsAnEvaluation()
    {
        var x = Term.Variable("x");
        var model = SmallProblems.Interpretation(5, 0, 0, 0);
        Assert.That(model.Evaluate(Formula.Exists(x, Formula.Atom("P", x)), 1_000), Is.False);
        Assert.That(model.Evaluate(Formula.Equal(x, x), 2), Is.Null);
    }

    [Test]
    public void SymbolsWithoutTablesAreFalseAndFirst()
    {
        var model = new FiniteModel(2, [], [], []);
        Assert.That(model.Evaluate(Formula.Atom("Unheard")), Is.False);
        Assert.That(model.Evaluate(Formula.Equal(Term.Constant("c"), Term.Function("g", Term.Constant("d")))), Is.True);
        Assert.Throws<ArgumentException>(() => model.Evaluate(Formula.Atom("P", Term.Number(3))));
    }

    [Test]
    public void PrintsAsText() => Assert.That(Sample().ToString(), Is.EqualTo(
        "domain: 7, socrates, e0\nplato = socrates\nf(7) = socrates\nf(otherwise) = 7\nMan: socrates\nLess: (7, socrates), (socrates, e0)\nRain: true\nNone: nothing\n"));

    [Test]
    public void PrintsAsMarkdown() => Assert.That(Sample().ToMarkdown(), Is.EqualTo(
        "| symbol | in this model |\n|---|---|\n| domain | 7, socrates, e0 |\n| plato | socrates |\n| f | (7) ↦ socrates; (otherwise) ↦ 7 |\n"
        + "| Man | socrates |\n| Less | (7, socrates), (socrates, e0) |\n| Rain | true |\n| None | nothing |\n"));

    [Test]
    public void PrintsAsJson() => Assert.That(Sample().RestrictTo(Formula.Atom("Man", Term.Constant("plato"))).ToJson(), Is.EqualTo(
        """{"domain":["7","plato","e0"],"numerals":[{"value":7,"element":0}],"functions":[{"name":"plato","arity":0,"values":[[1]],"otherwise":0}],"predicates":[{"name":"Man","arity":1,"holds":[[1]]}]}"""));

    private static FiniteModel Sample() => new(
        3,
        [
            new PredicateTable("Man", 1, [[1]]), new PredicateTable("Less", 2, [[0, 1], [1, 2]]),
            new PredicateTable("Rain", 0, [[]]), new PredicateTable("None", 2, []),
        ],
        [Constant("socrates", 1), Constant("plato", 1), new FunctionTable("f", 1, [KeyValuePair.Create(ImmutableArray.Create(0), 1)])],
        [KeyValuePair.Create(7m, 0)]);

    private static FunctionTable Constant(string name, int element) => new(name, 0, [KeyValuePair.Create(ImmutableArray<int>.Empty, element)]);
}
