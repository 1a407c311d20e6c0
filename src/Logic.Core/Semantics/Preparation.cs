using System.Collections.Immutable;
using Logic.Diagnostics;
using Logic.Language.Syntax;
using Logic.Semantics.Background;
using Logic.Semantics.Composition;
using Logic.Semantics.Discourse;

namespace Logic.Semantics;

/// <summary>
/// Makes ready what the meaning of nearly every sentence needs (code that is compiled when first called, tables): interprets
/// a clause that needs no parser, and throws the result away. Thread-safe.
/// </summary>
internal static class Preparation
{
    public static void Run()
    {
        var options = new EnglishOptions();
        var discourse = new DiscourseModel();
        var builder = new DrsBuilder(discourse, options);
        var evidence = new ReadingEvidence(1, 1, 1, 0, false, 0);
        var box = builder.Build(Clause());
        foreach (var entity in box.Entities) discourse.Global.Add(entity);
        var read = new ReadSentence("", 0, new TextSpan(0, 0), discourse) { Box = box, Builder = builder, Evidence = evidence };
        var predicates = ImmutableDictionary<string, PredicateInfo>.Empty.ToBuilder();
        foreach (var (key, info) in builder.Predicates) predicates.TryAdd(key, info);
        new TextInterpreter(options).Conclude([read], 0, discourse, predicates, ImmutableArray.CreateBuilder<BackgroundAxiom>(), discourse.TakenUpTerms);
    }

    /// <summary>Every dog that sees Ann is a red animal, and Ann barks.</summary>
    private static CoordinatedClause Clause()
    {
        var ann = new NameNp(["Ann"], 0);
        var sees = new RelativeModifier(new RelativeClause(new PredicationClause(new GapNp(0), new VerbVp("see", 0) { Object = ann })));
        var dog = new DeterminedNp(new Determiner(Quantity.Every), new NounNominal("dog", false) { Modifiers = [sees] }, 0);
        var animal = new NounNominal("animal", false) { Modifiers = [new AdjectiveModifier(new SimpleAdjective("red"))] };
        var isAnimal = new CopulaVp(new NounPredicate(new DeterminedNp(new Determiner(Quantity.Indefinite), animal, 0)));
        return new CoordinatedClause(Coordinator.And, [new PredicationClause(dog, isAnimal), new PredicationClause(ann, new VerbVp("bark", 0))]);
    }
}
