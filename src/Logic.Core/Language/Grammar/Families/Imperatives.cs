using Logic.Language.Syntax;

namespace Logic.Language.Grammar.Families;

/// <summary>Orders, which say nothing that is true or false: they are recognised, so that they can be refused as what they are.</summary>
internal static class Imperatives
{
    public static void Add(GrammarBuilder g)
    {
        g.Family();
        g.Rule<VerbPhrase>("Order -> VP[bse,!gap]", "Close the door.", v => v, 4f);
        g.Rule<Word, VerbPhrase>("Order -> 'please' VP*[bse,!gap]", "Please close the door.", (_, v) => v);
        g.Rule<Word, Word, VerbPhrase>("Order -> 'do' 'not' VP*[bse,!gap]", "Do not close the door.", (_, _, v) => v);
        g.Rule<Word, VerbPhrase>("Order -> 'never' VP*[bse,!gap]", "Never close the door.", (_, v) => v, 0.5f);
        g.Rule<Word, NounPhrase, VerbPhrase>("Order -> 'let' NP[acc] VP*[bse,!gap]", "Let Bob close the door.", (_, _, v) => v, -1f);
        g.Rule<VerbPhrase>("Top -> Order*", "Close the door.", v => new ImperativeClause(v));
        g.Rule<VerbPhrase, object>("Top -> Order* Sub", "Close the door if it rains.", (v, _) => new ImperativeClause(v), 0.3f);
        g.Rule<object, object, VerbPhrase>("Top -> Sub ',' Order*", "If it rains, close the door.", (_, _, v) => new ImperativeClause(v), -1f);
        g.Rule<object, object, Word, VerbPhrase>("Top -> Sub ',' 'then' Order*", "If it rains, then close the door.", (_, _, _, v) => new ImperativeClause(v), -1f);
    }
}
