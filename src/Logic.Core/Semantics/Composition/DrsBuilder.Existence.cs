using Logic.Language.Syntax;
using Logic.Semantics.Background;

namespace Logic.Semantics.Composition;

/// <content>There is, there must be.</content>
internal sealed partial class DrsBuilder
{
    private void Exists(ExistentialClause clause, Drs box)
    {
        if (clause.Pivot is DeterminedNp { Determiner.Quantity: Quantity.Indefinite or Quantity.Some or Quantity.Count, Nominal: NounNominal noun } some && AtEach(noun) is { Phrase.Object: { } each } at)
        {
            // There is a lamp in every room: in each its own (inverse linking; May 1985).
            Apply(each, box, Place.Existential, (place, below) =>
                Exists(clause with { Pivot = some with { Nominal = noun with { Modifiers = noun.Modifiers.Replace(at, at with { Phrase = at.Phrase with { Object = new ReferentNp(place) } }) } } }, below));
            return;
        }

        if (clause.Negated) Negate(box, below => There(clause, below));
        else There(clause, box);
    }

    private void There(ExistentialClause clause, Drs box) => Apply(clause.Pivot, box, Place.Existential, (thing, below) =>
    {
        if (clause.Modal is { } modal) below.Add(Dress(new PredicateInfo("Exist", PredicateKind.Event, "exist") { Roles = ["subject"] }, Frame.Empty.Under(SymbolNames.Predicate(modal)), [thing], ""));
    });

    private static PrepositionModifier? AtEach(NounNominal noun) => noun.Modifiers.OfType<PrepositionModifier>().FirstOrDefault(static m => m.Phrase is
    {
        Preposition: not "of", Object: DeterminedNp { Determiner.Quantity: Quantity.Every },
    });
}
