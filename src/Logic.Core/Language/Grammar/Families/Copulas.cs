using Logic.Language.Lexicon;
using Logic.Language.Syntax;

namespace Logic.Language.Grammar.Families;

/// <summary>
/// Auxiliaries and the copula: be, have, do, modals, their negations and adverbs, and what may stand behind them.
/// </summary>
internal static class Copulas
{
    /// <summary>An auxiliary with what stands between it and its verb.</summary>
    internal sealed record Auxiliary(Word Word, bool Negated, IReadOnlyList<string> Adverbs) : SyntaxNode
    {
        /// <summary>Whether <c>all</c> or <c>each</c> stands behind it.</summary>
        public bool Floating { get; init; }

        public Tense Tense => (Word.Features & Features.Past) != 0 && (Word.Features & Features.Present) == 0 ? Tense.Past : Tense.Present;
    }

    public static void Add(GrammarBuilder g)
    {
        g.Family();
        foreach (var auxiliary in new[] { "Be", "Have", "Do", "Modal" })
        {
            g.Rule<Word>($"{auxiliary}X -> {auxiliary}*", "Ann is tall.", w => new Auxiliary(w, false, []));
            g.Rule<Auxiliary, Word>($"{auxiliary}X[neg] -> {auxiliary}X*[!neg] 'not'", "Ann is not tall.", (a, _) => a with { Negated = true });
            g.Rule<Auxiliary, Word>($"{auxiliary}X -> {auxiliary}X* Adv", "Ann is always happy.", WithAdverb, 0.3f, BothCost);
            g.Rule<Auxiliary, Word>($"{auxiliary}X -> {auxiliary}X* 'all'", "The dogs are all happy.", (a, _) => a with { Floating = true });
            g.Rule<Auxiliary, Word>($"{auxiliary}X -> {auxiliary}X*[pl] 'each'", "Ann and Bob have each bought a car.", (a, _) => a with { Floating = true });
        }

        g.Rule<Word, VerbPhrase>("VP -> 'each' VP*[fin,pl,!gap]", "Ann and Bob each bought a car.", (_, v) => v);
        g.Rule<VerbPhrase, Word>("VP -> VP*[fin,pl,!gap] 'each'", "Ann and Bob bought a car each.", (v, _) => v, 0.3f);

        g.Rule<Auxiliary, VerbPhrase>("VP -> DoX* VP[bse]", "Ann does not sleep.", (a, v) => Finish(a, v, a.Tense));
        g.Rule<Auxiliary, Word, VerbPhrase, Word, VerbPhrase>("VP -> DoX* 'both' VP[bse,!coord,!gap] 'and' VP[fin,!gap]", "Ann does not both sing and is tired.", (a, _, v, _, w) => Finish(a, VerbPhrases.Both(v, w), a.Tense), -0.3f);
        g.Rule<Auxiliary, VerbPhrase>("VP -> ModalX* VP[bse,!coord]", "Ann can swim.", (a, v) => Modal(a, v));
        g.Rule<Auxiliary, VerbPhrase>("VP -> ModalX* VP[bse,coord]", "People can swim or walk.", (a, v) => Modal(a, v), -0.3f);
        g.Rule<Auxiliary, VerbPhrase>("VP -> HaveX* VP[en]", "Ann has slept.", (a, v) => Finish(a, v, Tense.Perfect));
        g.Rule<Auxiliary, VerbPhrase>("VP -> HaveX* VP[to]", "Ann has to leave.", (a, v) => Finish(a, new ModalVp("must", v), a.Tense), -1f);
        g.Rule<Auxiliary, VerbPhrase>("VP -> BeX*[fin] VP[ing]", "Ann is sleeping.", (a, v) => Finish(a, v, Tense.Progressive), 0.1f);
        g.Rule<Auxiliary, VerbPhrase>("VP -> BeX*[en] VP[ing]", "Ann has been sleeping.", (a, v) => Finish(a, v, Tense.Progressive), 0.3f);
        g.Rule<Auxiliary, VerbPhrase>("VP -> BeX*[bse] VP[ing]", "Ann will be sleeping.", (a, v) => Finish(a, v, Tense.Progressive), 1.4f);
        g.Rule<Auxiliary, Word, VerbPhrase>("VP -> BeX* 'going' VP[to]", "Ann is going to leave.", (a, _, v) => Finish(a, v, Tense.Future), -1f);
        g.Rule<Auxiliary, Predicate>("VP -> BeX* Pred[!full,!either]", "Ann is tall.", Copula, affinity: SeveralOfOne);
        g.Rule<Auxiliary, Predicate>("VP[either] -> BeX* Pred[either]", "Ann is either tall or rich.", Copula);
        g.Rule<Auxiliary, Predicate>("VP[full] -> BeX* Pred[full]", "Ann is a woman who sings.", Copula, affinity: SeveralOfOne);
        g.Rule<Auxiliary, VerbPhrase>("VP -> BeX* VP[to]", "Ann is to leave.", (a, v) => Finish(a, new ModalVp("must", v), a.Tense), 2.5f);

        g.Rule<AdjectivePhrase>("Pred -> AP*", "Ann is tall.", a => new AdjectivePredicate(a));
        g.Rule<NounPhrase>("Pred -> NP*[acc,!coord,!gerund,!neg,!name,!undet]", "Ann is a doctor.", n => new NounPredicate(n), 0.1f);
        g.Rule<NounPhrase>("Pred -> NP*[acc,!coord,!gerund,undet,pl]", "Cats are animals.", n => new NounPredicate(n), 0.1f);
        g.Rule<NounPhrase>("Pred -> NP*[acc,!coord,!gerund,undet,sg]", "Gold is money.", n => new NounPredicate(n), 1.0f);
        g.Rule<NounPhrase>("Pred -> NP*[acc,!coord,name]", "Superman is Clark Kent.", n => new NounPredicate(n), 1.2f);
        g.Rule<NounPhrase>("Pred -> NP*[acc,gerund]", "Her hobby is reading books.", n => new NounPredicate(n), 1.0f);
        g.Rule<PrepositionPhrase>("Pred -> PP*", "Ann is in the park.", p => new PrepositionPredicate(p), 0.2f);
        g.Rule<VerbPhrase>("Pred -> Pas*", "Bob is seen by Ann.", v => new VerbPredicate(v), 0.2f);
        g.Rule<VerbPhrase>("PredP -> VP*[ing,!gap]", "Ann is tall and singing.", v => new VerbPredicate(v), 0.6f);
        g.Rule<Predicate>("Pred -> PredP*", "Ann is tall and singing.", p => p, 0.6f);
        g.Rule<Word, Predicate>("Pred[neg] -> 'not' Pred*[!neg]", "Ann is tall and not rich.", (_, p) => new NegatedPredicate(p), 0.3f);
        g.Rule<Word>("Pred -> Adv*", "Ann is outside.", w => new PrepositionPredicate(new PrepositionPhrase(w.Lemma, null)), 2.0f);
        g.Rule<Predicate, PrepositionPhrase>("Pred -> Pred*[!coord] PP[!gap]", "Ann was tired on Monday.", (p, pp) => new AdjoinedPredicate(p, pp), 1.6f);
        g.Rule<Predicate, NounPhrase>("Pred -> Pred*[!coord,!acc] TimeNP", "The shop is open every day.", (p, t) => new AdjoinedPredicate(p, new PrepositionPhrase("", t)), 0.8f);
        g.Rule<Predicate, Word>("Pred -> Pred*[!coord,!acc] Adv", "Ann was in Paris twice.", (p, a) => AdjectivePhrases.Transparent.Contains(a.Lemma) ? p : new AdjoinedPredicate(p, new PrepositionPhrase(a.Lemma, null)), 1.8f);
        foreach (var now in new[] { "now", "today", "currently", "again", "already", "too", "as well" })
        {
            g.Rule<Predicate, Word>($"Pred -> Pred*[!coord,acc] '{now}'", $"Ann is a doctor {now}.", (p, a) => AdjectivePhrases.Transparent.Contains(a.Lemma) ? p : new AdjoinedPredicate(p, new PrepositionPhrase(a.Lemma, null)), 0.5f);
        }

        foreach (var named in new[] { "called", "known as", "referred to as", "also called", "also known as" })
        {
            g.Rule<Word, NounPhrase>($"Pred -> '{named}' NP*[acc,!coord,!gerund,!def,!value]", $"Cells without a nucleus are {named} prokaryotes.", (_, np) => new NounPredicate(np), -1f);
        }

        g.Rule<Word, Word, VerbPhrase>("Pred -> 'too' A*[pos] VP[to,!gap]", "Ann is too young to drive.", (_, a, v) => Able(a, v, false), -1f);
        g.Rule<Word, Word, VerbPhrase>("Pred -> A*[pos] 'enough' VP[to,!gap]", "Ann is old enough to drive.", (a, _, v) => Able(a, v, true), -1f);
        g.Rule<Word, Nominal, Word, NounPhrase>("Pred -> 'the same' N3[sg] 'as' NP[acc]", "The thief is the same person as the janitor.", (_, _, _, np) => new NounPredicate(np));
        g.Rule<Word, Word, NounPhrase>("Pred -> 'the same' 'as' NP[acc]", "The thief is the same as the janitor.", (_, _, np) => new NounPredicate(np));
        g.Rule<Word, Clause>("Pred -> 'where' S[!gap]", "Paris is where Ann lives.", (w, c) => new NounPredicate(Place(w, c)), 0.5f);
        g.Rule<Word, Clause>("Pred -> 'that' S", "The problem is that Ann left.", (_, c) => new ClausePredicate(c), 1.0f);
        g.Rule<Predicate, object, Word, Predicate>("Pred[and] -> Pred*[!coord] ',' 'not' Pred[!coord]", "Ann is a doctor, not a lawyer.", (a, _, _, b) => Join(Coordinator.And, [a, new NegatedPredicate(b)]), 0.3f);
        g.Rule<Word, Predicate, Word, Predicate>("Pred[and] -> 'not' Pred*[!coord] 'but' Pred[!coord]", "Ann is not a nurse but a doctor.", (_, a, _, b) => Join(Coordinator.And, [new NegatedPredicate(a), b]), -0.3f);
        Coordination.Add<Predicate>(g, "Pred", "Ann is tall and a doctor.", Join);

        AddUnlike(g);
    }

