using Logic.Language.Lexicon;
using Logic.Language.Syntax;

namespace Logic.Semantics.Composition;

/// <content>A pronoun that stands before what it means, and one in a condition that stands behind (Kamp &amp; Reyle 1993, 2.1).</content>
internal sealed partial class DrsBuilder
{
    /// <summary>Lets a pronoun in a clause that is read first find what the subject of the one before it names or describes.</summary>
    private void RegisterSubject(Clause clause, Drs box)
    {
        if (clause is PredicationClause { Subject: NameNp name }) discourse.Name(name, subject: true);
        else if (clause is PredicationClause { Subject: DeterminedNp subject }) Register(subject, box, isSubject: true);
    }

    private void RegisterObject(Clause clause, Drs box)
    {
        if (clause is PredicationClause { Predicate: var verb } && DefiniteObject(verb) is { } described) Register(described, box, isSubject: false);
    }

    private void Register(DeterminedNp np, Drs box, bool isSubject)
    {
        if (np is not { Determiner.Quantity: Quantity.The, Nominal: NounNominal { Head.Length: > 0, Modifiers.IsEmpty: true } noun }) return;
        if (noun.Plural) GroupOf(noun, box, new Place(isSubject, false));
        else Apply(np, box, new Place(isSubject, false), static (_, _) => { });
    }

    private static DeterminedNp? DefiniteObject(VerbPhrase verb) => verb switch
    {
        FiniteVp finite => DefiniteObject(finite.Inner),
        NegatedVp negated => DefiniteObject(negated.Inner),
        ModalVp modal => DefiniteObject(modal.Inner),
        VerbVp { Passive: false, Object: DeterminedNp np } => np,
        _ => null,
    };

    /// <summary>
    /// Users cannot edit a document once it is approved, a user can read a file if he owns it: of every document and file. False where
    /// the condition speaks of no such thing, or the pronoun may well take up the subject.
    /// </summary>
    private bool OfEveryObject(SubordinatedClause clause, Drs box, Frame frame)
    {
        if (clause is not { MainFirst: true, Reduced: false, Subordinator: Subordinator.If or Subordinator.Unless or Subordinator.OnlyIf, Main: PredicationClause main }) return false;
        if (IsThing(main.Subject)) return false;
        if (ObjectOf(main.Predicate) is not var (thing, with) || !Wording.Parts(clause.Subordinate).Any(static p => p is PronounNp { Pronoun: "it" })) return false;
        Apply(thing with { Determiner = new Determiner(Quantity.Every) }, box, Place.Existential, (term, below) =>
            Subordinate(clause with { Main = main with { Predicate = with(new ReferentNp(term)) } }, below, frame));
        return true;
    }

    /// <summary>Whether <c>it</c> may be what a noun phrase speaks of.</summary>
    private static bool IsThing(NounPhrase np) => np switch
    {
        PronounNp pronoun => pronoun.Pronoun == "it",
        NameNp name => !WordLexicon.Default.TryGivenName(name.Words[0], out _),
        DeterminedNp { Nominal: NounNominal noun } => !noun.Plural && !noun.Kind.HasFlag(NounKind.Person),
        _ => true,
    };

    private static (DeterminedNp Thing, Func<NounPhrase, VerbPhrase> With)? ObjectOf(VerbPhrase verb)
    {
        switch (verb)
        {
            case FiniteVp finite:
                return ObjectOf(finite.Inner) is var (thing, with) ? (thing, np => finite with { Inner = with(np) }) : null;
            case NegatedVp negated:
                return ObjectOf(negated.Inner) is var (thing1, with1) ? (thing1, np => negated with { Inner = with1(np) }) : null;
            case ModalVp modal:
                return ObjectOf(modal.Inner) is var (thing2, with2) ? (thing2, np => modal with { Inner = with2(np) }) : null;
            case VerbVp { Passive: false, Object: DeterminedNp { Determiner.Quantity: Quantity.Indefinite, Nominal: NounNominal { Plural: false } } one } full:
                return (one, np => full with { Object = np });
            default:
                return null;
        }
    }
}
