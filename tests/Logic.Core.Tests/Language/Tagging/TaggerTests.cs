using System.Collections.Immutable;
using Logic.Language.Tagging;
using Logic.Language.Tokens;

namespace Logic.Tests.Language.Tagging;

internal sealed class TaggerTests
{
    [TestCase("The dog chases a cat.", "DT NN VBZ DT NN")]
    [TestCase("All cats are animals.", "DT NNS VBP NNS")]
    [TestCase("John gives Mary a book.", "NNP VBZ NNP DT NN")]
    [TestCase("Everyone who studies often passes the exam.", "NN WP VBZ RB VBZ DT NN")]
    [TestCase("Mary can't swim quickly.", "NNP MD RB VB RB")]
    [TestCase("The teacher's car was bought in 2010.", "DT NN POS NN VBD VBN IN CD")]
    [TestCase("Paris is the capital of France.", "NNP VBZ DT NN IN NNP")]
    public void TheBestTagsAreRight(string text, string expected)
    {
        var lattice = Tag(text);
        Assert.That(string.Join(' ', Enumerable.Range(0, lattice.Count).Select(i => lattice[i][0].Tag)), Is.EqualTo(expected));
    }

    [TestCase("The dog barks.", 2, PennTag.VBZ)]
    [TestCase("Every yumpus is a wumpus.", 1, PennTag.NN)]
    [TestCase("Wumpuses are not dumpuses.", 0, PennTag.NNS)]
    [TestCase("the book was bought", 3, PennTag.VBN)]
    [TestCase("Rex is kind.", 2, PennTag.JJ)]
    [TestCase("Rex is kind.", 0, PennTag.NNP)]
    public void TheRightTagIsKept(string text, int token, PennTag tag)
    {
        var kept = Tag(text)[token].ToArray().Select(cost => cost.Tag);
        Assert.That(kept, Does.Contain(tag));
    }

    [Test]
    public void CostsAscendFromTheBest()
    {
        var lattice = Tag("The old man the boat.", beta: 0.0001f);
        for (var i = 0; i < lattice.Count; i++)
        {
            var costs = lattice[i].ToArray().Select(cost => cost.Cost).ToArray();
            Assert.That(costs, Is.Ordered.Ascending);
            Assert.That(costs.Sum(cost => Math.Exp(-cost)), Is.LessThanOrEqualTo(1.005));
        }
    }

    [Test]
    public void ANarrowBeamKeepsOneTag()
    {
        var lattice = Tag("Time flies like an arrow.", beta: 1f);
        Assert.That(Enumerable.Range(0, lattice.Count).Select(i => lattice[i].Length), Is.All.GreaterThanOrEqualTo(1));
    }

    [Test]
    public void ALatticeCanBeUsedAgain()
    {
        var lattice = new TagLattice();
        Tagger.Default.Tag(Tokenizer.Tokenize(string.Join(' ', Enumerable.Repeat("word", 500)))[0].Tokens, lattice);
        Tagger.Default.Tag(Tokenizer.Tokenize("The dog barks.")[0].Tokens, lattice);
        Assert.That(lattice.Count, Is.EqualTo(3));
        Assert.That(lattice[0].Length, Is.LessThan(5));
        Tagger.Default.Tag(ImmutableArray<Token>.Empty, lattice);
        Assert.That(lattice.Count, Is.Zero);
    }

    [Test]
    public void NothingIsAllocatedForKnownWords()
    {
        var tokens = Tokenizer.Tokenize("Every student who reads a good book likes the teacher.")[0].Tokens;
        var lattice = new TagLattice();
        for (var i = 0; i < 3; i++) Tagger.Default.Tag(tokens, lattice);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Tagger.Default.Tag(tokens, lattice);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void ThreadsMayShareIt()
    {
        var sentences = Enumerable.Range(0, 5000).Select(i => Tokenizer.Tokenize($"The word{i} sees word{i * 7}ed things.")[0].Tokens).ToList();
        var tagged = sentences.AsParallel().AsOrdered().Select(tokens =>
        {
            var lattice = new TagLattice();
            Tagger.Default.Tag(tokens, lattice);
            return lattice[1][0];
        }).ToList();
        Assert.That(tagged, Is.EqualTo(sentences.ConvertAll(tokens =>
        {
            var lattice = new TagLattice();
            Tagger.Default.Tag(tokens, lattice);
            return lattice[1][0];
        })));
    }

    private static TagLattice Tag(string text, float beta = 0.01f)
    {
        var lattice = new TagLattice();
        Tagger.Default.Tag(Tokenizer.Tokenize(text)[0].Tokens, lattice, beta);
        return lattice;
    }
}
