using Logic.Formulas;
using Logic.Language.Grammar.Families;
using Logic.Language.Lexicon;
using Logic.Language.Syntax;

namespace Logic.Semantics.Composition;

/// <content>Indefinites below <c>want</c>, <c>say</c> and the like (Quine 1956, "Quantifiers and Propositional Attitudes").</content>
internal sealed partial class DrsBuilder
{
    private readonly HashSet<string> _incorporated = [];

    /// <summary>
    /// Whether indefinites are read <i>de re</i>, so that who wants a car wants a certain one: the reading that is tried where the text goes on to speak of it, as in
    /// <c>who wants to sell a car must own it</c>.
    /// </summary>
    public bool IsDeRe { get; init; }

    /// <summary>Such an indefinite need not exist; its words go into the name.</summary>
    private bool IsIncorporated(NounPhrase np)
    {
        if (np is not DeterminedNp { Determiner.Quantity: var quantity, Nominal: var nominal }) return false;
        if (quantity is Quantity.No or Quantity.Many or Quantity.Every) return true;
        if (quantity is not (Quantity.Indefinite or Quantity.Bare or Quantity.Some or Quantity.Count or Quantity.Any)) return false;
        if (IsDeRe) return false;
        if (nominal is NounNominal noun) _incorporated.Add(noun.Head);
        return true;
    }

    /// <summary>A certain thing that somebody does not want is there all the same: its box is above the negation.</summary>
    private void ApplyDeRe(NounPhrase np, Drs box, Place place, Action<Term, Drs> scope)
    {
        Apply(np, Affirmed(box), place, (term, _) => scope(term, box));
    }

    /// <summary>The box itself, or the one in which it is denied.</summary>
    private static Drs Affirmed(Drs box)
    {
        while (box is { IsNegated: true, Parent: { } parent }) box = parent;
        return box;
    }

    private static bool IsSpecific(NounPhrase np) => np is DeterminedNp { Determiner.Quantity: Quantity.Indefinite or Quantity.Some };

    /// <summary>
    /// Who has permission to enter, or enough money to buy: one symbol for the having and the doing, as for <c>want to</c>. False for
    /// any other verb phrase.
    /// </summary>
    private bool Entitled(VerbVp verb, Frame frame, Drs box)
    {
        if (frame.Subject is null || verb is not { Lemma: "have", Passive: false, Particle: null, Recipient: null, Clause: null, Prepositions.IsEmpty: true, Object: DeterminedNp { Nominal: NounNominal noun } np }) return false;
        if (np.Determiner.Quantity is not (Quantity.Indefinite or Quantity.Bare or Quantity.The or Quantity.Some or Quantity.Any or Quantity.No)) return false;
        var infinitive = noun.Modifiers.OfType<InfinitiveModifier>().FirstOrDefault();
        var (doing, held) = infinitive is null ? (verb.Verbal, noun) : (infinitive.Verb, noun with { Modifiers = noun.Modifiers.Remove(infinitive) });
        if (doing is null || (!Nominals.TakeInfinitives.Contains(held.Head) && !IsEnough(held)) || !held.Modifiers.All(static m => m is AdjectiveModifier)) return false;
        var prefix = SymbolNames.Predicate(["have", .. Wording.Of(held)]) + "To";
        var fuller = (frame with { Adverbs = frame.Adverbs.AddRange(verb.Adverbs) }).Under(prefix, opaque: true);
        if (np.Determiner.Quantity == Quantity.No) Negate(box, below => Said(doing, fuller, below));
        else Said(doing, fuller, box);
        return true;
    }

    private static bool IsEnough(NounNominal noun) => noun.Modifiers.Any(static m => m is AdjectiveModifier { Adjective: SimpleAdjective { Lemma: "enough" or "sufficient" } });

    /// <summary>Who is allowed to do something may do it, who is required to must, who is forbidden to may not; null for any other verb.</summary>
    private static VerbPhrase? Duty(VerbVp verb)
    {
        if (verb is not { Passive: true, Clause: null, Particle: null, Adverbs.IsEmpty: true }) return null;
        return verb switch
        {
            { Lemma: "permit" or "allow", Verbal: { } may, Prepositions.IsEmpty: true } => new ModalVp("may", may),
            { Lemma: "require" or "oblige", Verbal: { } must, Prepositions.IsEmpty: true } => new ModalVp("must", must),
            { Lemma: "forbid" or "prohibit", Verbal: { } not, Prepositions.IsEmpty: true } => new NegatedVp(new ModalVp("may", not)),
            { Lemma: "forbid" or "prohibit" or "ban" or "bar", Verbal: null, Prepositions: [{ Preposition: "from", Object: { } from }] } when Doing(from) is { } doing => new NegatedVp(new ModalVp("may", doing)),
            _ => null,
        };
    }

    /// <summary>What is done, said as a thing: selling beer, smoking; null for any other thing.</summary>
    private static VerbPhrase? Doing(NounPhrase np)
    {
        if (np is GerundNp gerund) return gerund.Verb;
        if (np is not DeterminedNp { Determiner.Quantity: Quantity.Bare, Nominal: NounNominal { Plural: false, Compound.IsEmpty: true, Modifiers.IsEmpty: true } noun }) return null;
        foreach (var reading in WordLexicon.Default.Analyze(noun.Head))
        {
            if (reading.Pos == PartOfSpeech.Verb && reading.Inflection.HasFlag(Inflection.PresentParticiple)) return new VerbVp(reading.Lemma, np.Position);
        }

        return null;
    }

    /// <summary>Most of the time, of one's own money: what there is no many of, and what goes into the name; null for most things.</summary>
    private static NounNominal? MostOf(NounPhrase np) => np switch
    {
        DeterminedNp { Determiner.Quantity: Quantity.Most, Nominal: NounNominal { Plural: false } noun } => noun,
        DeterminedNp { Determiner.Quantity: Quantity.Most, Nominal: PartitiveNominal { Group: DeterminedNp { Nominal: NounNominal { Plural: false } noun } group } }
            when group.Determiner is { Quantity: Quantity.The } or { Possessor: PronounNp } => noun,
        _ => null,
    };
}
