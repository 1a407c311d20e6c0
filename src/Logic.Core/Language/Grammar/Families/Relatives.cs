using Logic.Language.Syntax;

namespace Logic.Language.Grammar.Families;

/// <summary>Relative clauses: the referent of the noun fills the clause's gap.</summary>
internal static class Relatives
{
    public static void Add(GrammarBuilder g)
    {
        g.Family();
        g.Rule<Word, VerbPhrase>("Rel[!form] -> RelPro VP*[fin,!gap]", "Every dog that barks is trained.", (w, v) => Subject(w.Position, v));
        g.Rule<Word, Clause>("Rel[agr,!gap,!near] -> RelPro S[gap]", "Every dog that Ann owns is trained.", (_, c) => new RelativeClause(c));
        g.Rule<Clause>("Rel[agr,mod,!gap,!near] -> S[gap,!fronted]", "Every dog Ann owns is trained.", c => new RelativeClause(c), 0.8f);
        g.Rule<Word, Nominal, VerbPhrase>("Rel[agr] -> 'whose' N3[=agr] VP[fin,=agr,!gap]", "Every child whose mother is a doctor is healthy.", WhoseSubject);
        g.Rule<Word, Word, Clause>("Rel[agr] -> P RelPro S[!gap]", "The house in which Ann lives is old.", (p, w, c) => new RelativeClause(new FrontedClause(new PrepositionPhrase(p.Lemma, new GapNp(w.Position)), c)));
        g.Rule<Word, Clause>("Rel[agr] -> 'where' S[!gap]", "The house where Ann lives is old.", (w, c) => new RelativeClause(new FrontedClause(new PrepositionPhrase("in", new GapNp(w.Position)), c)), 0.3f);
        Coordination.Add<Clause>(g, "Rel", "Every dog that barks and that bites is trained.", Clauses.Join, withEither: false, cost: 0.2f, agreement: "=agr");
    }

    private static RelativeClause Subject(int position, VerbPhrase verb) => new(new PredicationClause(new GapNp(position), verb));

    private static object WhoseSubject(Word whose, Nominal noun, VerbPhrase verb) =>
        new RelativeClause(new PredicationClause(
            new DeterminedNp(new Determiner(Quantity.Possessive) { Possessor = new GapNp(whose.Position) }, noun, whose.Position), verb));
}
