using CsCheck;
using Logic.Diagnostics;
using Logic.Formulas;
using Logic.Language.Lexicon;
using Logic.Proving;
using Logic.Semantics.Background;

namespace Logic.Tests.Semantics;

/// <summary>Axioms from WordNet: only when asked for, only between words that occur, and never against the text.</summary>
public sealed class WordRelationTests
{
    private const string Hypernym = "Every animal sleeps. Rex is a poodle.";

    [TestCase(Hypernym, "Rex sleeps.", WordRelations.Hypernyms, Verdict.True)]
    [TestCase(Hypernym, "Rex is an animal.", WordRelations.Hypernyms, Verdict.True)]
    [TestCase("Rex is an animal.", "Rex is a dog.", WordRelations.Hypernyms, Verdict.Unknown)]
    [TestCase("Ann marched.", "Ann walked.", WordRelations.Hypernyms, Verdict.True)]
    [TestCase("Ann marched to Rome.", "Ann walked.", WordRelations.Hypernyms, Verdict.Unknown)]
    [TestCase("Anna is the mother of Karl. Every parent of Karl sings.", "Anna sings.", WordRelations.Hypernyms, Verdict.True)]
    [TestCase("Anna is the mother of Karl.", "Anna is a relative of Karl.", WordRelations.Hypernyms, Verdict.True)]
    [TestCase("The tower is big.", "The tower is large.", WordRelations.Synonyms, Verdict.True)]
    [TestCase("The tower is large.", "The tower is big.", WordRelations.Synonyms, Verdict.True)]
    [TestCase("Ann bought a car.", "Ann purchased an automobile.", WordRelations.Synonyms, Verdict.True)]
    [TestCase("Karl is alive.", "Karl is dead.", WordRelations.Antonyms, Verdict.False)]
    [TestCase("Karl is not alive.", "Karl is dead.", WordRelations.Antonyms, Verdict.Unknown)]
    [TestCase("Kim is an aunt.", "Kim is an uncle.", WordRelations.Antonyms, Verdict.False)]
    [TestCase("Karl is a former student. Every pupil sings.", "Karl sings.", WordRelations.All, Verdict.Unknown)]
    public async Task WhatFollowsByARelation(string premises, string hypothesis, WordRelations relations, Verdict expected)
    {
        Assert.That((await Ask(relations, premises, hypothesis)).Verdict, Is.EqualTo(expected));
        Assert.That((await Ask(WordRelations.All & ~relations, premises, hypothesis)).Verdict, Is.EqualTo(Verdict.Unknown), "by another relation");
        Assert.That((await Ask(WordRelations.None, premises, hypothesis)).Verdict, Is.EqualTo(Verdict.Unknown), "by none");
    }

    [Test]
    public void NoneByDefault()
    {
        Assert.That(new EnglishOptions().WordNetAxioms, Is.EqualTo(WordRelations.None));
        Assert.That(new FOLConverter().Convert(Hypernym).BackgroundAxioms, Is.Empty);
    }

    [Test]
    public void OnlyBetweenWordsThatOccurAndTheNextOfThem() => Assert.That(
        Axioms(WordRelations.All, "Rex is a poodle. A dog is an animal. The mammal is big. The cat is large. Karl is a car."),
        Is.EquivalentTo(
        [
            "∀x (Poodle(x) → Dog(x))", "∀x (Dog(x) → Mammal(x))", "∀x (Cat(x) → Mammal(x))", "∀x (Mammal(x) → Animal(x))", "∀x (Large(x) ↔ Big(x))",
        ]));

    /// <summary>Synonyms are the same as the first of them in the order of names, and that one speaks for them.</summary>
    [Test]
    public void OneOfTheSynonymsSpeaksForAll()
    {
        const string text = "A beast is an animal. A creature is an animal. Rex is a dog.";
        Assert.That(Axioms(WordRelations.All, text), Is.EquivalentTo(["∀x (Beast(x) ↔ Animal(x))", "∀x (Creature(x) ↔ Animal(x))", "∀x (Dog(x) → Animal(x))"]));
        Assert.That(Axioms(WordRelations.Hypernyms, text), Is.EquivalentTo(["∀x (Dog(x) → Animal(x))", "∀x (Dog(x) → Beast(x))", "∀x (Dog(x) → Creature(x))"]));
    }

    [TestCase("Rex lives in Rome. Ann survives in Rome.")]
    [TestCase("Rex is good at chess. Rex is bad at chess.")]
    [TestCase("Karl can march. Karl can walk.")]
    [TestCase("Ann is the student of Karl. Every person of Rome sings.", Reason = "A relation between persons is no having.")]
    public void ModifiedAndRelationalWordsAreLeftAlone(string text) => Assert.That(Axioms(WordRelations.All, text), Is.Empty);

    [Test]
    public async Task TheExplanationSaysThatWordNetSaysSo()
    {
        var answer = await Ask(WordRelations.All, Hypernym, "Rex sleeps.");
        Assert.That(answer.Explanation.ToString(), Does.Contain("∀x (Poodle(x) → Animal(x))   [poodle is a kind of animal (WordNet)]"));
        answer = await Ask(WordRelations.All, "Every large house is old. Villa Kim is a house. Villa Kim is big.", "Villa Kim is old.");
        Assert.That(answer.Explanation.ToString(), Does.Contain("[large means big (WordNet)]"));
        answer = await Ask(WordRelations.All, "Karl is alive.", "Karl is dead.");
        Assert.That(answer.Explanation.ToString(), Does.Contain("[what is alive is not dead (WordNet)]"));
    }

