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

    private static Comparison Reverse(Comparison comparison) => comparison switch
    {
        Comparison.Less => Comparison.Greater,
        Comparison.Greater => Comparison.Less,
        _ => comparison,
    };
}
