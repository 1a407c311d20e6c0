using Logic.Language.Syntax;

namespace Logic.Language.Grammar.Families;

/// <summary>Main clauses, subordinate clauses, coordination of clauses, what may stand before them.</summary>
internal static class Clauses
{
    public static void Add(GrammarBuilder g)
    {
        g.Family();
        g.Rule<Clause>("Top -> S[!gap,!q]", "Ann sleeps.", c => c);
        g.Rule<NounPhrase, VerbPhrase>("S[!comma] -> NPs[nom,=agr] VP*[fin,=agr]", "Ann sleeps.", (np, v) => new PredicationClause(np, v));
        g.Rule<NounPhrase, object, VerbPhrase>("S[!comma] -> NPs[nom,=agr,comma] ',' VP*[fin,=agr]", "Marcel, a dentist, sleeps.", (np, _, v) => new PredicationClause(np, v), 0.1f);
        g.Rule<NounPhrase, object, VerbPhrase>("S[!comma] -> NPs[nom,=agr,full] ',' VP*[fin,=agr]", "Every man who works in Paris, sleeps.", (np, _, v) => new PredicationClause(np, v), 2f);
        g.Rule<Word, VerbPhrase>("S -> 'it' VP*[fin]", "It rains.", (_, v) => new ImpersonalClause(v), 0.5f, WeatherCost);

        g.Rule<Word, Copulas.Auxiliary, NounPhrase, Clause>("S -> 'it' BeX[fin] NP[name,!coord] Rel[!mod]", "It was Ann who left.", (_, a, np, c) => new CleftClause(np, c, a.Negated), -1f);
        g.Rule<Word, Copulas.Auxiliary, NounPhrase, Clause>("S -> 'it' BeX[fin] NP[def,!coord] Rel[!mod]", "It was the dog that barked.", (_, a, np, c) => new CleftClause(np, c, a.Negated), -1f);
        g.Rule<Word, Copulas.Auxiliary, NounPhrase>("S -> 'there' BeX[fin] NP[nom]", "There is a key.", There);
        g.Rule<Word, Copulas.Auxiliary, Word, NounPhrase>("S -> 'there' ModalX 'be' NP[nom]", "There will be a storm.", (_, a, _, np) => There(null, a, np), 0.2f);
        g.Rule<Word, Copulas.Auxiliary, Word, NounPhrase>("S -> 'there' HaveX 'been' NP[nom]", "There has been a storm.", (_, a, _, np) => There(null, a, np), 0.2f);
        g.Rule<Word, Word, NounPhrase>("S -> 'there' Exist[fin] NP[nom]", "There exists a key.", (_, _, np) => new ExistentialClause(np, Tense.Present, false), 0.1f);
        g.Rule<Word, Copulas.Auxiliary, Word, NounPhrase>("S -> 'there' DoX[fin] 'exist' NP[nom]", "There does not exist a key.", (_, a, _, np) => There(null, a, np), 0.1f);
        g.Rule<Word, Copulas.Auxiliary, NounPhrase, VerbPhrase>("S -> 'there' BeX[fin] NP[nom] VP[ing,!gap]", "There is a man singing.", (_, a, np, v) => new PredicationClause(np, new FiniteVp(Tense.Progressive, a.Negated ? new NegatedVp(v) : v)), 0.6f);

        foreach (var phrase in new[] { "the case", "true" })
        {
            g.Rule<Word, Copulas.Auxiliary, Word, Word, Clause>($"S -> 'it' BeX[fin] '{phrase}' 'that' S[!gap]", $"It is not {phrase} that Ann sleeps.", (_, a, _, _, c) => a.Negated ? new NegatedClause(c) : c, -1f);
        }

        g.Rule<Word, Copulas.Auxiliary, Word, Word, Clause>("S -> 'it' BeX[fin] 'false' 'that' S[!gap]", "It is false that Ann sleeps.", (_, a, _, _, c) => a.Negated ? c : new NegatedClause(c), -1f);

        AddSubordinate(g);
        AddOpenings(g);
        Coordination.AddNeithers(g);
        AddInvertedNor(g);
        Coordination.Add<Clause>(g, "S", "Ann sings and Bob dances.", Join, cost: 0.2f);
        g.Rule<Clause, object, Clause>("S[and] -> S*[!coord,!gap] ';' S[!gap]", "Ann sings; Bob dances.", (a, _, b) => Join(Coordinator.And, [a, b]), 0.2f);
        g.Rule<Clause, object, Clause>("S[and] -> S*[!coord,!gap] ':' S[!gap]", "Ann has a plan: Bob sings.", (a, _, b) => Join(Coordinator.And, [a, b]), 0.6f);
        g.Rule<Clause, object, Word, Clause>("S[and] -> S*[!coord,!gap] ',' Opening S[!gap]", "Ann sings, therefore Bob dances.", (a, _, _, b) => Join(Coordinator.And, [a, b]), 0.8f);
        g.Rule<Word, VerbPhrase>("EitherVP -> 'either' VP*[fin,!gap]", "People either sing or they dance.", (_, v) => v);
        g.Rule<Copulas.Auxiliary, Word, Predicate>("EitherVP -> BeX*[fin] 'either' Pred[!gap]", "Ann is either tired or she is ill.", (a, _, p) => Copulas.Copula(a, p));
        g.Rule<Copulas.Auxiliary, Word, VerbPhrase>("EitherVP -> HaveX*[fin] 'either' VP[en,!gap]", "Ann has either slept or she is ill.", (a, _, v) => Copulas.Finish(a, v, Tense.Perfect));
        g.Rule<NounPhrase, VerbPhrase, Word, Clause>("S[either] -> NPs[nom,=agr] EitherVP*[=agr] 'or' S[!gap]", "People either sing or they dance.", (np, v, _, s) => Join(Coordinator.EitherOr, [new PredicationClause(np, v), s]), 0.2f);
        g.Rule<NounPhrase, VerbPhrase, object, Word, Clause>("S[either] -> NPs[nom,=agr] EitherVP*[=agr] ',' 'or' S[!gap]", "Ann is either tired, or she is ill.", (np, v, _, _, s) => Join(Coordinator.EitherOr, [new PredicationClause(np, v), s]), 0.2f);
        g.Rule<Clause, object, Word, Clause>("S[and] -> S*[!coord,!gap] ',' 'so' S[!gap]", "Ann sings, so Bob dances.", (a, _, _, b) => Join(Coordinator.And, [a, b]), 0.3f);
    }

