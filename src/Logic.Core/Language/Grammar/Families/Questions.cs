using Logic.Language.Syntax;

namespace Logic.Language.Grammar.Families;

/// <summary>Yes/no questions: the statement that they ask for.</summary>
internal static class Questions
{
    public static void Add(GrammarBuilder g)
    {
        g.Family();
        g.Rule<Clause>("Top[q] -> Question", "Does Ann sleep?", c => c);
        g.Rule<Clause>("Question -> Q1*", "Does Ann sleep?", c => c);
        g.Rule<SubordinatedClause, object, Clause>("Question -> Sub ',' Q1", "If Bob sings, does Ann sleep?", (s, _, q) => s with { Main = q });
        g.Rule<Clause, SubordinatedClause>("Question -> Q1 Sub", "Does Ann sleep if Bob sings?", (q, s) => s with { Main = q, MainFirst = true }, 0.3f);
        g.Rule<Copulas.Auxiliary, NounPhrase, VerbPhrase>("Q1 -> DoX[fin,=agr] NPs[nom,=agr] VP[bse,!gap]", "Does Ann sleep?", (a, np, v) => new PredicationClause(np, Copulas.Finish(a, v, a.Tense)));
        g.Rule<Copulas.Auxiliary, NounPhrase, VerbPhrase>("Q1 -> ModalX NPs[nom] VP[bse,!gap]", "Can Ann swim?", (a, np, v) => new PredicationClause(np, Copulas.Modal(a, v)));
        g.Rule<Copulas.Auxiliary, NounPhrase, VerbPhrase>("Q1 -> HaveX[fin,=agr] NPs[nom,=agr] VP[en,!gap]", "Has Ann slept?", (a, np, v) => new PredicationClause(np, Copulas.Finish(a, v, Tense.Perfect)));
        g.Rule<Copulas.Auxiliary, NounPhrase, VerbPhrase>("Q1 -> BeX[fin,=agr] NPs[nom,=agr] VP[ing,!gap]", "Is Ann sleeping?", (a, np, v) => new PredicationClause(np, Copulas.Finish(a, v, Tense.Progressive)));
        g.Rule<Copulas.Auxiliary, NounPhrase, Predicate>("Q1 -> BeX[fin,=agr] NPs[nom,=agr] Pred[!gap]", "Is Ann tall?", (a, np, p) => new PredicationClause(np, Copulas.Copula(a, p)));
        g.Rule<Copulas.Auxiliary, Word, NounPhrase>("Q1 -> BeX[fin] 'there' NP[nom]", "Is there a key?", (a, _, np) => new ExistentialClause(np, a.Tense, a.Negated));
        g.Rule<Copulas.Auxiliary, Word, Word, Word, Clause>("Q1 -> BeX[fin] 'it' 'true' 'that' S[!gap]", "Is it true that Ann sleeps?", (_, _, _, _, c) => c, -1f);
    }
}
