using System.Collections.Immutable;
using CsCheck;
using Logic.Formulas;
using Logic.Proving;
using Logic.Proving.Certificates;
using Logic.Proving.Clauses;
using Logic.Proving.Ground;
using Logic.Proving.Models;
using Logic.Proving.Models.Search;

namespace Logic.Tests.Proving.Ground;

public sealed class GroundEngineTests
{
    private static readonly Variable X = Term.Variable("x");
    private static readonly Variable Y = Term.Variable("y");
    private static readonly Variable Z = Term.Variable("z");

    [Test]
    public void SettlesRuleBases() => GroundProblems.RuleBases.Sample(formulas => Settles(formulas), iter: 1_000);

    [Test]
    public void SettlesClausesWithoutFunctions() => GroundProblems.ClauseSets.Sample(formulas => Settles(formulas), iter: 1_500);

    [Test]
    public void IsNeverWrongAboutEquality() =>
        GroundProblems.WithEquality.Sample(formulas => CheckAgainstModels(formulas, Run(formulas)), iter: 1_500);

    [Test]
    public void ChainsThroughSkolemFunctionsThatEnd()
    {
        var hasTeacher = Formula.Implies(Atom("Student", X), Formula.Exists(Y, Formula.And(Atom("Teacher", Y), Atom("Have", X, Y))));
        var isHappy = Formula.Implies(Formula.And(Atom("Have", X, Y), Atom("Teacher", Y)), Atom("Happy", X));
        ImmutableArray<Formula> facts = [hasTeacher, isHappy, Atom("Student", Term.Constant("ann"))];
        Assert.That(Settles([.. facts, Formula.Not(Atom("Happy", Term.Constant("ann")))]).State, Is.EqualTo(SearchState.Refuted));
        Assert.That(Settles([.. facts, Formula.Not(Atom("Happy", Term.Constant("bob")))]).State, Is.EqualTo(SearchState.ModelFound));
    }

    [Test]
    public void LeavesToOthersWhatDoesNotEnd()
    {
        var parent = Formula.Implies(Atom("Person", X), Formula.Exists(Y, Formula.And(Atom("Person", Y), Atom("Parent", Y, X))));
        Assert.That(Run([parent, Atom("Person", Term.Constant("ann"))]).State, Is.EqualTo(SearchState.Exhausted));
    }

    [Test]
    public void ResolvesEquationsOfVariables()
    {
        var distinct = Formula.Implies(Formula.And(Atom("P", X), Formula.Equal(X, Term.Constant("a"))), Formula.False);
        Assert.That(Settles([distinct, Atom("P", Term.Constant("a"))]).State, Is.EqualTo(SearchState.Refuted));
        Assert.That(Settles([distinct, Atom("P", Term.Constant("b"))]).State, Is.EqualTo(SearchState.ModelFound));
        var unique = Formula.Implies(Formula.And(Atom("P", X), Atom("P", Y)), Formula.Equal(X, Y));
        Assert.That(Settles([unique, Atom("P", Term.Constant("a"))]).State, Is.EqualTo(SearchState.ModelFound));
        Assert.That(Run([unique, Atom("P", Term.Constant("a")), Atom("P", Term.Constant("b"))]).State, Is.EqualTo(SearchState.Exhausted));
    }

    [TestCase(2_000)]
    public void LongChainsAreNoTrouble(int length)
    {
        var edges = Enumerable.Range(0, length).Select(i => (Formula)Atom("Next", Node(i), Node(i + 1)));
        var step = Formula.Implies(Formula.And(Atom("Reached", X), Atom("Next", X, Y)), Atom("Reached", Y));
        ImmutableArray<Formula> chain = [.. edges, step, Atom("Reached", Node(0))];
        Assert.That(Settles([.. chain, Formula.Not(Atom("Reached", Node(length)))], compare: false).State, Is.EqualTo(SearchState.Refuted));
        Assert.That(Settles(chain, compare: false).State, Is.EqualTo(SearchState.ModelFound));
    }

    [Test]
    public void PigeonsDoNotFit()
    {
        var holes = Enumerable.Range(0, 4).Select(Node).ToList();
        var somewhere = Formula.Implies(Atom("Pigeon", X), Formula.Or([.. holes.Select(hole => (Formula)Atom("In", X, hole))]));
        var pigeons = Enumerable.Range(10, 5).Select(i => (Formula)Atom("Pigeon", Node(i)));
        var apart = Enumerable.Range(10, 5).SelectMany(i => Enumerable.Range(10, i - 10).Select(j => (Formula)Atom("Apart", Node(i), Node(j))));
        var alone = Formula.Not(Formula.And(Atom("In", X, Z), Atom("In", Y, Z), Atom("Apart", X, Y)));
        Assert.That(Settles([somewhere, alone, .. pigeons, .. apart], compare: false).State, Is.EqualTo(SearchState.Refuted));
    }

    private static SearchOutcome Settles(ImmutableArray<Formula> formulas, bool compare = true)
    {
        var outcome = Run(formulas);
        Assert.That(outcome.State, Is.AnyOf(SearchState.Refuted, SearchState.ModelFound));
        if (compare) CheckAgainstModels(formulas, outcome);
        return outcome;
    }

    private static SearchOutcome Run(ImmutableArray<Formula> formulas)
    {
        var request = new ProofRequest(formulas, null);
        var clauses = Clausifier.Clausify(request);
        var clock = new SearchClock(ProofLimits.Default, TimeProvider.System, CancellationToken.None);
        var engine = new GroundEngine(clauses.Clauses);
        var outcome = engine.Advance(7, clock);
        while (outcome.State == SearchState.Running) outcome = engine.Advance(500, clock);
        if (outcome.State == SearchState.Refuted)
        {
            var check = ProofChecker.Check(request, ProofAssembly.Assemble(clauses, outcome.Refutation));
            Assert.That(check.IsValid, check.Fault);
        }

        if (outcome.Model is { } model) Assert.That(formulas.All(model.Evaluate), "what was found is no model");
        return outcome;
    }

    private static void CheckAgainstModels(ImmutableArray<Formula> formulas, SearchOutcome outcome)
    {
        if (outcome.State == SearchState.Exhausted) return;
        var clauses = Clausifier.Clausify(new ProofRequest(formulas, null)).Clauses;
        var finder = new FiniteModelFinder(clauses, new ModelSearchLimits { MaxSize = 4 });
        var steps = long.MaxValue;
        Assert.That(finder.Run(ref steps) == ModelSearchStatus.Found, Is.EqualTo(outcome.State == SearchState.ModelFound));
    }

    private static Term Node(int number) => Term.Constant("n" + number);

    private static Atom Atom(string predicate, params ImmutableArray<Term> arguments) => Formula.Atom(predicate, arguments);
}
