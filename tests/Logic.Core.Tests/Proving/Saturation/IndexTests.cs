using CsCheck;
using Logic.Proving.Saturation;

namespace Logic.Tests.Proving.Saturation;

/// <summary>An index finds what a search through everything finds.</summary>
public sealed class IndexTests
{
    [Test]
    public void TheDiscriminationTreeFindsAllGeneralizations() => Gen.Int.Sample(
        seed =>
        {
            var terms = new Terms();
            var random = new Random(seed);
            var tree = new DiscriminationTree<object>(terms.Bank);
            var stored = Enumerable.Range(0, 40).Select(_ => (Term: terms.Random(random, 3), Entry: new object())).ToList();
            foreach (var (term, entry) in stored) tree.Add(term, entry);
            foreach (var (term, entry) in stored.Take(10)) tree.Remove(term, entry);
            var query = terms.Random(random, 4);
            var found = new HashSet<object>();
            tree.FindGeneralization(query, e => !found.Add(e));
            var expected = stored.Skip(10).Where(s => new Matching(terms.Bank).Match(s.Term, query)).Select(s => s.Entry);
            Assert.That(found, Is.EquivalentTo(expected));
        },
        iter: 500, threads: 1);

    [Test]
    public void FingerprintsMissNothingThatUnifies() => Gen.Int.Sample(
        seed =>
        {
            var terms = new Terms();
            var random = new Random(seed);
            int left = terms.Random(random, 3), right = terms.Random(random, 3);
            if (left < 0 || right < 0 || !new Substitution(terms.Bank).Unify(left, 0, right, 1)) return;
            Assert.That(Fingerprint.Of(terms.Bank, left).MayUnify(Fingerprint.Of(terms.Bank, right)));
        },
        iter: 3_000, threads: 1);

    [Test]
    public void FeaturesNeverShrinkUnderSubsumption() => Gen.Int.Sample(
        seed =>
        {
            var terms = new Terms();
            var random = new Random(seed);
            var features = new Features(terms.Bank, [.. Enumerable.Repeat(1, terms.Bank.Signature.Count)]);
            var general = Literals(terms, random, random.Next(1, 4));
            int[] values = [terms.Random(random, 2), terms.Random(random, 2), terms.Random(random, 2)];
            SaturationLiteral[] special =
            [
                .. general.Select(l => l with { Left = terms.Replace(l.Left, v => values[~v]), Right = terms.Replace(l.Right, v => values[~v]) }),
                .. Literals(terms, random, random.Next(0, 3)),
            ];
            Assert.That(new Subsumption(new Matching(terms.Bank)).Subsumes(general, special));
            Assert.That(features.Of(general).Zip(features.Of(special)).All(p => p.First <= p.Second));
        },
        iter: 1_000, threads: 1);

    [Test]
    public void TheFeatureVectorIndexFindsWhatIsBelowAndAbove() => Gen.Int.Sample(
        seed =>
        {
            var random = new Random(seed);
            var index = new FeatureVectorIndex(3);
            var clauses = Enumerable.Range(0, 50)
                .Select(i => new SaturationClause(i, [], default) { Features = [random.Next(4), random.Next(4), random.Next(4)] }).ToList();
            clauses.ForEach(index.Add);
            clauses.Take(10).ToList().ForEach(index.Remove);
            int[] query = [random.Next(4), random.Next(4), random.Next(4)];
            var below = new List<SaturationClause>();
            index.FindBelow(query, c =>
            {
                below.Add(c);
                return false;
            });
            var above = new List<SaturationClause>();
            index.CollectAbove(query, above);
            Assert.That(below, Is.EquivalentTo(clauses.Skip(10).Where(c => c.Features.Zip(query).All(p => p.First <= p.Second))));
            Assert.That(above, Is.EquivalentTo(clauses.Skip(10).Where(c => c.Features.Zip(query).All(p => p.First >= p.Second))));
        },
        iter: 300, threads: 1);

    private static SaturationLiteral[] Literals(Terms terms, Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => new SaturationLiteral(terms.F(terms.Random(random, 2), ~0), terms.Random(random, 2), random.Next(2) == 0))];
}
