using Logic.Language.Lexicon;
using Logic.Language.Syntax;

namespace Logic.Language.Grammar.Families;

/// <summary>
/// Verbs with their complements and adjuncts (VC), and with adverbs before them (VP). A verb's known frames make a rule
/// cheap or dear; none is forbidden.
/// </summary>
internal static class VerbPhrases
{
    public static void Add(GrammarBuilder g)
    {
        g.Family();
        g.Rule<Word>("VC -> V*", "Ann sleeps.", w => Verb(w), 0, IntransitiveCost);
        g.Rule<Word, NounPhrase>("VC -> V* NP[acc,!full]", "Ann sees Bob.", (w, o) => Verb(w) with { Object = o }, 0, ObjectCost);
        g.Rule<Word, NounPhrase>("VC[full] -> V* NP[acc,full]", "Ann sees a man who sings.", (w, o) => Verb(w) with { Object = o }, 0, ObjectCost);
        g.Rule<Word>("VC[gap,near] -> V*", "The man that Ann sees sleeps.", w => Verb(w) with { Object = Gap(w) }, 0.2f, Frame(VerbFrames.Transitive | VerbFrames.Ditransitive, 2f));
        g.Rule<Word, NounPhrase, NounPhrase>(
            "VC -> V* NP[acc,!undet] NP[acc,!pron]", "Ann gives Bob a book.", (w, r, o) => Verb(w) with { Recipient = r, Object = o }, 0.3f, Frame2(VerbFrames.Ditransitive, 4f));
        g.Rule<Word, NounPhrase>(
            "VC[gap,near] -> V* NP[acc]", "The book that Ann gives Bob is old.", (w, r) => Verb(w) with { Recipient = r, Object = Gap(w) }, 1f, Frame2(VerbFrames.Ditransitive, 4f));
        g.Rule<Word, NounPhrase>(
            "VC[gap,near] -> V* NP[acc]", "Bob was given a book.", (w, o) => Verb(w) with { Recipient = Gap(w), Object = o }, 1f, Frame2(VerbFrames.Ditransitive, 4f));

        g.Rule<Word, Word>("VPrt -> V* Prt", "Ann wakes up.", (w, p) => Verb(w) with { Particle = p.Lemma }, 0, ParticleCost);
        g.Rule<VerbVp>("VC -> VPrt*", "Ann wakes up.", v => v, 0.4f);
        g.Rule<VerbVp, NounPhrase>("VC -> VPrt* NP[acc,!pron]", "Ann turns off the lamp.", (v, o) => v with { Object = o }, 1.0f);
        g.Rule<Word, NounPhrase, Word>("VC -> V* NP[acc] Prt", "Ann turns the lamp off.", (w, o, p) => Verb(w) with { Particle = p.Lemma, Object = o }, 0.7f);
        g.Rule<VerbVp>("VC[gap,near] -> VPrt*", "The lamp was turned off.", v => v with { Object = new GapNp(v.Position) }, 0.6f);

        g.Rule<Word, AdjectivePhrase>("VC -> V* AP", "Ann becomes rich.", (w, a) => Verb(w) with { Adjective = a }, 0.2f, Frame2(VerbFrames.AdjectiveComplement, 3f));
        g.Rule<Word, NounPhrase, AdjectivePhrase>("VC -> V* NP[acc] AP", "Ann makes Bob happy.", (w, o, a) => Verb(w) with { Object = o, Adjective = a }, 2.0f);
        g.Rule<Word, AdjectivePhrase>("VC[gap,near] -> V* AP", "Bob is made happy.", (w, a) => Verb(w) with { Object = Gap(w), Adjective = a }, 2.5f);
        g.Rule<Word, NounPhrase, VerbPhrase>("VC -> V* NP[acc] Pas", "Ann had her car washed.", Caused, 0.4f, CausativeCost);
        g.Rule<Word, VerbPhrase>("VC -> V* VP[to]", "Ann wants to swim.", (w, v) => Verb(w) with { Verbal = v }, 0.2f, InfinitiveCost);
        g.Rule<Word, NounPhrase, VerbPhrase>("VC -> V* NP[acc] VP[to,!gap]", "Ann asks Bob to leave.", (w, o, v) => Verb(w) with { Object = o, Verbal = v }, 0.5f, Frame2(VerbFrames.ObjectToInfinitive, 2f));
        g.Rule<Word, VerbPhrase>("VC[gap,near] -> V* VP[to,!gap]", "Bob is asked to leave.", (w, v) => Verb(w) with { Object = Gap(w), Verbal = v }, 0.6f, Frame2(VerbFrames.ObjectToInfinitive, 2f));
        g.Rule<Word, NounPhrase, VerbPhrase>("VC -> V* NP[acc] VP[bse,!gap]", "Ann makes Bob leave.", (w, o, v) => Verb(w) with { Object = o, Verbal = v }, 1.2f, Frame2(VerbFrames.ObjectBareInfinitive, 3f));
        g.Rule<NounPhrase, VerbPhrase>("Seen -> NP[acc] VP[bse,!gap]", "Ann saw Bob leave and Carl stay.", (o, v) => new VerbVp("", o.Position) { Object = o, Verbal = v });
        g.Rule<Word, VerbVp, Word, VerbVp>("VP[and] -> V* Seen 'and' Seen", "Ann saw Bob leave and Carl stay.", (w, a, _, b) => Both(Verb(w) with { Object = a.Object, Verbal = a.Verbal }, Verb(w) with { Object = b.Object, Verbal = b.Verbal }), 1.5f);
        g.Rule<Word, VerbPhrase>("VC -> V* VP[bse,!gap]", "Ann helps slow the car.", (w, v) => Verb(w) with { Verbal = v }, 1.2f, BareInfinitiveCost);
        g.Rule<Word, Word, Clause>("VC -> V* 'that' S", "Ann says that Bob left.", (w, _, c) => Verb(w) with { Clause = c }, 0, Frame2(VerbFrames.ThatClause, 2f));
        g.Rule<Word, Clause>("VC -> V* S[!gap,!fronted]", "Ann says Bob left.", (w, c) => Verb(w) with { Clause = c }, 1.0f, BareClauseCost);
        g.Rule<Word, Word, Clause>("VC -> V* 'whether' S", "Ann knows whether Bob left.", (w, m, c) => Verb(w) with { Clause = c, Particle = m.Lemma }, 0.5f);
        g.Rule<Word, Word, VerbPhrase>("VC -> V* 'how' VP[to]", "Ann knows how to swim.", (w, how, v) => Verb(w) with { Verbal = v, Particle = how.Lemma }, 0.2f);
        g.Rule<Word, Word, NounPhrase, Word>("VC -> V* 'what' NP[nom,!pron] Be", "Ann knows what a queue is.", (w, what, np, _) => Verb(w) with { Object = np, Particle = what.Lemma }, 0.4f);
        foreach (var asked in new[] { "how", "when", "where", "why" })
        {
            g.Rule<Word, Word, Clause>($"VC -> V* '{asked}' S[!gap,!fronted]", $"Ann knows {asked} Bob left.", (w, m, c) => Verb(w) with { Clause = c, Particle = m.Lemma }, 1f);
        }

        g.Rule<Word, NounPhrase, Word, Clause>("VC -> V* NP[acc] 'that' S", "Ann tells Bob that Carl left.", (w, o, _, c) => Verb(w) with { Object = o, Clause = c }, 0.6f);
        g.Rule<Word, Word, Clause>("VC[gap,near] -> V* 'that' S[!gap]", "Bob was told that Carl left.", (w, _, c) => Verb(w) with { Object = Gap(w), Clause = c }, 1.0f);

        foreach (var noun in new[] { "place", "part", "care" })
        {
            g.Rule<Word, Word>($"VC -> V* '{noun}'", $"Ann takes {noun}.", (w, n) => Verb(w) with { Particle = n.Lemma }, -1f, TakeCost);
        }

        g.Rule<VerbVp, PrepositionPhrase>("VC -> VC*[!coord] PP", "Ann lives in Paris.", (v, p) => v with { Prepositions = v.Prepositions.Add(p) }, 0.25f, PrepositionCost);
        g.Rule<VerbVp, PrepositionPhrase>("VC[near] -> VC*[!coord,!gap] PP[gap]", "Ann is laughed at.", (v, p) => v with { Prepositions = v.Prepositions.Add(p) }, 0.8f, PrepositionCost);
        foreach (var from in new[] { "of", "after", "before", "from" })
        {
            g.Rule<VerbVp, Word, NounPhrase, Word, NounPhrase>($"VC -> VC*[!coord] 'within' NP[value] '{from}' NP[acc]", $"Ann left within two days {from} the game.", (v, _, n, p, np) => v with { Prepositions = v.Prepositions.Add(new PrepositionPhrase("within", n)).Add(new PrepositionPhrase(p.Lemma, np)) }, -1f);
        }

        g.Rule<VerbVp, Word>("VC -> VC*[!coord] Adv", "Ann runs quickly.", WithAdverb, 0.35f);
        g.Rule<VerbVp, NounPhrase>("VC -> VC*[!coord] TimeNP", "Ann runs every week.", WithTime, 0.3f);
        g.Rule<VerbVp, VerbPhrase>("VC -> VC*[!coord] VP[to,!gap]", "Ann ran to catch the train.", (v, p) => v with { Prepositions = v.Prepositions.Add(new PrepositionPhrase("to", new GerundNp(p, v.Position))) }, 1.8f);
        g.Rule<Word, Nominal>("TimeNP -> D N3*[time]", "Ann runs every week.", (d, n) => new DeterminedNp((Determiner)d.Meaning!, n, d.Position), 0.3f);
        g.Rule<NounPhrase, NounPhrase>("TimeNP -> TimeNP* Except", "Ann runs every day except Sunday.", (t, e) => t is DeterminedNp { Nominal: NounNominal noun } time ? time with { Nominal = noun.With(new ExceptionModifier(e)) } : new ExceptNp(t, e, t.Position), 0.3f);
        g.Rule<Word, Nominal>("TimeNP -> A N3*[time,!coord]", "Ann left last week.", (a, n) => new DeterminedNp(new Determiner(Quantity.The), ((NounNominal)n).WithFirst(new AdjectiveModifier(AdjectivePhrases.Simple(a))), a.Position), 0.6f);

        g.Rule<VerbVp, PrepositionPhrase>("VCor -> VC*[!coord] PP[or]", "Ann either works in groups or individually.", (v, p) => v with { Prepositions = v.Prepositions.Add(EitherOr(p)) }, 0.25f);
        g.Rule<Word, VerbVp>("VP[either] -> 'either' VCor*[!gap]", "Ann either works in groups or individually.", (_, v) => v, 0.3f);
        g.Rule<Word, VerbVp>("Pred[either,!gap,!near] -> 'either' VCor*[en,near]", "The cars are either made in China or in France.", (_, v) => new VerbPredicate(v with { Passive = true }), -1.2f);
        g.Rule<VerbVp>("VP -> VC*", "Ann sleeps.", v => v);
        g.Rule<Word, VerbPhrase>("VP -> Adv VP*[!coord]", "Ann quickly runs.", WithLeadingAdverb, 0.2f, static (_, verb) => verb?.Lemma == "be" ? 1f : 0f);
        g.Rule<Word, VerbPhrase>("VP[to] -> 'to' VP*[bse]", "Ann wants to swim.", (_, v) => v);
        g.Rule<Word, Word, VerbPhrase>("VP[to] -> 'not' 'to' VP*[bse]", "Ann wants not to swim.", (_, _, v) => new NegatedVp(v), 0.1f);
        g.Rule<Word, VerbPhrase>("VP -> 'not' VP*[ing]", "Ann likes not working.", (_, v) => new NegatedVp(v), 0.5f);
        g.Rule<VerbVp>("Pas[!gap,!near] -> VC*[en,near]", "Bob was seen by Ann.", Passive);
        g.Rule<Word, VerbPhrase>("Pas -> Adv Pas*", "The book was badly written.", WithLeadingAdverb, 0.3f);

        g.Rule<Word, NounPhrase>("PP -> P* NP[acc]", "Ann lives in Paris.", (p, np) => new PrepositionPhrase(p.Lemma, np));
        g.Rule<Word, NounPhrase, Word>("PP -> 'than' NP[nom] Have", "Ann has a bigger car than Bob has.", (p, np, _) => new PrepositionPhrase(p.Lemma, np), 0.5f);
        g.Rule<Word, NounPhrase, Word>("PP -> 'than' NP[nom] Do", "Ann sings a longer song than Bob does.", (p, np, _) => new PrepositionPhrase(p.Lemma, np), 0.5f);
        g.Rule<Word>("PP[gap] -> P*", "The house that Ann lives in is old.", p => new PrepositionPhrase(p.Lemma, Gap(p)), 0.4f);
        foreach (var word in new[] { "after", "before", "until", "since", "while" })
        {
            g.Rule<Word, Clause>($"PP -> '{word}' S[!gap,!fronted]", $"Ann left {word} Bob sang.", (p, c) => new PrepositionPhrase(p.Lemma, new ClauseNp(c, p.Position)), 1.2f);
        }

        g.Rule<Word, Word>("PP -> 'as' A*[pos]", "The letter is marked as confidential.", (a, adjective) => new PrepositionPhrase($"{a.Lemma} {adjective.Lemma}", null), 0.5f);
        g.Rule<Word, VerbPhrase>("PP -> 'while' VP[ing,!gap]", "Ann fell while competing.", (p, v) => new PrepositionPhrase(p.Lemma, new GerundNp(v, p.Position)), 0.5f);
        foreach (var (word, bit, coordinator) in new[] { ("and", "and", Coordinator.And), ("or", "or", Coordinator.Or), ("but", "and", Coordinator.And) })
        {
            g.Rule<Word, Word>($"PPT[{bit}] -> '{word}' Adv", $"Ann works in groups {word} individually.", (_, a) => new Coordination.Tail<PrepositionPhrase>(coordinator, [Adverbial(a)]), 0.3f);
        }

        g.Rule<Word, Coordination.Tail<PrepositionPhrase>>("PP[and] -> Adv PPT[and]", "Ann works regularly and on weekends.", (a, t) => JoinPrepositions(t.Coordinator, [Adverbial(a), .. t.Parts]), 0.4f);
        g.Rule<Word, Coordination.Tail<PrepositionPhrase>>("PP[or] -> Adv PPT[or]", "Ann works regularly or on weekends.", (a, t) => JoinPrepositions(t.Coordinator, [Adverbial(a), .. t.Parts]), 0.4f);
        g.Rule<Word, Word, NounPhrase>("PP[either] -> 'either' P NP[acc,or]", "Ann goes either by train or car.", (_, p, np) => EitherOr(new PrepositionPhrase(p.Lemma, np)), 0.2f);
        g.Rule<Word, Word, NounPhrase>("PP[either] -> 'both' P NP[acc,and]", "Ann swims both in Paris and Rome.", (_, p, np) => new PrepositionPhrase(p.Lemma, np), 0.2f);
        g.Rule<VerbVp, Word, Word, PrepositionPhrase>("VP[and] -> VC* 'but' 'not' PP", "Ann swims but not in Paris.", (v, _, _, p) => Join(Coordinator.And, [v, new NegatedVp(v with { Prepositions = v.Prepositions.Add(p) })]), 0.4f);
        Coordination.Add<PrepositionPhrase>(g, "PP", "Ann swims in Paris and in Rome.", JoinPrepositions, cost: 0.6f);
        Coordination.Add<VerbPhrase>(g, "VP", "Ann sings and dances.", Join, agreement: "=agr,=form");
        Coordination.Add<VerbPhrase>(g, "Pas", "The book was written and sold by Ann.", JoinPassives);
    }

