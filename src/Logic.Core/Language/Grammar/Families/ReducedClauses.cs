using Logic.Language.Syntax;

namespace Logic.Language.Grammar.Families;

/// <summary>Clauses without a subject of their own, whose subject is that of the main clause: conditions and purposes.</summary>
internal static class ReducedClauses
{
    public static void Add(GrammarBuilder g)
    {
        g.Family();
        foreach (var word in new[] { "if", "when", "whenever", "once" }) AddCondition(g, word, Subordinator.If);
        AddCondition(g, "unless", Subordinator.Unless);
        g.Rule<Word, VerbPhrase>("Sub -> 'when' VP[ing,!gap]", "Ann is careful when driving.", (w, v) => Condition(Subordinator.If, w, new FiniteVp(Tense.Progressive, v)), 0.6f);
        g.Rule<VerbPhrase, object, Clause>("S[fronted] -> VP[to,!gap] ',' S*[!gap]", "To vote, a citizen must register.", (v, _, s) => Purpose(v, s), 0.4f);
        g.Rule<NounPhrase, Copulas.Auxiliary, Word, AdjectivePhrase, VerbPhrase>("S[sub] -> NPs[nom] ModalX* 'be' AP[!gap] VP[to,!gap]", "A voter must be 18 years old to vote.", (np, a, _, adjective, v) => Purpose(v, new PredicationClause(np, Copulas.Modal(a, Copula(new AdjectivePredicate(adjective))))), 0.3f);
        g.Rule<NounPhrase, Copulas.Auxiliary, Word, PrepositionPhrase, VerbPhrase>("S[sub] -> NPs[nom] ModalX* 'be' PP[!gap] VP[to,!gap]", "A driver must be over 21 to rent a car.", (np, a, _, p, v) => Purpose(v, new PredicationClause(np, Copulas.Modal(a, Copula(new PrepositionPredicate(p))))), 0.3f);
        g.Rule<Word, VerbPhrase, object, Clause>("S[fronted] -> 'in order' VP[to,!gap] ',' S*[!gap]", "In order to vote, a citizen must register.", (_, v, _, s) => Purpose(v, s));
    }

    private static void AddCondition(GrammarBuilder g, string word, Subordinator kind)
    {
        var example = $"A machine stops {word} touched.";
        g.Rule<Word, VerbPhrase>($"Sub -> '{word}' Pas", example, (w, v) => Condition(kind, w, Copula(new VerbPredicate(v))), 0.5f);
        g.Rule<Word, Word, VerbPhrase>($"Sub -> '{word}' 'not' Pas", $"A machine stops {word} not touched.", (w, _, v) => Condition(kind, w, new NegatedVp(Copula(new VerbPredicate(v)))), 0.5f);
        g.Rule<Word, AdjectivePhrase>($"Sub -> '{word}' AP", $"A machine stops {word} wet.", (w, a) => Condition(kind, w, Copula(new AdjectivePredicate(a))), 0.8f);
        g.Rule<Word, Word, AdjectivePhrase>($"Sub -> '{word}' 'not' AP", $"A machine stops {word} not dry.", (w, _, a) => Condition(kind, w, new NegatedVp(Copula(new AdjectivePredicate(a)))), 0.8f);
    }

    private static CopulaVp Copula(Predicate predicate) => new(predicate);

    private static SubordinatedClause Condition(Subordinator kind, Word word, VerbPhrase verb)
    {
        var clause = new PredicationClause(new PronounNp("they", word.Position), verb);
        return new SubordinatedClause(kind, clause, clause, false) { Reduced = true };
    }

    /// <summary>To V, one must W: who does V, must W. Without a must, the purpose is part of what is done.</summary>
    private static Clause Purpose(VerbPhrase purpose, Clause clause)
    {
        if (clause is not PredicationClause { Subject: var subject, Predicate: var predicate } || !IsNecessity(predicate))
        {
            return new FrontedClause(new PrepositionPhrase("to", new GerundNp(purpose, 0)), clause);
        }

        NounPhrase same = subject is PronounNp ? subject : new PronounNp("they", 0);
        return new SubordinatedClause(Subordinator.If, new PredicationClause(same, purpose), clause, false) { Reduced = true };
    }

    private static bool IsNecessity(VerbPhrase verb) => verb switch
    {
        FiniteVp finite => IsNecessity(finite.Inner),
        ModalVp modal => modal.Modal is "must" or "should",
        VerbVp full => full.Lemma is "need" or "require",
        CopulaVp { Predicate: VerbPredicate { Verb: VerbVp { Lemma: "require" or "oblige" } } } => true,
        CopulaVp { Predicate: AdjectivePredicate { Adjective: SimpleAdjective { Lemma: "required" or "obliged" or "necessary" } } } => true,
        _ => false,
    };
}