    /// <summary>
    /// A verb phrase of its own among what the copula says: <c>either old or came from Paris</c>. Only the word before the
    /// first of them surely makes it part of that; <c>not old or came from Paris</c> denies the first alone.
    /// </summary>
    private static void AddUnlike(GrammarBuilder g)
    {
        const string Example = "The book is either old or came from Paris.";
        foreach (var (word, coordinator) in new[] { ("and", Coordinator.And), ("or", Coordinator.Or), ("nor", Coordinator.Nor) })
        {
            g.Rule<Word, VerbPhrase>($"PredUT[{word}] -> '{word}' VP*[fin,!gap]", Example, (_, v) => new Coordination.Tail<Predicate>(coordinator, [new VerbPredicate(v)]), 0.6f);
            g.Rule<Predicate, Coordination.Tail<Predicate>>($"Pred[{word}] -> Pred*[!coord] PredUT[{word}]", Example, (p, t) => Join(coordinator, [p, .. t.Parts.Select(Apart)]), 3f);
            g.Rule<object, Coordination.Tail<Predicate>>($"PredUTC[{word}] -> ',' PredUT*[{word}]", Example, (_, t) => t, 0.1f);
            g.Rule<object, VerbPhrase, Coordination.Tail<Predicate>>(
                $"PredUT[{word}] -> ',' VP*[fin,!gap,!coord] PredUTC[{word}]", Example, (_, v, t) => new Coordination.Tail<Predicate>(t.Coordinator, [new VerbPredicate(v), .. t.Parts]), 0.6f);
            g.Rule<object, Predicate, Coordination.Tail<Predicate>>(
                $"PredUT[{word}] -> ',' Pred*[!coord] PredUTC[{word}]", Example, (_, p, t) => new Coordination.Tail<Predicate>(t.Coordinator, [p, .. t.Parts]), 0.2f);
        }

        AddUnlikeOrBoth(g);
        AddUnlikeGroups(g);
        AddUnlike(g, "both", "and", Coordinator.And, "Susan is not both diligent and likes Bob.");
        AddUnlike(g, "either", "or", Coordinator.EitherOr, Example);
        AddUnlike(g, "neither", "nor", Coordinator.Nor, "Ann is neither tall nor likes Bob.");
        AddUnlike(g, "neither", "or", Coordinator.Nor, "Ann is neither tall nor likes Bob.");
    }