    // Washed and sold, never washed: no single participle, but a verb phrase of what was washed.
    private static VerbVp Caused(Word verb, NounPhrase thing, VerbPhrase passive) => passive is VerbVp plain
        ? Verb(verb) with { Object = thing, Adjective = new SimpleAdjective(plain.Participle!), Prepositions = plain.Prepositions, Adverbs = plain.Adverbs }
        : Verb(verb) with { Object = thing, Verbal = passive };

    public static VerbVp Verb(Word word) => new(word.Lemma, word.Position)
    {
        Participle = word.Text.ToLowerInvariant(),
        Tense = (word.Features & Features.Past) != 0 && (word.Features & Features.Present) == 0 ? Tense.Past : Tense.Present,
    };

    public static GapNp Gap(Word word) => new(word.Position);

    public static VerbPhrase Both(VerbPhrase first, VerbPhrase second) => new CoordinatedVp(Coordinator.And, [first, second]);

    public static object Join(Coordinator coordinator, IReadOnlyList<VerbPhrase> parts) => new CoordinatedVp(coordinator, [.. parts]);

    /// <summary>Who does the last of several things done to a thing does the others, too: <c>written and sold by Ann</c>.</summary>
    private static object JoinPassives(Coordinator coordinator, IReadOnlyList<VerbPhrase> parts)
    {
        if (parts[^1] is not VerbVp { Prepositions: [.., { Preposition: "by" } agent] }) return Join(coordinator, parts);
        return Join(coordinator, [.. parts.Select(p => p is VerbVp { Prepositions: [] } verb ? verb with { Prepositions = [agent] } : p)]);
    }

