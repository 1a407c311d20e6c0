using Logic.Formulas;
using Logic.Language.Syntax;

namespace Logic.Semantics.Composition;

/// <content>Each other: of every two of several, the one and the other (strong reciprocity; Dalrymple et al. 1998).</content>
internal sealed partial class DrsBuilder
{
    /// <summary>Says a clause of each and another of its subjects. False for a clause without <c>each other</c>.</summary>
    private bool Reciprocal(PredicationClause clause, Drs box, Frame frame)
    {
        if (ToOther(clause.Predicate) is not { } with) return false;
        void Both(IReadOnlyList<Term> terms, Drs below)
        {
            foreach (var (one, other) in from x in terms from y in terms where !x.Equals(y) select (x, y))
                Predicate(new PredicationClause(new ReferentNp(one), with(new ReferentNp(other))), below, frame);
        }

        switch (clause.Subject)
        {
            case DeterminedNp { Determiner: { Quantity: Quantity.Count, Number: > 1 and <= MostChosen, Bound: CountBound.Plain or CountBound.AtLeast or CountBound.Exactly } count, Nominal: NounNominal noun }:
                Both(Terms(Choose(count.Number, noun, box)), box);
                return true;
            case DeterminedNp { Determiner: { Quantity: Quantity.No } none, Nominal: NounNominal noun }:
                Negate(box, below => Both(Terms(Choose(Math.Max(none.Number, 2), noun, below)), below));
                return true;
            case DeterminedNp { Determiner.Quantity: Quantity.Every or Quantity.Any or Quantity.Bare or Quantity.Both, Nominal: NounNominal noun }:
                OfEachTwo(noun, box, with, frame);
                return true;
            case DeterminedNp { Determiner.Quantity: Quantity.The or Quantity.Demonstrative, Nominal: NounNominal { Plural: true } noun }:
                OfEachTwo(IsGroup(noun) ? GroupOf(noun, box, new Place(true, false)).Members! : noun, box, with, frame);
                return true;
            case DeterminedNp { Determiner: { Quantity: Quantity.Possessive, Possessor: { } possessor }, Nominal: NounNominal { Plural: true } noun }:
                Possessor(possessor, box, (owner, below) => OfEachTwo(noun.WithFirst(new PossessorModifier(owner)), below, with, frame));
                return true;
            case var subject when TermsOf(subject, box) is { } terms:
                Both(terms, box);
                return true;
            default:
                throw new SemanticException("«each other» is said of several things, which must be named or counted.", clause.Subject.Position);
        }
    }

    private void OfEachTwo(Nominal kind, Drs box, Func<NounPhrase, VerbPhrase> with, Frame frame) => Imply(
        box,
        left =>
        {
            Term one = Fresh(left), other = Fresh(left);
            Restrict(kind, one, left);
            Restrict(kind, other, left);
            left.Add(Formula.Not(Formula.Equal(one, other)));
        },
        right => Predicate(new PredicationClause(new ReferentNp(right.Parent!.Referents[0]), with(new ReferentNp(right.Parent.Referents[1]))), right, frame));

    private static List<Term> Terms(CoordinatedNp chosen) => [.. chosen.Parts.Select(static p => ((ReferentNp)p).Term)];

    /// <summary>The verb phrase with something else in the place of <c>each other</c>; null where that does not stand in it.</summary>
    private static Func<NounPhrase, VerbPhrase>? ToOther(VerbPhrase verb)
    {
        switch (verb)
        {
            case FiniteVp finite:
                return ToOther(finite.Inner) is { } inFinite ? np => finite with { Inner = inFinite(np) } : null;
            case NegatedVp negated:
                return ToOther(negated.Inner) is { } inNegated ? np => negated with { Inner = inNegated(np) } : null;
            case ModalVp modal:
                return ToOther(modal.Inner) is { } inModal ? np => modal with { Inner = inModal(np) } : null;
            case VerbVp { Object: PronounNp { Pronoun: EachOther } } full:
                return np => full with { Object = np };
            case VerbVp { Recipient: PronounNp { Pronoun: EachOther } } full:
                return np => full with { Recipient = np };
            case VerbVp full when full.Prepositions.FirstOrDefault(IsOfEachOther) is { } phrase:
                return np => full with { Prepositions = full.Prepositions.Replace(phrase, phrase with { Object = np }) };
            case CopulaVp { Predicate: PrepositionPredicate { Phrase: { Object: PronounNp { Pronoun: EachOther } } phrase } } copula:
                return np => copula with { Predicate = new PrepositionPredicate(phrase with { Object = np }) };
            case CopulaVp { Predicate: AdjectivePredicate { Adjective: SimpleAdjective adjective } } copula when adjective.Complements.FirstOrDefault(IsOfEachOther) is { } phrase:
                return np => copula with { Predicate = new AdjectivePredicate(adjective with { Complements = adjective.Complements.Replace(phrase, phrase with { Object = np }) }) };
            case CopulaVp { Predicate: VerbPredicate passive } copula:
                return ToOther(passive.Verb) is { } inPassive ? np => copula with { Predicate = passive with { Verb = inPassive(np) } } : null;
            default:
                return null;
        }
    }

    private const string EachOther = "each other";

    private static bool IsOfEachOther(PrepositionPhrase phrase) => phrase.Object is PronounNp { Pronoun: EachOther };
}