    /// <summary>either good at chess and won, or bad at chess and lost.</summary>
    private static void AddUnlikeGroups(GrammarBuilder g)
    {
        const string Example = "Ann is either good at chess and won, or bad at chess and lost.";
        g.Rule<Predicate, Coordination.Tail<Predicate>>("PredU -> Pred*[!coord] PredUT[and]", Example, (p, t) => Join(Coordinator.And, [p, .. t.Parts]));
        g.Rule<Predicate>("PredV -> PredU*", Example, p => p);
        g.Rule<Predicate>("PredV -> Pred*[!coord]", Example, p => p);
        g.Rule<Predicate>("PredV -> Pred*[and,either]", Example, p => p, 0.2f);
        foreach (var (first, second) in new[] { ("PredU", "PredV"), ("Pred*[!coord]", "PredU"), ("Pred*[and,either]", "PredU") })
        {
            g.Rule<Word, Predicate, Word, Predicate>($"Pred[either] -> 'either' {first} 'or' {second}", Example, (_, a, _, b) => Join(Coordinator.EitherOr, [a, b]), -0.5f);
            g.Rule<Word, Predicate, object, Word, Predicate>($"Pred[either] -> 'either' {first} ',' 'or' {second}", Example, (_, a, _, _, b) => Join(Coordinator.EitherOr, [a, b]), -0.5f);
        }
    }