    public static object Join(Coordinator coordinator, IReadOnlyList<Clause> parts) => new CoordinatedClause(coordinator, [.. parts]);

    /// <summary>Ann is neither tall nor does she sing; Ann is not tall, nor does she sing.</summary>
    private static void AddInvertedNor(GrammarBuilder g)
    {
        const string Example = "Ann neither sings nor does she dance.";
        g.Rule<Word, VerbPhrase>("NeitherVP -> 'neither' VP*[fin,!gap,!coord]", Example, (_, v) => v);
        g.Rule<Copulas.Auxiliary, Word, Predicate>("NeitherVP -> BeX*[fin] 'neither' Pred[!gap]", "Ann is neither tall nor does she dance.", (a, _, p) => Copulas.Copula(a, p));
        g.Rule<Word, Clause>("NorQ -> 'nor' Q1", Example, (_, q) => q);
        g.Rule<object, Word, Clause>("NorQ -> ',' 'nor' Q1", "Ann is not tall, nor does she dance.", (_, _, q) => q);
        g.Rule<NounPhrase, VerbPhrase, Clause>("S[and] -> NPs[nom,=agr] NeitherVP*[=agr] NorQ", Example, (np, v, q) => Join(Coordinator.Nor, [new PredicationClause(np, v), q]), 0.2f);
        g.Rule<Clause, Clause>("S[and] -> S*[!coord,!gap] NorQ", "Ann is not tall, nor does she dance.", (s, q) => Join(Coordinator.And, [s, new NegatedClause(q)]), 0.3f);
    }