    /// <summary>An adverb behind a verb phrase: it becomes part of the meaning, unless it is one that adds none.</summary>
    public static object WithAdverb(VerbVp verb, Word adverb)
    {
        if (AdjectivePhrases.Transparent.Contains(adverb.Lemma)) return verb;
        return verb with { Adverbs = verb.Adverbs.Add(adverb.Lemma) };
    }

    public static object WithLeadingAdverb(Word adverb, VerbPhrase verb)
    {
        if (adverb.Lemma == "never") return new NegatedVp(verb);
        if (AdjectivePhrases.Transparent.Contains(adverb.Lemma)) return verb;
        return AddAdverb(verb, adverb.Lemma);
    }

    public static VerbPhrase AddAdverb(VerbPhrase verb, string adverb) => verb switch
    {
        VerbVp full => full with { Adverbs = full.Adverbs.Add(adverb) },
        CopulaVp copula => copula with { Adverbs = copula.Adverbs.Add(adverb) },
        NegatedVp negated => negated with { Inner = AddAdverb(negated.Inner, adverb) },
        ModalVp modal => modal with { Inner = AddAdverb(modal.Inner, adverb) },
        FiniteVp finite => finite with { Inner = AddAdverb(finite.Inner, adverb) },
        CoordinatedVp coordinated => coordinated with { Parts = [.. coordinated.Parts.Select(p => AddAdverb(p, adverb))] },
        _ => verb,
    };