    private static Predicate Apart(Predicate predicate) => predicate is VerbPredicate verb ? verb with { Apart = true } : predicate;

    private static void AddUnlikeOrBoth(GrammarBuilder g) => g.Rule<Word, Predicate, object, VerbPhrase, SyntaxNode>(
        "Pred[either] -> 'either' Pred*[!coord] ',' VP[fin,!gap,!coord] OrBoth", "Ann is either a nurse, has a dog, or both.",
        (_, p, _, v, _) => Join(Coordinator.Or, [p, new VerbPredicate(v)]), -0.3f);

    private static void AddUnlike(GrammarBuilder g, string before, string word, Coordinator coordinator, string example)
    {
        foreach (var (tail, cost) in new[] { ("PredUT", -0.5f), ("PredUTC", -0.1f) })
        {
            g.Rule<Word, Predicate, Coordination.Tail<Predicate>>($"Pred[either] -> '{before}' Pred*[!coord] {tail}[{word}]", example, (_, p, t) => Join(coordinator, [p, .. t.Parts]), cost);
            g.Rule<Word, Predicate, Coordination.Tail<Predicate>>($"Pred[either] -> '{before}' Pred*[and,either] {tail}[{word}]", example, (_, p, t) => Join(coordinator, [p, .. t.Parts]), cost + 0.3f);
        }
    }

    public static VerbPhrase Finish(Auxiliary auxiliary, VerbPhrase verb, Tense tense)
    {
        foreach (var adverb in auxiliary.Adverbs)
        {
            if (adverb != "never") verb = VerbPhrases.AddAdverb(verb, adverb);
        }

        if (auxiliary.Negated ^ auxiliary.Adverbs.Contains("never")) verb = Negate(verb);
        return new FiniteVp(tense, verb) { OfAll = auxiliary.Floating };
    }

    /// <summary>Not A or B denies both; where another part has a not of its own, the first belongs to its own part only.</summary>
    private static VerbPhrase Negate(VerbPhrase verb) => verb switch
    {
        CopulaVp { Predicate: CoordinatedPredicate { Coordinator: Coordinator.And or Coordinator.Or, Parts: var parts } coordinated } copula when parts.Any(static p => p is NegatedPredicate or VerbPredicate { Apart: true }) =>
            copula with { Predicate = coordinated with { Parts = parts.SetItem(0, new NegatedPredicate(parts[0])) } },
        _ => new NegatedVp(verb),
    };

    public static VerbPhrase Modal(Auxiliary auxiliary, VerbPhrase verb) => auxiliary.Word.Lemma switch
    {
        "will" or "would" or "shall" => Finish(auxiliary, verb, Tense.Future),
        var modal => Finish(auxiliary, new ModalVp(modal, verb), Tense.Present),
    };

    /// <summary>Too young to drive: young, and unable to; old enough to drive: old, and able to.</summary>
    private static object Able(Word adjective, VerbPhrase doing, bool able)
    {
        var can = new ModalVp("can", doing);
        return Join(Coordinator.And, [new AdjectivePredicate(AdjectivePhrases.Simple(adjective)), new VerbPredicate(able ? can : new NegatedVp(can))]);
    }

    private static DeterminedNp Place(Word where, Clause clause) => new(
        new Determiner(Quantity.Indefinite),
        new NounNominal("", false).With(new RelativeModifier(new RelativeClause(new FrontedClause(new PrepositionPhrase("in", new GapNp(where.Position)), clause)))),
        where.Position);

    public static object Join(Coordinator coordinator, IReadOnlyList<Predicate> parts) => new CoordinatedPredicate(coordinator, [.. parts]);

    public static VerbPhrase Copula(Auxiliary auxiliary, Predicate predicate) =>
        Finish(auxiliary, new CopulaVp(predicate) { Tense = auxiliary.Tense }, auxiliary.Tense);

    // Two are both happy; of one thing both looks ahead to an and.
    private static float BothCost(Word? auxiliary, Word? adverb) =>
        adverb?.Lemma == "both" && auxiliary is not null && (auxiliary.Features & Features.Singular) != 0 && (auxiliary.Features & Features.Plural) == 0 ? 4f : 0f;

    private static object WithAdverb(Auxiliary auxiliary, Word adverb) =>
        AdjectivePhrases.Transparent.Contains(adverb.Lemma) ? auxiliary : auxiliary with { Adverbs = [.. auxiliary.Adverbs, adverb.Lemma] };

    /// <summary>One thing is rarely several: Ann's friends are hers, and Ann is not friends.</summary>
    private static float SeveralOfOne(Word? be, Word? kind) =>
        be?.Text is "is" or "'s" or "’s" or "was" && kind is not null && WordLexicon.Default.SingularOf(kind.Text.ToLowerInvariant()) is not null ? 4f : 0f;
}