    private static void AddSubordinate(GrammarBuilder g)
    {
        foreach (var (words, kind) in Subordinators)
        {
            foreach (var word in words)
            {
                var example = $"Ann sleeps {word} Bob sings.";
                g.Rule<Word, Clause>($"Sub -> '{word}' S[!gap]", example, (_, c) => new SubordinatedClause(kind, c, c, false));
            }
        }

        g.Rule<SubordinatedClause, object, Clause>("S[fronted] -> Sub ',' S[!gap]", "If Bob sings, Ann sleeps.", (s, _, m) => s with { Main = m });
        g.Rule<SubordinatedClause, Word, Clause>("S[fronted] -> Sub 'then' S[!gap]", "If Bob sings then Ann sleeps.", (s, _, m) => s with { Main = m });
        g.Rule<SubordinatedClause, object, Word, Clause>("S[fronted] -> Sub ',' 'then' S[!gap]", "If Bob sings, then Ann sleeps.", (s, _, _, m) => s with { Main = m });
        g.Rule<Word, Clause, object, Word, Clause>("S[fronted] -> 'suppose' S[!gap] ',' 'then' S[!gap]", "Suppose Bob sings, then Ann sleeps.", (_, c, _, _, m) => new SubordinatedClause(Subordinator.If, c, m, false));
        g.Rule<SubordinatedClause, Clause>("S[fronted] -> Sub S[!gap]", "If Bob sings Ann sleeps.", (s, m) => s with { Main = m }, 1.5f);
        foreach (var word in new[] { "only if", "only when" })
        {
            g.Rule<Word, Clause, Clause>($"S[fronted] -> '{word}' S[!gap] Q1", $"{char.ToUpperInvariant(word[0]) + word[1..]} Bob sings does Ann sleep.", (_, c, m) => new SubordinatedClause(Subordinator.OnlyIf, c, m, false), -1f);
            g.Rule<Word, Clause, object, Clause>($"S[fronted] -> '{word}' S[!gap] ',' Q1", $"{char.ToUpperInvariant(word[0]) + word[1..]} Bob sings, does Ann sleep.", (_, c, _, m) => new SubordinatedClause(Subordinator.OnlyIf, c, m, false), -1f);
        }

        g.Rule<Clause, SubordinatedClause>("S[sub] -> S*[!gap,!coord] Sub", "Ann sleeps if Bob sings.", (m, s) => s with { Main = m, MainFirst = true }, 0.3f);
        g.Rule<Clause, object, SubordinatedClause>("S[sub] -> S*[!gap] ',' Sub", "Ann sleeps, if Bob sings.", (m, _, s) => s with { Main = m, MainFirst = true }, 0.4f);
        g.Rule<Clause, SubordinatedClause>("S[sub] -> S*[!gap,coord] Sub", "Ann sings and Bob dances if Carl plays.", (m, s) => s with { Main = m, MainFirst = true }, 0.8f);
    }