    private static PrepositionPhrase EitherOr(PrepositionPhrase phrase) => phrase switch
    {
        CoordinatedPreposition { Coordinator: Coordinator.Or } joined => joined with { Coordinator = Coordinator.EitherOr },
        { Object: CoordinatedNp { Coordinator: Coordinator.Or } np } => phrase with { Object = np with { Coordinator = Coordinator.EitherOr } },
        _ => phrase,
    };

    private static PrepositionPhrase Adverbial(Word adverb) => new(adverb.Lemma, null);

    private static object WithTime(VerbVp verb, NounPhrase time) => verb with { Prepositions = verb.Prepositions.Add(new PrepositionPhrase("", time)) };

    private static object JoinPrepositions(Coordinator coordinator, IReadOnlyList<PrepositionPhrase> parts)
    {
        if (parts.All(p => p.Preposition == parts[0].Preposition && p.Object is not null))
        {
            return new PrepositionPhrase(parts[0].Preposition, new CoordinatedNp(coordinator, [.. parts.Select(p => p.Object!)], parts[0].Object!.Position));
        }

        return new CoordinatedPreposition(coordinator, [.. parts]);
    }

    // Who was given a prize got it; only a pronoun is more often who got what was given.
    private static VerbVp Passive(VerbVp verb) => verb is { Object: GapNp gap, Recipient: { } prize and not (GapNp or PronounNp) }
        ? verb with { Passive = true, Object = prize, Recipient = gap }
        : verb with { Passive = true };

