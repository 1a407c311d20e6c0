using Logic.Language.Lexicon;

namespace Logic.Tests.Language.Lexicon;

/// <summary>What the file of relations says of single words, and what holds of all of them.</summary>
public sealed class ThesaurusTests
{
    private static readonly Thesaurus Words = Thesaurus.Default;

    [TestCase("dog", "animal", "Noun")]
    [TestCase("poodle", "dog", "Noun")]
    [TestCase("student", "person", "Noun")]
    [TestCase("murder", "homicide", "Noun")]
    [TestCase("ice cream", "dessert", "Noun")]
    [TestCase("IceCream", "dessert", "Noun")]
    [TestCase("march", "walk", "Intransitive")]
    [TestCase("murder", "kill", "Transitive")]
    public void TheOneIsAKindOfTheOther(string special, string general, string kind)
    {
        var of = Enum.Parse<RelationClass>(kind);
        Assert.That(Above(Words.Find(special, of)!.Value), Does.Contain(Words.Find(general, of)!.Value.Concept));
        Assert.That(Above(Words.Find(general, of)!.Value), Does.Not.Contain(Words.Find(special, of)!.Value.Concept));
    }

    [TestCase("bank", "slope", "Noun", Reason = "Of a river, or of money: neither dominates.")]
    [TestCase("bank", "institution", "Noun")]
    [TestCase("student", "scholar", "Noun")]
    [TestCase("father", "priest", "Noun")]
    [TestCase("car", "container", "Noun", Reason = "A wheeled vehicle that carries things, in WordNet a container.")]
    [TestCase("glance", "touch", "Intransitive")]
    public void TheOneIsNoKindOfTheOther(string word, string other, string kind)
    {
        var of = Enum.Parse<RelationClass>(kind);
        if (Words.Find(word, of) is not { } meaning || Words.Find(other, of) is not { Concept: { } concept }) return;
        Assert.That(Above(meaning), Does.Not.Contain(concept));
    }

    [TestCase("big", "large", "Adjective")]
    [TestCase("car", "automobile", "Noun")]
    [TestCase("armor", "armour", "Noun")]
    [TestCase("buy", "purchase", "Transitive")]
    public void TheOneMeansTheOther(string word, string other, string kind)
    {
        var of = Enum.Parse<RelationClass>(kind);
        var concept = Words.Find(word, of)?.Concept;
        Assert.That(concept, Is.Not.Null.And.EqualTo(Words.Find(other, of)?.Concept));
    }

    [TestCase("bank", "savings bank", "Noun")]
    [TestCase("red", "reddish", "Adjective", Reason = "One synset in WordNet, but a shade.")]
    [TestCase("green", "light-green", "Adjective")]
    [TestCase("hot", "spicy", "Adjective")]
    [TestCase("love", "sleep together", "Intransitive")]
    public void TheOneDoesNotMeanTheOther(string word, string other, string kind)
    {
        var of = Enum.Parse<RelationClass>(kind);
        var concept = Words.Find(word, of)?.Concept;
        Assert.That(concept is null || concept != Words.Find(other, of)?.Concept);
    }

    [TestCase("hot", "cold", "Adjective", true)]
    [TestCase("good", "bad", "Adjective", true)]
    [TestCase("large", "small", "Adjective", true)]
    [TestCase("dead", "alive", "Adjective", true)]
    [TestCase("aunt", "uncle", "Noun", true)]
    [TestCase("citizen", "noncitizen", "Noun", true)]
    [TestCase("parent", "child", "Noun", false, Reason = "One may be both.")]
    [TestCase("employer", "employee", "Noun", false)]
    [TestCase("victory", "defeat", "Noun", false, Reason = "Two sides of one thing.")]
    [TestCase("hot", "big", "Adjective", false)]
    public void TheOneExcludesTheOther(string word, string other, string kind, bool expected)
    {
        var of = Enum.Parse<RelationClass>(kind);
        var (one, two) = (Words.Find(word, of)?.Concept, Words.Find(other, of)?.Concept);
        Assert.That(one is { } a && two is { } b && Words.Opposites(a).Contains(b), Is.EqualTo(expected));
    }

    [TestCase("")]
    [TestCase("wug")]
    [TestCase("zzz")]
    [TestCase("a")]
    [TestCase("café")]
    [TestCase("x9")]
    public void WhatIsNotThereIsNotFound(string word) => Assert.That(Words.Find(word, RelationClass.Transitive), Is.Null);

    [Test]
    public void EveryWordIsFound()
    {
        var words = Words.Words().ToList();
        Assert.That(words, Has.Count.EqualTo(Words.WordCount).And.Ordered.Using((System.Collections.IComparer)StringComparer.Ordinal).And.Unique);
        Assert.That(words.Where(w => !Classes(w).Any()), Is.Empty);
    }

    [Test]
    public void WhatIsMoreGeneralHasASmallerNumberSoThereAreNoCycles()
    {
        for (var concept = 0; concept < Words.ConceptCount; concept++) Assert.That(Words.MoreGeneral(concept), Has.All.InRange(0, concept - 1));
    }

    [Test]
    public void ExclusionGoesBothWaysAndNothingExcludesItself()
    {
        for (var concept = 0; concept < Words.ConceptCount; concept++)
        {
            foreach (var opposite in Words.Opposites(concept))
            {
                Assert.That(opposite, Is.Not.EqualTo(concept));
                Assert.That(Words.Opposites(opposite), Does.Contain(concept));
            }
        }
    }

    /// <summary>So the axioms leave room for a thing of every kind, whatever words a text has.</summary>
    [Test]
    public void NoWordFallsUnderTwoConceptsThatExcludeEachOther()
    {
        foreach (var word in Words.Words())
        {
            foreach (var (kind, meaning) in Classes(word))
            {
                var above = Above(meaning);
                Assert.That(above.Where(c => Words.Opposites(c).Any(above.Contains)), Is.Empty, $"{word} ({kind})");
            }
        }
    }

    /// <summary>A word of its own concept is one that others may be a kind of; the classes have concepts of their own.</summary>
    [Test]
    public void AConceptBelongsToOneClassAndHasAWord()
    {
        var classes = Words.Words().SelectMany(Classes).Where(static c => c.Meaning.Concept is not null).ToLookup(static c => c.Meaning.Concept!.Value, static c => c.Kind);
        for (var concept = 0; concept < Words.ConceptCount; concept++) Assert.That(classes[concept].Distinct().Count(), Is.EqualTo(1), $"concept {concept}");
    }

    private static IEnumerable<(RelationClass Kind, Meaning Meaning)> Classes(string word) =>
        from kind in Enum.GetValues<RelationClass>()
        let meaning = Words.Find(word, kind)
        where meaning is not null
        select (kind, meaning.Value);

    /// <summary>Everything that a meaning falls under, its own concept included.</summary>
    private static HashSet<int> Above(Meaning meaning)
    {
        var all = new HashSet<int>();
        var open = new Stack<int>(meaning.Concept is { } own ? [own] : meaning.Above);
        while (open.TryPop(out var concept))
        {
            if (!all.Add(concept)) continue;
            foreach (var general in Words.MoreGeneral(concept)) open.Push(general);
        }

        return all;
    }
}
