using System.Collections.Immutable;
using CsCheck;
using Logic.Formulas;
using Logic.Proving.Clauses;
using Logic.Proving.Models;
using Logic.Proving.Models.Search;

namespace Logic.Tests.Proving.Models;

public sealed class FiniteModelFinderTests
{
    private static readonly Variable X = Term.Variable("x");

    [Test]
    public void FindsTheSmallestModelAndOnlyModels() => SmallProblems.Clauses.Sample(
        clauses =>
        {
            var finder = Search(clauses, 2);
            var smallest = Enumerable.Range(1, 2).FirstOrDefault(size => SmallProblems.Interpretations(size).Any(model => IsModel(model, clauses)));
            Assert.That(finder.Model?.Size ?? 0, Is.EqualTo(smallest));
            if (finder.Model is { } model) Assert.That(IsModel(model, clauses));
        },
        iter: 100);

    [Test]
    public void WhatItFindsInLargerDomainsAreModels() => SmallProblems.Clauses.Sample(
        clauses =>
        {
            var finder = Search([.. clauses, .. AtLeastThree()], 5);
            if (finder.Model is not { } model) return;
            Assert.That(model.Size, Is.GreaterThan(2));
            Assert.That(IsModel(model, clauses));
        },
        iter: 100);

    [Test]
    public void StepsDoNotChangeWhatIsFound() => SmallProblems.Clauses.Sample(
        clauses => Assert.That(Search(clauses, 3, 1).Model?.ToString(), Is.EqualTo(Search(clauses, 3, 1_000).Model?.ToString())),
        iter: 50);

    [Test]
    public void SeesThatNoSizeWillDo()
    {
        ImmutableArray<Clause> clauses = [Of(Lit("P", X)), Of(new Literal(Formula.Atom("P", Term.Constant("a")), false))];
        Assert.That(Search(clauses, 50).Status, Is.EqualTo(ModelSearchStatus.NoModel));
    }

    [Test]
    public void ElementsBeyondTheConstantsOfASortAreNotTried()
    {
        ImmutableArray<Clause> clauses = [Of(Lit("P", X), Lit("Q", X)), Of(new Literal(Formula.Atom("P", Term.Constant("a")), false))];
        var finder = Search([.. clauses, Of(new Literal(Formula.Atom("Q", Term.Constant("b")), false))], 50);
        Assert.That(finder.Model!.Size, Is.EqualTo(2));
        clauses = [.. clauses, Of(new Literal(Formula.Atom("Q", X), false))];
        Assert.That((Search(clauses, 50).Status, Search(clauses, 50).Size), Is.EqualTo((ModelSearchStatus.NoModel, 1)));
    }

    [Test]
    public void NumeralsAreDistinctAndOrderedByValue()
    {
        var finder = Search([Of(new Literal(Formula.Atom("<", Term.Constant("a"), Term.Number(2)), true)), Of(new Literal(Formula.Atom("<", Term.Number(10), X), false))], 5);
        Assert.That(finder.Model!.Numerals.Values.ToList(), Is.Unique.And.Count.EqualTo(2));
        Assert.That(finder.Model.Evaluate(Formula.Atom("<", Term.Number(2), Term.Number(10))));
        Assert.That(Search([Of(new Literal(Formula.Atom("<", Term.Number(3), Term.Number(2)), true))], 4).Model, Is.Null);
        Assert.That(Search([Of(new Literal(Formula.Atom("≤", Term.Number(3), Term.Constant("a")), true), new Literal(Formula.Atom("<", Term.Constant("a"), Term.Number(3)), true))], 4).Model, Is.Not.Null);
    }

    [Test]
    public void GivesUpOnASizeThatNeedsTooMuchMemory()
    {
        var wide = Formula.Atom("W", [.. Enumerable.Range(0, 9).Select(i => Term.Variable("v" + i))]);
        Clause oneSort = Of(new Literal(Formula.Atom("W", [.. Enumerable.Repeat<Term>(X, 9)]), false), Lit("P", X));
        var three = new[] { "c", "d", "e" }.Select(name => Of(Lit("P", Term.Constant(name))));
        var finder = new FiniteModelFinder([Of(new Literal(wide, true)), oneSort, .. three, .. AtLeastThree()], new ModelSearchLimits { MaxWords = 100_000 });
        Assert.That(Drive(finder, 1_000).Status, Is.EqualTo(ModelSearchStatus.GaveUp));
    }

    [Test]
    public void ElementsAreNamedAfterConstants()
    {
        var clauses = ImmutableArray.Create(Of(Lit("Man", Term.Constant("socrates"))), Of(new Literal(Formula.Atom("Man", Term.Constant("rex")), false)));
        Assert.That(Search(clauses, 4).Model!.Elements, Is.EqualTo(new[] { "socrates", "rex" }));
    }

    private static IEnumerable<Clause> AtLeastThree()
    {
        Term[] names = [Term.Constant("c"), Term.Constant("d"), Term.Constant("e")];
        return names.SelectMany((left, i) => names.Skip(i + 1).Select(right => Of(new Literal(Formula.Equal(left, right), false))));
    }

    private static bool IsModel(FiniteModel model, ImmutableArray<Clause> clauses) => clauses.All(clause => model.Evaluate(clause.ToFormula()));

    private static FiniteModelFinder Search(ImmutableArray<Clause> clauses, int maxSize, long slice = 1_000) =>
        Drive(new FiniteModelFinder(clauses, new ModelSearchLimits { MaxSize = maxSize }), slice);

    private static FiniteModelFinder Drive(FiniteModelFinder finder, long slice)
    {
        while (finder.Status == ModelSearchStatus.Running)
        {
            var steps = slice;
            finder.Run(ref steps);
        }

        return finder;
    }

    private static Literal Lit(string predicate, params ImmutableArray<Term> arguments) => new(Formula.Atom(predicate, arguments), true);

    private static Clause Of(params ImmutableArray<Literal> literals) => new(literals);
}