    // do and have without an object are auxiliaries of something left out, hardly ever full verbs; nor do they report anything.
    private static float BareClauseCost(Word? verb, Word? clause) => verb?.Lemma is "do" or "have" ? 9f : Frame2(VerbFrames.ThatClause, 3f)(verb, clause);

    private static float IntransitiveCost(Word? verb) => verb?.Lemma is "do" or "have" ? 5f : Frame(VerbFrames.Intransitive, 1.2f)(verb);

    private static Func<Word?, float> Frame(VerbFrames frames, float penalty) => verb =>
        verb is null || (verb.Frames & frames) != 0 || verb.Frames == VerbFrames.None ? 0f : penalty;

    private static Func<Word?, Word?, float> Frame2(VerbFrames frames, float penalty) => (verb, _) =>
        verb is null || (verb.Frames & frames) != 0 ? 0f : verb.Frames == VerbFrames.None ? penalty / 2 : penalty;

    // Who used to swim, swam; nothing is used.
    private static float InfinitiveCost(Word? verb, Word? infinitive) =>
        verb is { Lemma: "use", Text: "used" } ? 5f : Frame2(VerbFrames.ToInfinitive, 1.5f)(verb, infinitive);

    // One need not pay, and needs to pay; nobody needs pay.
    private static float BareInfinitiveCost(Word? verb, Word? infinitive) =>
        verb?.Lemma is "need" or "dare" ? 9f : Frame2(VerbFrames.BareInfinitive, 3f)(verb, infinitive);

