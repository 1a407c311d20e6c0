using CsCheck;
using Logic.Proving.Saturation;

namespace Logic.Tests.Proving.Saturation;

public sealed class TermOrderTests
{
    [Test]
    public void OrderingsAreReductionOrderings([Values] bool pathOrder) => Gen.Int.Sample(
        seed =>
        {
            var terms = new Terms();
            var random = new Random(seed);
            TermOrder order = pathOrder
                ? new LexicographicPathOrder(terms.Bank, terms.Precedence)
                : new KnuthBendixOrder(terms.Bank, terms.Precedence);
            int s = terms.Random(random, 3), t = terms.Random(random, 3), u = terms.Random(random, 3);
            Assert.Multiple(() =>
            {
                Assert.That(order.Compare(t, s), Is.EqualTo(Reverse(order.Compare(s, t))), "antisymmetric");
                Assert.That(order.Compare(s, s), Is.EqualTo(Comparison.Equal));
                Assert.That(order.Compare(terms.F(s, u), s), Is.EqualTo(Comparison.Greater), "above its subterms");
                Assert.That(order.Compare(TermBank.True, terms.F(s, t)), Is.EqualTo(Comparison.Less), "⊤ is least");
            });
            if (order.Compare(s, t) != Comparison.Greater) return;
            Assert.That(order.Compare(terms.F(s, u), terms.F(t, u)), Is.EqualTo(Comparison.Greater), "monotone");
            int[] values = [terms.Random(random, 2), terms.Random(random, 2), terms.Random(random, 2)];
            Assert.That(
                order.Compare(terms.Replace(s, v => values[~v]), terms.Replace(t, v => values[~v])),
                Is.EqualTo(Comparison.Greater), "stable under substitution");
            if (order.Compare(t, u) == Comparison.Greater)
                Assert.That(order.Compare(s, u), Is.EqualTo(Comparison.Greater), "transitive");
        },
        iter: 2_000, threads: 1);

    [Test]
    public void GroundTermsAreTotallyOrdered([Values] bool pathOrder) => Gen.Int.Sample(
        seed =>
        {
            var terms = new Terms();
            var random = new Random(seed);
            TermOrder order = pathOrder
                ? new LexicographicPathOrder(terms.Bank, terms.Precedence)
                : new KnuthBendixOrder(terms.Bank, terms.Precedence);
            int s = terms.Random(random, 3, 0), t = terms.Random(random, 3, 0);
            Assert.That(order.Compare(s, t), s == t ? Is.EqualTo(Comparison.Equal) : Is.AnyOf(Comparison.Less, Comparison.Greater));
        },
        iter: 1_000, threads: 1);

    [Test]
    public void ThePathOrderIsItsDefinition() => Gen.Int.Sample(
        seed =>
        {
            var terms = new Terms();
            var random = new Random(seed);
            int s = terms.Random(random, 4, 2), t = terms.Random(random, 4, 2);
            var order = new LexicographicPathOrder(terms.Bank, terms.Precedence);
            var defined = s == t ? Comparison.Equal
                : IsGreater(terms, s, t) ? Comparison.Greater
                : IsGreater(terms, t, s) ? Comparison.Less : Comparison.Incomparable;
            Assert.That(order.Compare(s, t), Is.EqualTo(defined));
        },
        iter: 2_000, threads: 1);

    // By its definition this comparison takes more steps than there are seconds in the age of the world.
    [Test]
    public void DeepTermsAreComparedOnThePathOrderWithoutABlowUp()
    {
        var terms = new Terms();
        int s = ~0, t = ~1;
        for (var i = 0; i < 60; i++) (s, t) = (terms.F(s, ~2), terms.G(t));
        Assert.That(new LexicographicPathOrder(terms.Bank, terms.Precedence).Compare(s, t), Is.EqualTo(Comparison.Incomparable));
    }

    private static bool IsGreater(Terms terms, int s, int t)
    {
        if (s < 0 || s == t) return false;
        var (left, right) = (terms.Bank.Arguments(s).ToArray(), t < 0 ? [] : terms.Bank.Arguments(t).ToArray());
        if (left.Any(a => a == t || IsGreater(terms, a, t))) return true;
        if (t < 0) return false;
        var (f, g) = (terms.Bank.Symbol(s), terms.Bank.Symbol(t));
        if (f != g) return terms.Precedence[f] > terms.Precedence[g] && right.All(a => IsGreater(terms, s, a));
        var first = Enumerable.Range(0, left.Length).First(i => left[i] != right[i]);
        return IsGreater(terms, left[first], right[first]) && right.All(a => IsGreater(terms, s, a));
    }

    private static Comparison Reverse(Comparison comparison) => comparison switch
    {
        Comparison.Less => Comparison.Greater,
        Comparison.Greater => Comparison.Less,
        _ => comparison,
    };
}
