using Logic.Formulas;
using Logic.Formulas.Reading;

namespace Logic.Tests.Formulas.Reading;

public sealed class TptpProblemTests
{
    [Test]
    public void ReadsAxiomsAndConjecture()
    {
        var problem = TptpProblem.Read("""
            % Socrates
            fof(men, axiom, ![X] : (man(X) => mortal(X)), file('x.ax', men), [some(thing)]).
            fof(7, hypothesis, man(socrates)).
            cnf(open, negated_conjecture, ~ p(X) | q(X)).
            fof(goal, conjecture, mortal(socrates)).
            """).GetProblemOrThrow();
        Assert.That(problem.Axioms.Select(a => a.Name), Is.EqualTo(new[] { "men", "7", "open" }));
        Assert.That(problem.Axioms[2].Formula, Is.EqualTo(Formula.Parse("∀x (¬p(x) ∨ q(x))")));
        Assert.That(problem.Conjecture, Is.EqualTo(Formula.Parse("mortal(socrates)")));
    }

    [Test]
    public void DistinctObjectsDiffer()
    {
        var problem = TptpProblem.Read("""fof(a, axiom, p("A") & p("B") & q('"C"')).""").GetProblemOrThrow();
        Assert.That(problem.Axioms[1].Formula, Is.EqualTo(Formula.Parse("""`"A"` ≠ `"B"`""")));
    }

    [Test]
    public void IncludesWhatTheCallerGives()
    {
        var problem = TptpProblem.Read("include('a.ax',[two]).", file => file == "a.ax" ? "fof(one,axiom,p). fof(two,axiom,q)." : null);
        Assert.That(problem.GetProblemOrThrow().Axioms.Single().Formula, Is.EqualTo(Formula.Parse("q")));
    }

    [Test]
    public void RefusesIncludesWithoutAWayToFindThem()
    {
        var error = TptpProblem.Read("fof(a,axiom,p).\ninclude('a.ax').").Error!;
        Assert.That((error.Line, error.Column, error.Found), Is.EqualTo((2, 1, "an include")));
    }

    [Test]
    public void NamesTheIncludedFileOfAnError()
    {
        var result = TptpProblem.Read("include('a.ax').", _ => "fof(one,axiom,p &).");
        Assert.That((result.File, result.Error!.Column), Is.EqualTo(("a.ax", 18)));
    }

    [Test]
    public void AFileThatIncludesItselfIsAnError() =>
        Assert.That(TptpProblem.Read("include('a').", _ => "include('a').").Error!.Found, Does.Contain("too deep"));

    [TestCase("fof(a,axiom,p)", "'.'")]
    [TestCase("fof(a,wish,p).", "a role")]
    [TestCase("fof(a,axiom,p q).", "a connective")]
    [TestCase("tff(a,axiom,p).", "fof")]
    public void SaysWhatIsWrong(string text, string expected) =>
        Assert.That(TptpProblem.Read(text).Error!.Expected, Does.Contain(expected));
}