    private static void AddOpenings(GrammarBuilder g)
    {
        g.Rule<Word, Clause>("S[fronted] -> Opening S*[!gap]", "However, Ann sleeps.", (_, c) => c, 0.2f);
        g.Rule<Word, object, Clause>("S[fronted] -> Opening ',' S*[!gap]", "However, Ann sleeps.", (_, _, c) => c);
        g.Rule<Word, object, Clause>("S[fronted] -> 'otherwise' ',' S*[!gap]", "Otherwise, Ann sleeps.", (_, _, c) => new OtherwiseClause(c));
        g.Rule<Word, Clause>("S[fronted] -> 'otherwise' S*[!gap]", "Otherwise Ann sleeps.", (_, c) => new OtherwiseClause(c), 0.3f);
        g.Rule<PrepositionPhrase, object, Clause>("S[fronted] -> PP[!gap] ',' S*[!gap]", "In 1990, Ann left.", (p, _, c) => new FrontedClause(p, c), 0.3f);
        g.Rule<PrepositionPhrase, Clause>("S[fronted] -> PP[!gap] S*[!gap]", "In Paris Ann sleeps.", (p, c) => new FrontedClause(p, c), 1.5f);
        foreach (var except in new[] { "apart from", "aside from", "except for", "with the exception of", "besides" })
        {
            g.Rule<Word, NounPhrase, object, Clause>($"S[fronted] -> '{except}' NP[acc] ',' S*[!gap,!fronted]", $"{char.ToUpperInvariant(except[0])}{except[1..]} Ann, everyone left.", (w, np, _, c) => Except(w, np, c), -0.5f);
        }

        g.Rule<NounPhrase, Copulas.Auxiliary, Word, Word, Clause>("S -> NPs[nom,=agr] BeX*[fin,=agr] 'so' A[pos] SoThat", "Ann was so tired that she slept.", (np, a, _, w, c) => Join(Coordinator.And, [new PredicationClause(np, Copulas.Copula(a, new AdjectivePredicate(AdjectivePhrases.Simple(w)))), c]), -1f);
        g.Rule<Word, Clause>("SoThat -> 'that' S[!gap]", "Ann was so tired that she slept.", (_, c) => c);
        g.Rule<Clause, object, Word>("S -> S*[!gap,!coord,!sub,!fronted] ',' NotBoth", "Ann or Bob sings, but not both.", (c, _, _) => NotBoth(c), 0.3f);
        g.Rule<Word, NounPhrase, object, Clause>("S[fronted] -> 'unlike' NP[acc] ',' S*[!gap,!fronted]", "Unlike Ann, Bob sings.", (w, np, _, c) => Unlike(w, np, c), -1f);
        g.Rule<Clause, Word>("S[and] -> S*[!gap,!coord] 'and vice versa'", "Dogs hate cats and vice versa.", (c, _) => ViceVersa(c), 0.3f);
        g.Rule<Clause, object, Word>("S[and] -> S*[!gap,!coord] ',' 'and vice versa'", "Dogs hate cats, and vice versa.", (c, _, _) => ViceVersa(c), 0.3f);
        g.Rule<Word, Nominal, Clause, object, Clause>("S[fronted,!gap,!near] -> 'whichever' N3[sg] S[gap,!fronted] ',' S*[!gap,!fronted]", "Whichever door Ann opens, Bob sings.", (w, n, said, _, c) => If(w, n, said, c), -1f);
        g.Rule<Word, VerbPhrase, object, Clause>("S[fronted] -> 'whoever' VP[fin,!gap] ',' S*[!gap,!fronted]", "Whoever wins, Ann sings.", (w, v, _, c) => If(w, new NounNominal("", false) { Kind = NounKind.Person }, new PredicationClause(new GapNp(w.Position), v), c), -1f);
        foreach (var emergency in new[] { "in case of", "in the event of" })
        {
            g.Rule<Word, NounPhrase, object, Clause>($"S[fronted] -> '{emergency}' NP[acc,!def] ',' S*[!gap,!fronted]", $"{char.ToUpperInvariant(emergency[0])}{emergency[1..]} a storm, Ann stays.", (_, np, _, c) => new SubordinatedClause(Subordinator.If, new ExistentialClause(np, Tense.Present, false), c, false), -0.5f);
        }

        g.Rule<NounPhrase, VerbPhrase, NounPhrase>("S -> QN[nom,=agr] VP*[fin,=agr,!gap] Except", "Everyone left except Ann.", (np, v, e) => new PredicationClause(new ExceptNp(np, e, np.Position), v), 0.3f);
        g.Rule<NounPhrase, VerbPhrase, object, NounPhrase>("S -> QN[nom,=agr] VP*[fin,=agr,!gap] ',' Except", "Everyone left, except Ann.", (np, v, _, e) => new PredicationClause(new ExceptNp(np, e, np.Position), v), 0.3f);
        g.Rule<Word, object, Clause>("S[fronted] -> Adv ',' S*[!gap]", "Usually, Ann sleeps.", (a, _, c) => AddAdverb(c, a.Lemma), 0.5f);
        g.Rule<Word, Clause>("S[fronted] -> Adv S*[!gap]", "Sometimes Ann sleeps.", (a, c) => AddAdverb(c, a.Lemma), 1.2f, FrontedCost);
        g.Rule<NounPhrase, object, Clause>("S[fronted] -> TimeNP ',' S*[!gap]", "Every week, Ann runs.", (t, _, c) => new FrontedClause(new PrepositionPhrase("", t), c), 0.4f);
        g.Rule<VerbPhrase, object, NounPhrase, VerbPhrase>("S[fronted] -> Pas ',' NPs[nom] VP*[fin,!gap]", "Founded in 1990, the club is old.", (p, _, np, v) => new PredicationClause(np, new CoordinatedVp(Coordinator.And, [v, new CopulaVp(new VerbPredicate(p))])), 0.8f);
        g.Rule<VerbPhrase, object, NounPhrase, VerbPhrase>("S[fronted] -> VP[ing,!gap] ',' NPs[nom] VP*[fin,!gap]", "Living in Paris, Ann speaks French.", (p, _, np, v) => new PredicationClause(np, new CoordinatedVp(Coordinator.And, [v, p])), 1.5f);
        g.Rule<Clause, object, NounPhrase>("S -> S*[!gap,!coord] ',' Including", "Everyone has a key, including Ann.", (c, _, np) => Include(c, np), 0.6f);
        g.Rule<Clause, object, Word>("S -> S*[!gap] ',' 'too'", "Ann sleeps, too.", (c, _, _) => c, 0.2f);
    }