    private static float ParticleCost(Word? verb, Word? particle) =>
        verb is not null && particle is not null && WordLexicon.Default.IsParticleVerb(verb.Lemma, particle.Lemma) ? -0.5f : 2f;

    // A week is rather when something is done than what it is done to.
    private static float ObjectCost(Word? verb, Word? noun) =>
        Frame2(VerbFrames.Transitive | VerbFrames.Ditransitive, 2f)(verb, noun)
        + (verb is not null && IsQuality(verb) ? 1.2f : 0f)
        + (verb?.Lemma == "go" && noun is not null && noun.Text.EndsWith("ing", StringComparison.Ordinal) ? 3f : 0f)
        + (verb?.Lemma == "do" && noun?.PartOfSpeech == PartOfSpeech.ProperNoun ? 3f : 0f)
        + (noun is not null && noun.Kind.HasFlag(NounKind.Measure) && verb?.Lemma is not ("spend" or "take" or "need" or "have" or "last" or "cost" or "weigh" or "measure" or "waste" or "save" or "be") ? 1.8f : 0f);

    /// <summary>Verbs of making, of charging and of taking away, whose second thing stands behind of.</summary>
    private static readonly HashSet<string> TakeOf =
    [
        "accuse", "acquit", "build", "carve", "cheat", "cleanse", "clear", "compose", "comprise", "consist", "construct", "convict", "cure", "deprive", "dispose", "form",
        "inform", "make", "notify", "relieve", "remind", "rid", "rob", "strip", "suspect", "warn",
    ];

    /// <summary>Leading businessmen: a participle that is a common adjective has no object where it may have a noun.</summary>
    private static bool IsQuality(Word verb)
    {
        if ((verb.Features & Features.Ing) == 0) return false;
        foreach (var reading in WordLexicon.Default.Analyze(verb.Text.ToLowerInvariant()))
        {
            if (reading.Pos == PartOfSpeech.Adjective && reading.Frequency >= 40) return true;
        }

        return false;
    }

    private static float CausativeCost(Word? verb, Word? participle) => verb?.Lemma is "have" or "get" or "want" or "need" or "keep" or "leave" or "see" or "hear" or "find" ? 0f : 4f;

    // To take place, part and care is one word of several.
    private static float TakeCost(Word? verb, Word? noun) => verb?.Lemma == "take" ? 0f : 9f;

    private static float PrepositionCost(Word? verb, Word? preposition)
    {
        if (verb is null || preposition is null) return 0;
        // Up to two guests are so many of them, not where they are brought to.
        if (preposition.Lemma == "up to") return 1.5f;
        if (preposition.Lemma == "of" && TakeOf.Contains(verb.Lemma)) return -1.6f;
        if (preposition.Lemma == "of") return WordLexicon.Default.SelectsPreposition(verb.Lemma, PartOfSpeech.Verb, "of") ? 0f : 2.5f;
        if (preposition.Lemma == "to" && (verb.Frames & (VerbFrames.Ditransitive | VerbFrames.ObjectPrepositional)) != 0) return -0.9f;
        return WordLexicon.Default.SelectsPreposition(verb.Lemma, PartOfSpeech.Verb, preposition.Lemma) ? -0.4f : 0f;
    }
}
