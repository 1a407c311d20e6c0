using Logic.Language.Syntax;

namespace Logic.Language.Grammar.Families;

/// <summary>What is left out because it was just said: verb phrases, verbs between their arguments, nouns.</summary>
internal static class Ellipsis
{
    public static void Add(GrammarBuilder g)
    {
        g.Family();
        g.Rule<Copulas.Auxiliary>("VP -> DoX*", "Ann did not.", a => Left(a, a.Tense), 2.5f);
        g.Rule<Copulas.Auxiliary>("VP[gap,near] -> DoX*[fin]", "Ann likes everyone that Bob does.", a => Copulas.Finish(a, new EllipsisVp { InsideObject = true }, a.Tense), -0.3f);
        g.Rule<Copulas.Auxiliary, Word>("VP -> DoX* 'too'", "Ann did too.", (a, _) => Left(a, a.Tense), 1f);
        g.Rule<Copulas.Auxiliary, PrepositionPhrase>("VP -> DoX* PP[!gap]", "Ann did at noon.", (a, p) => Copulas.Finish(a, new EllipsisVp { Prepositions = [p] }, a.Tense), 2.5f);
        g.Rule<Copulas.Auxiliary>("VP -> ModalX*", "Ann cannot.", a => Left(a, a.Tense), 4.5f);
        g.Rule<Copulas.Auxiliary, Word>("VP -> ModalX* 'too'", "Ann can too.", (a, _) => Left(a, a.Tense), 1.5f);
        g.Rule<Copulas.Auxiliary>("VP -> BeX*", "Ann is not.", a => Left(a, a.Tense), 5f);
        g.Rule<Copulas.Auxiliary, Word>("VP -> BeX* 'too'", "Ann is too.", (a, _) => Left(a, a.Tense), 1.5f);
        g.Rule<Copulas.Auxiliary>("VP -> HaveX*", "Ann has not.", a => Left(a, a.Tense), 5f);
        g.Rule<Copulas.Auxiliary, Word>("VP -> HaveX* 'too'", "Ann has too.", (a, _) => Left(a, a.Tense), 1f);
        foreach (var auxiliary in new[] { "DoX", "BeX", "HaveX", "ModalX" })
        {
            g.Rule<Word, Copulas.Auxiliary, NounPhrase>($"S -> 'so' {auxiliary}[fin] NP[nom]", "So does Ann.", (_, a, np) => new PredicationClause(np, Left(a, a.Tense)));
            g.Rule<Word, Copulas.Auxiliary, NounPhrase>($"S -> 'neither' {auxiliary}[fin] NP[nom,!indef]", "Neither does Ann.", (_, a, np) => new PredicationClause(np, Left(a with { Negated = true }, a.Tense)));
        }

        foreach (var auxiliary in new[] { "DoX", "BeX", "HaveX", "ModalX" })
        {
            g.Rule<Clause, object, Word, Copulas.Auxiliary, NounPhrase>($"S[and] -> S*[!coord,!gap] ',' 'nor' {auxiliary}[fin] NP[nom]", "Ann does not sing, nor does Bob.", (s, _, _, a, np) => Nor(s, a, np), -1.5f);
            g.Rule<Clause, Word, Copulas.Auxiliary, NounPhrase>($"S[and] -> S*[!coord,!gap] 'nor' {auxiliary}[fin] NP[nom]", "Ann does not sing nor does Bob.", (s, _, a, np) => Nor(s, a, np), -1f);
        }

        AddGapping(g);
        g.Rule<Word>("NP[indef,sg,nom,acc] -> 'one'", "Ann owns one.", w => new DeterminedNp(new Determiner(Quantity.Indefinite), new NounNominal("one", false), w.Position), 1.5f);
    }

    /// <summary>Ann went to Paris by car, and Bob to Rome by train: the verb of the first clause stands in the second.</summary>
    private static void AddGapping(GrammarBuilder g)
    {
        const string Example = "Ann went to Paris by car, and Bob to Rome.";
        g.Rule<PrepositionPhrase>("Remnant -> PP[!gap]", Example, p => new EllipsisVp { Prepositions = [p] }, 0.1f);
        g.Rule<EllipsisVp, PrepositionPhrase>("Remnant -> Remnant* PP[!gap]", Example, (e, p) => e with { Prepositions = e.Prepositions.Add(p) }, 0.2f);
        g.Rule<NounPhrase>("Remnant -> NP[acc,!coord,!pron]", "Ann ate an apple, and Bob a pear.", np => new EllipsisVp { Object = np }, 0.8f);
        g.Rule<Clause, object, Word, NounPhrase, EllipsisVp>("S[and] -> S*[!coord,!gap] ',' 'and' NP[nom,!coord,!pron] Remnant", Example, (s, _, _, np, e) => Clauses.Join(Coordinator.And, [s, new PredicationClause(np, e)]), 0.1f);
        g.Rule<Clause, Word, NounPhrase, EllipsisVp>("S[and] -> S*[!coord,!gap] 'and' NP[nom,!coord,!pron] Remnant", "Ann ate an apple and Bob a pear.", (s, _, np, e) => Clauses.Join(Coordinator.And, [s, new PredicationClause(np, e)]), 1.6f);
    }

    private static object Nor(Clause said, Copulas.Auxiliary auxiliary, NounPhrase np) =>
        Clauses.Join(Coordinator.And, [said, new PredicationClause(np, Left(auxiliary with { Negated = true }, auxiliary.Tense))]);

    private static VerbPhrase Left(Copulas.Auxiliary auxiliary, Tense tense) => Copulas.Finish(auxiliary, new EllipsisVp(), tense);
}