    private static readonly (string[] Words, Subordinator Kind)[] Subordinators =
    [
        (["if", "when", "whenever", "once", "provided that", "provided", "as long as", "in case", "given that", "assuming that", "wherever", "on condition that", "every time", "each time", "any time", "anytime", "as soon as", "the moment", "in the event that", "so long as"], Subordinator.If),
        (["only if", "only when"], Subordinator.OnlyIf),
        (["if and only if", "exactly when", "just in case"], Subordinator.IfAndOnlyIf),
        (["unless"], Subordinator.Unless),
        (["because", "since", "although", "though", "even though", "while", "whereas", "as", "given"], Subordinator.Both),
        (["even if"], Subordinator.Regardless),
    ];

    private static object There(Word? there, Copulas.Auxiliary auxiliary, NounPhrase pivot) =>
        new ExistentialClause(pivot, auxiliary.Tense, auxiliary.Negated ^ auxiliary.Adverbs.Contains("never"))
        {
            // What must not be may not be.
            Modal = auxiliary.Negated && auxiliary.Word.Lemma is "must" or "shall" ? "may" : auxiliary.Word.Lemma is "must" or "should" or "may" or "can" or "might" or "could" or "shall" ? auxiliary.Word.Lemma : null,
        };

    private static Clause AddAdverb(Clause clause, string adverb)
    {
        if (AdjectivePhrases.Transparent.Contains(adverb)) return clause;
        return clause switch
        {
            PredicationClause p => p with { Predicate = VerbPhrases.AddAdverb(p.Predicate, adverb) },
            ImpersonalClause p => p with { Predicate = VerbPhrases.AddAdverb(p.Predicate, adverb) },
            CoordinatedClause c => c with { Parts = [.. c.Parts.Select(p => AddAdverb(p, adverb))] },
            SubordinatedClause s => s with { Main = AddAdverb(s.Main, adverb) },
            _ => clause,
        };
    }

    /// <summary>Apart from Ann, everyone left: everyone but Ann. Where nothing is said of all or none, what stands apart is not left out.</summary>
    private static Clause Except(Word word, NounPhrase exception, Clause clause) => clause switch
    {
        PredicationClause { Subject: DeterminedNp { Determiner.Quantity: Quantity.Every or Quantity.No or Quantity.Any } all } predication => predication with { Subject = new ExceptNp(all, exception, all.Position) },
        ExistentialClause { Pivot: DeterminedNp { Determiner.Quantity: Quantity.No } none } existential => existential with { Pivot = new ExceptNp(none, exception, none.Position) },
        _ => new FrontedClause(new PrepositionPhrase(word.Lemma, exception), clause),
    };

