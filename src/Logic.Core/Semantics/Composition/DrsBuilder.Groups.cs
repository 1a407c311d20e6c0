using Logic.Formulas;
using Logic.Language.Lexicon;
using Logic.Language.Syntax;
using Logic.Semantics.Background;
using Logic.Semantics.Discourse;

namespace Logic.Semantics.Composition;

/// <content>The plural with the: groups of the situation.</content>
internal sealed partial class DrsBuilder
{
    private void Plural(DeterminedNp np, NounNominal noun, Drs box, Place place, Action<Term, Drs> scope)
    {
        if (np.Determiner.Quantity == Quantity.The && IsGroup(noun))
        {
            Group(noun, box, place, scope);
            return;
        }

        if (np.Determiner.Quantity == Quantity.Demonstrative && noun.Head.Length == 0)
        {
            Pronoun(new PronounNp("they", np.Position), box, place, scope);
            return;
        }

        // Who did not read both books may well have read one.
        if (np.Determiner.Quantity == Quantity.Both) Universal(noun, box, place, scope);
        else AllOrAny(noun, box, place, scope);
        if (IsDependent(noun, box) is null) PresupposeExistence(noun);
    }

    /// <summary>
    /// All of them; where that is denied, any of them: who did not read the books read none (homogeneity; Löbner 1987,
    /// "The conceptual nature of natural language quantification"). Not all the books is another thing, and says so.
    /// </summary>
    private void AllOrAny(NounNominal noun, Drs box, Place place, Action<Term, Drs> scope)
    {
        if (box.IsNegated) Some(new DeterminedNp(new Determiner(Quantity.Some), noun, 0), box, place, scope);
        else Universal(noun, box, place, scope);
    }

    /// <summary>Whether the plural with the is a group of the situation; with a clause or a phrase behind it is all that fit.</summary>
    private static bool IsGroup(NounNominal noun) => noun.Head.Length > 0 && noun.Modifiers.All(static m => m is AdjectiveModifier { Adjective: var a } && !IsPostposed(a));

    /// <summary>the lamps: a group of the situation; only what belongs to it counts.</summary>
    private void Group(NounNominal noun, Drs box, Place place, Action<Term, Drs> scope) => ForMembers(GroupOf(noun, box, place), box, scope);

    private Entity GroupOf(NounNominal noun, Drs box, Place place)
    {
        if (PronounResolver.Find(noun, box, discourse, plural: true) is { } known)
        {
            discourse.TakenUp(known);
            return known;
        }

        var words = Wording.Of(noun).ToList();
        words[^1] = WordLexicon.Default.Inflect(words[^1], PartOfSpeech.Noun, Inflection.Plural);
        Term group = Term.Constant(SymbolNames.Constant(words));
        var members = new NounNominal("", true).With(new MemberModifier(group));
        var probe = new Drs(null);
        var variable = Fresh(probe);
        Restrict(noun with { Plural = false }, variable, probe);
        var member = MemberOf(variable, group);
        var reason = $"{string.Join(' ', words)} are a group";
        Presuppositions.Add(new BackgroundAxiom(Formula.ForAll(variable, Formula.Implies(member, DrsTranslation.Body(probe, discourse, [variable]))), reason));
        Presuppositions.Add(new BackgroundAxiom(Formula.Exists(variable, member), reason));
        var entity = Describe(noun, group, place.Subject, true) with { Members = members, Sentence = discourse.SentenceNumber };
        discourse.Global.Add(entity);
        return entity;
    }

    private void PresupposeExistence(NounNominal noun)
    {
        var probe = new Drs(null);
        var variable = Fresh(probe);
        Within(ref _mainClause, false, () => Restrict(noun, variable, probe));
        var formula = DrsTranslation.ToFormula(probe, discourse);
        if (Formulas.Normalization.FreeVariables.Of(formula).IsEmpty) Presuppositions.Add(new BackgroundAxiom(formula, "the plural speaks of something"));
    }

    private Atom MemberOf(Term member, Term group) =>
        Emit(new PredicateInfo("MemberOf", PredicateKind.Noun, "member") { Roles = ["", "of"], Relational = true }, [member, group]);
}
