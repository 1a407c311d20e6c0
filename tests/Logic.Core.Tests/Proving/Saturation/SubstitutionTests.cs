using CsCheck;
using Logic.Proving.Saturation;

namespace Logic.Tests.Proving.Saturation;

public sealed class SubstitutionTests
{
    [Test]
    public void AUnifierMakesTermsEqual() => Gen.Int.Sample(
        seed =>
        {
            var terms = new Terms();
            var random = new Random(seed);
            int left = terms.Random(random, 3), right = terms.Random(random, 3);
            var substitution = new Substitution(terms.Bank);
            if (substitution.Unify(left, 0, right, 1)) Assert.That(substitution.Apply(left, 0), Is.EqualTo(substitution.Apply(right, 1)));
            else Assert.That(Matches(terms, left, right) || Matches(terms, right, left), Is.False);
        },
        iter: 3_000, threads: 1);

    [Test]
    public void ATermUnifiesWithItsInstances() => Gen.Int.Sample(
        seed =>
        {
            var terms = new Terms();
            var random = new Random(seed);
            var term = terms.Random(random, 4);
            int[] values = [terms.Random(random, 2), terms.Random(random, 2), terms.Random(random, 2)];
            var instance = terms.Replace(term, v => values[~v]);
            Assert.That(new Substitution(terms.Bank).Unify(term, 0, instance, 1));
            var matching = new Matching(terms.Bank);
            Assert.That(matching.Match(term, instance));
            Assert.That(matching.Apply(term), Is.EqualTo(instance));
        },
        iter: 2_000, threads: 1);

    [Test]
    public void AVariableDoesNotUnifyWithWhatContainsIt()
    {
        var terms = new Terms();
        Assert.That(new Substitution(terms.Bank).Unify(~0, 0, terms.F(~0, ~1), 0), Is.False);
        Assert.That(new Substitution(terms.Bank).Unify(~0, 0, terms.F(~0, ~1), 1), "of another clause, it is another variable");
    }

    private static bool Matches(Terms terms, int pattern, int target) => new Matching(terms.Bank).Match(pattern, target);
}