    /// <summary>What holds of the one or the other holds of one only; where there are no two, both is left to be refused.</summary>
    private static Clause NotBoth(Clause clause) => clause is PredicationClause { Subject: CoordinatedNp { Coordinator: Coordinator.Or or Coordinator.EitherOr } either } predication
        ? predication with { Subject = either with { Coordinator = Coordinator.EitherOr } }
        : new FrontedClause(new PrepositionPhrase("not both", null), clause);

    /// <summary>Whichever door she opens, she wins: if there is a door that she opens.</summary>
    private static SubordinatedClause If(Word word, Nominal nominal, Clause said, Clause main) => new(
        Subordinator.If, new CleftClause(new DeterminedNp(new Determiner(Quantity.Indefinite), nominal, word.Position), said, false), main, false);

    /// <summary>The same with its two sides changed about; where there are no two, it is left to be refused.</summary>
    private static Clause ViceVersa(Clause clause) => clause switch
    {
        PredicationClause { Subject: var subject, Predicate: var predicate } when Exchanged(predicate, subject) is var (exchanged, other) =>
            new CoordinatedClause(Coordinator.And, [clause, new PredicationClause(other, exchanged)]),
        SubordinatedClause { Subordinator: Subordinator.If } rule => new CoordinatedClause(Coordinator.And, [rule, rule with { Subordinate = rule.Main, Main = rule.Subordinate }]),
        _ => new FrontedClause(new PrepositionPhrase("vice versa", null), clause),
    };

    /// <summary>A verb phrase with its subject for its object, and the object; null without one.</summary>
    private static (VerbPhrase Verb, NounPhrase Object)? Exchanged(VerbPhrase verb, NounPhrase subject) => verb switch
    {
        FiniteVp finite when Exchanged(finite.Inner, subject) is var (inner, other) => (finite with { Inner = inner }, other),
        ModalVp modal when Exchanged(modal.Inner, subject) is var (inner, other) => (modal with { Inner = inner }, other),
        NegatedVp negated when Exchanged(negated.Inner, subject) is var (inner, other) => (new NegatedVp(inner), other),
        VerbVp { Object: { } other } full => (full with { Object = subject }, other),
        VerbVp { Prepositions: [{ Object: { } other } only] } full => (full with { Prepositions = [only with { Object = subject }] }, other),
        CopulaVp { Predicate: AdjectivePredicate { Adjective: SimpleAdjective { Complements: [{ Object: { } other } only] } adjective } } copula =>
            (copula with { Predicate = new AdjectivePredicate(adjective with { Complements = [only with { Object = subject }] }) }, other),
        _ => null,
    };

    /// <summary>Unlike bats, birds lay eggs: birds do, and bats do not.</summary>
    private static Clause Unlike(Word word, NounPhrase others, Clause clause) => clause is PredicationClause predication
        ? new CoordinatedClause(Coordinator.And, [clause, predication with { Subject = others, Predicate = Denied(predication.Predicate) }])
        : new FrontedClause(new PrepositionPhrase(word.Lemma, others), clause);

    private static VerbPhrase Denied(VerbPhrase verb) => verb switch
    {
        FiniteVp finite => finite with { Inner = Denied(finite.Inner) },
        NegatedVp negated => negated.Inner,
        _ => new NegatedVp(verb),
    };

    private static Clause Include(Clause clause, NounPhrase part) => clause is PredicationClause predication
        ? predication with { Subject = new IncludingNp(predication.Subject, part, predication.Subject.Position) }
        : new FrontedClause(new PrepositionPhrase("including", part), clause);

    private static float WeatherCost(Word? it, Word? verb) => verb is not null && Weather.Contains(verb.Lemma) ? -0.5f : 2.5f;

    /// <summary>Verbs that say of nothing in particular that something is the case.</summary>
    internal static readonly HashSet<string> Weather = ["rain", "snow", "hail", "thunder", "drizzle", "freeze", "pour", "sleet", "storm"];

    // All Europeans travel: what says how much of something belongs to a noun or adjective, and does not open a clause.
    private static float FrontedCost(Word? adverb, Word? clause) =>
        adverb?.Lemma is "all" or "both" or "very" or "quite" or "rather" or "too" or "enough" or "much" or "more" or "less" or "almost" or "nearly" or "only" or "not only" ? 4f : 0f;
}