    [Test]
    public async Task WordsOfTheQuestionCountToo()
    {
        var reasoner = Reasoner(WordRelations.All);
        var premises = reasoner.Read(["Rex is a poodle."]);
        Assert.That(premises.BackgroundAxioms, Is.Empty);
        Assert.That((await reasoner.AskAsync(premises, "Is Rex an animal?")).Verdict, Is.EqualTo(Verdict.True));
        Assert.That((await reasoner.AskReadingsAsync(premises, "Rex is a dog.")).Verdict, Is.EqualTo(Verdict.True));
        Assert.That((await reasoner.AskAsync(premises, "Rex is a cat.")).Verdict, Is.EqualTo(Verdict.Unknown));
    }

    /// <summary>What the words are taken to mean is a guess; the text is not.</summary>
    [Test]
    public async Task TheTextHasTheLastWord()
    {
        var answer = await Ask(WordRelations.All, "Rex is a dog. No dog is an animal. Every beast sleeps. Tom is a cat.", "Rex is an animal.");
        Assert.That(answer.Verdict, Is.EqualTo(Verdict.False));
        Assert.That(answer.Diagnostics.Single().Code, Is.EqualTo(DiagnosticCodes.AxiomsGivenUp));
        Assert.That(answer.Diagnostics.Single().Message, Does.Contain("dog is a kind of animal (WordNet)"));
        Assert.That(answer.Explanation.ToString(), Does.Not.Contain("WordNet"));
    }

    [Test]
    public async Task ATextThatContradictsItselfStillDoes()
    {
        var answer = await Ask(WordRelations.All, "Rex is a dog. Rex is not a dog. Tom is a poodle.", "Tom is an animal.");
        Assert.That(answer.Verdict, Is.EqualTo(Verdict.InconsistentPremises));
    }

    [Test]
    public async Task AConsistencyCheckCountsThemIn()
    {
        var reasoner = Reasoner(WordRelations.Antonyms);
        Assert.That((await reasoner.CheckConsistencyAsync(reasoner.Read(["Karl is alive.", "Karl is dead."]))).Status, Is.EqualTo(SzsStatus.Unsatisfiable));
    }

    [Test]
    public async Task TheAnimalIsNotTheOnlyOneWhereTheTextHasTwoKinds()
    {
        string[] premises = ["Rex is a dog.", "Tom is a cat.", "The animal sleeps."];
        Assert.That((await Reasoner(WordRelations.All).AskAsync(premises, "Rex is Tom.")).Verdict, Is.EqualTo(Verdict.Unknown));
    }

    [Test]
    public async Task AWordOfTheUsersIsNotWordNets()
    {
        var english = new EnglishOptions { WordNetAxioms = WordRelations.All, Lexicon = UserLexicon.Parse("poodle noun") };
        var answer = await new LogicReasoner(new LogicConfig { English = english }).AskAsync([Hypernym], "Rex sleeps.");
        Assert.That(answer.Verdict, Is.EqualTo(Verdict.Unknown));
    }

    [Test]
    public void WhatWasConvertedUnderOtherRelationsIsNotTakenForAnAnswer()
    {
        var config = new LogicConfig();
        var converter = new FOLConverter(config);
        Assert.That(converter.Convert("Every dog is an animal.").BackgroundAxioms, Is.Empty);
        config.English = config.English with { WordNetAxioms = WordRelations.Hypernyms };
        Assert.That(converter.Convert("Every dog is an animal.").BackgroundAxioms, Has.Length.EqualTo(1));
    }

    /// <summary>Whatever nouns a text has, there can be something of each kind.</summary>
    [Test]
    public void ThereCanBeAThingOfEveryKind()
    {
        var nouns = Thesaurus.Default.Words().Where(static w => Thesaurus.Default.Find(w, RelationClass.Noun) is not null).ToArray();
        Gen.Int[0, nouns.Length - 1].HashSet[40].Select(chosen => chosen.Select(i => nouns[i]).Concat(["dog", "animal", "man", "aunt", "uncle", "person"]).Distinct().Order(StringComparer.Ordinal)).Sample(
            words =>
            {
                PredicateInfo[] predicates = [.. words.Select(static w => new PredicateInfo(char.ToUpperInvariant(w[0]) + w[1..], PredicateKind.Noun, w) { Roles = [""] })];
                var axioms = WordRelationTheory.Of(predicates, WordRelations.All, WordLexicon.Default).Select(static a => a.Formula);
                var x = Term.Variable("x");
                var request = new ProofRequest([.. axioms, .. predicates.Select(p => Formula.Exists(x, Formula.Atom(p.Name, x)))], Goal: null);
                return new BuiltInProver().ProveAsync(request).AsTask().GetAwaiter().GetResult().Status == SzsStatus.Satisfiable;
            },
            iter: 20, threads: 1);
    }

    private static IEnumerable<string> Axioms(WordRelations relations, string text) =>
        Convert(relations, text).BackgroundAxioms.Where(static a => a.IsDefeasible).Select(static a => a.Formula.ToString()!);

    private static ConversionResult Convert(WordRelations relations, string text) =>
        new FOLConverter(new LogicConfig { English = new EnglishOptions { WordNetAxioms = relations } }).Convert(text);

    private static LogicReasoner Reasoner(WordRelations relations) => new(new LogicConfig { English = new EnglishOptions { WordNetAxioms = relations } });

    private static async Task<Answer> Ask(WordRelations relations, string premises, string hypothesis) => await Reasoner(relations).AskAsync([premises], hypothesis);
}
