using Logic.Language.Grammar;
using Logic.Language.Lexicon;
using Logic.Language.Preferences;

namespace Logic.Tests.Language.Preferences;

public sealed class RuleShapeTests
{
    private static readonly EnglishGrammar Grammar = EnglishGrammar.Default;

    [TestCase("VC -> VC*[!coord] PP", 'v', "PP", true)]
    [TestCase("N3[full] -> N3*[!coord] PP", 'n', "PP", true)]
    [TestCase("N3 -> N3*[!coord] VP[to,!gap]", 'n', "VP:to", false)]
    [TestCase("VC -> VC*[!coord] Adv", 'v', "Adv", true)]
    public void AttachmentsAreKnownByTheirCategories(string source, char site, string dependent, bool takesWord)
    {
        var shape = RuleShape.Of(Grammar.Rules.First(r => r.Source == source), Grammar.Names);
        Assert.That(shape.Kind, Is.EqualTo(RuleKind.Attachment));
        Assert.That(shape.Key, Is.EqualTo(RuleShape.AttachmentKey(site, dependent)));
        Assert.That(shape.TakesWord, Is.EqualTo(takesWord));
    }

    [Test]
    public void ConjunctsAreCoordination()
    {
        var shape = RuleShape.Of(Grammar.Rules.First(static r => r.Source.StartsWith("NP[and] -> NP*[!coord", StringComparison.Ordinal)), Grammar.Names);
        Assert.That(shape.Kind, Is.EqualTo(RuleKind.Coordination));
    }

    [Test]
    public void WhatATreebankDoesNotShowIsNotLearned()
    {
        var plain = Grammar.Rules.Where(static r => r.Right is null).Select(r => RuleShape.Of(r, Grammar.Names));
        Assert.That(plain.All(static s => s is { Kind: RuleKind.Plain, Rule: 0 }));
    }

    [Test]
    public void TheSameHeadAndEqualLengthsAreFeaturesOfConjuncts()
    {
        Word dog = new("dog", "dogs", 0) { PartOfSpeech = PartOfSpeech.Noun }, cat = new("cat", "cats", 2) { PartOfSpeech = PartOfSpeech.Noun };
        var features = new uint[LocalFeatures.Most];
        Assert.That(LocalFeatures.Joined(1, dog, cat, 0, features), Is.EqualTo(2));
        Assert.That(LocalFeatures.Joined(1, dog, dog with { Position = 2 }, 0, features), Is.EqualTo(3));
    }

    [Test]
    public void NamesAreKnownByTheirClassOnly()
    {
        var features = new uint[LocalFeatures.Most];
        Word ann = new("Ann", "Ann", 0) { PartOfSpeech = PartOfSpeech.ProperNoun }, bob = ann with { Text = "Bob" };
        var count = LocalFeatures.Lexical(1, true, ann, new Word("in", "in", 1), null, features);
        var first = features[..count].ToArray();
        Assert.That(features[..LocalFeatures.Lexical(1, true, new Word("Bob", "Bob", 0) { PartOfSpeech = PartOfSpeech.ProperNoun }, new Word("in", "in", 1), null, features)], Is.EqualTo(first));
        Assert.That(bob.LemmaHash, Is.EqualTo(ann.LemmaHash));
    }
}
