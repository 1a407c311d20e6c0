using Logic.Formulas;
using Logic.Proving.Models;

namespace Logic.Tests.Proving.Models;

public sealed class FiniteModelBuilderTests
{
    [Test]
    public void WhatIsBuiltIsEvaluated()
    {
        var model = new FiniteModelBuilder(2)
            .SetPredicate("P", 1, [[1]])
            .SetFunction("a", 0, [KeyValuePair.Create(System.Collections.Immutable.ImmutableArray<int>.Empty, 1)])
            .SetNumeral(5, 0)
            .Build();
        Assert.That(model.Evaluate(Formula.Parse("P(a)")));
        Assert.That(model.Evaluate(Formula.Atom("P", Term.Number(5))), Is.False);
    }

    [Test]
    public void WhatIsNoTableIsRefused()
    {
        var builder = new FiniteModelBuilder(2).SetNumeral(1, 0);
        Assert.That(() => builder.SetPredicate("P", 1, [[2]]), Throws.ArgumentException);
        Assert.That(() => builder.SetPredicate("P", 2, [[0]]), Throws.ArgumentException);
        Assert.That(() => builder.SetFunction("f", 0, [], otherwise: 7), Throws.ArgumentException);
        Assert.That(() => builder.SetNumeral(2, 0), Throws.ArgumentException);
        Assert.That(() => new FiniteModelBuilder(0), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
