using Logic.Formulas;
using Logic.Language.Syntax;

namespace Logic.Semantics.Composition;

/// <content>Who has a brother is one whose brother someone is: relatives and friends are not had as things are.</content>
internal sealed partial class DrsBuilder
{
    /// <summary>Says of a subject that it has some kin. False for any other verb phrase.</summary>
    private bool HasKin(VerbVp verb, Frame frame, Drs box)
    {
        if (!IsPlain(frame) || verb is not { Lemma: "have", Passive: false, Particle: null, Recipient: null, Verbal: null, Clause: null, Adjective: null, Adverbs.IsEmpty: true, Prepositions.IsEmpty: true }) return false;
        if (verb.Object is ReferentNp { Term: var term } && EntityOf(term, box) is { Head: var head, Kind: var kind } && Kin.Contains(head))
        {
            // Ann and Bob have the same father.
            Restrict(new NounNominal(head, false) { Kind = kind }.With(new PossessorModifier(frame.Subject!)), term, box);
            return true;
        }

        if (verb.Object is not { } had || KinOf(had, frame.Subject!) is not { } kin) return false;
        Apply(kin, box, Place.Existential, static (_, _) => { });
        return true;
    }

    /// <summary>A brother, no friends, a wife and a son: of somebody; null for what is had otherwise.</summary>
    private static NounPhrase? KinOf(NounPhrase np, Term owner)
    {
        if (np is AppositiveNp appositive) return KinOf(appositive.Head, owner) is { } head ? appositive with { Head = head } : null;
        if (np is CoordinatedNp coordinated)
        {
            var parts = coordinated.Parts.Select(part => KinOf(part, owner)).ToArray();
            return parts.Contains(null) ? null : coordinated with { Parts = [.. parts!] };
        }

        return IsKin(np) && np is DeterminedNp { Nominal: NounNominal noun } some ? some with { Nominal = noun.WithFirst(new PossessorModifier(owner)) } : null;
    }

    private static bool IsKin(NounPhrase np) => np is DeterminedNp
    {
        Determiner.Quantity: Quantity.Indefinite or Quantity.Bare or Quantity.Some or Quantity.Any or Quantity.No or Quantity.Count,
        Nominal: NounNominal { Compound.IsEmpty: true, Head: var head, Modifiers: var modifiers },
    } && Kin.Contains(head) && !modifiers.Any(static m => m is PrepositionModifier { Phrase.Preposition: "of" } or CountComparison or SameAsModifier or PossessorModifier);
}
