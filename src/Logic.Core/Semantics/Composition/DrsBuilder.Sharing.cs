using Logic.Formulas;
using Logic.Language.Syntax;
using Logic.Semantics.Values;

namespace Logic.Semantics.Composition;

/// <content>What is said of several together: they drive the same car, are siblings, are different; no two have the same number.</content>
internal sealed partial class DrsBuilder
{
    /// <summary>
    /// Says that there is one thing of which the clause holds for all of its subjects (the internal reading of <c>same</c>; Carlson
    /// 1987, "Same and different"). False for a clause without it, and for one subject: then it is the one spoken of before.
    /// </summary>
    private bool Shares(PredicationClause clause, Drs box, Frame frame)
    {
        if (!IsSeveral(clause.Subject) || SharedObject(clause.Predicate) is not { } np) return false;
        if (PartOfEach(clause.Subject) is var (whole, each, others))
        {
            // All sides of a square have the same length: for each square one.
            Apply(each with { Determiner = new Determiner(Quantity.Every) }, box, Place.Existential, (owner, below) =>
                Predicate(clause with { Subject = whole with { Nominal = others.WithFirst(new PossessorModifier(owner)) } }, below, frame));
        }
        else if (clause.Subject is DeterminedNp { Determiner: { Quantity: Quantity.No } none } nobody)
        {
            var some = nobody with { Determiner = none with { Quantity = none.Number > 1 ? Quantity.Count : Quantity.Some, Bound = CountBound.AtLeast } };
            Negate(box, below => Share(np, clause with { Subject = some }, below, frame));
        }
        else if (Affirmed(clause.Predicate) is { } affirmed)
        {
            Negate(box, below => Share(np, clause with { Predicate = affirmed }, below, frame));
        }
        else
        {
            Share(np, clause, box, frame);
        }

        return true;
    }

    /// <summary>Ann and Bob are siblings: of each other (reciprocal nouns). False for any other clause.</summary>
    private bool AreMutual(PredicationClause clause, Drs box)
    {
        if (clause is not { Subject: CoordinatedNp { Coordinator: Coordinator.And, Parts: var parts } all } || !parts.All(static p => p is NameNp or DeterminedNp { Determiner.IsDefinite: true, Nominal: NounNominal { Plural: false } })) return false;
        var affirmed = Affirmed(clause.Predicate);
        if ((affirmed ?? clause.Predicate) is not FiniteVp { Inner: CopulaVp { Prepositions.IsEmpty: true, Adverbs.IsEmpty: true, Predicate: NounPredicate { Noun: DeterminedNp { Determiner.Quantity: Quantity.Bare, Nominal: NounNominal noun } } } }) return false;
        if (noun is not { Plural: true, Compound.IsEmpty: true, Modifiers.IsEmpty: true } || !Mutual.Contains(noun.Head)) return false;
        var terms = TermsOf(parts, box);
        CoordinatedGroup(all, new Place(true, false));
        foreach (var (one, other) in from a in terms from b in terms where !a.Equals(b) select (a, b))
        {
            var related = (noun with { Plural = false }).WithFirst(new PossessorModifier(other));
            if (affirmed is null) Restrict(related, one, box);
            else Negate(box, below => Restrict(related, one, below));
        }

        return true;
    }

    /// <summary>Ann and Bob are different people: what is left to say when they are told apart; null for any other clause.</summary>
    private static PredicationClause? AreDifferent(PredicationClause clause)
    {
        if (clause.Subject is not CoordinatedNp { Coordinator: Coordinator.And } subject || !subject.Parts.All(static p => p is NameNp or DeterminedNp { Determiner.IsDefinite: true })) return null;
        if (clause.Predicate is not FiniteVp { Inner: CopulaVp { Predicate: NounPredicate { Noun: DeterminedNp { Nominal: NounNominal noun } np } } copula } finite) return null;
        var different = noun.Modifiers.FirstOrDefault(static m => m is AdjectiveModifier { Adjective: SimpleAdjective { Lemma: "different" or "distinct", Negated: false } });
        if (different is null) return null;
        var rest = np with { Nominal = noun with { Modifiers = noun.Modifiers.Remove(different) } };
        return clause with { Predicate = finite with { Inner = copula with { Predicate = new NounPredicate(rest) } } };
    }

    private void Distinguish(IReadOnlyList<NounPhrase> parts, Drs box)
    {
        var terms = TermsOf(parts, box);
        for (var i = 0; i < terms.Count; i++)
        {
            for (var j = i + 1; j < terms.Count; j++) box.Add(Formula.Not(Formula.Equal(terms[i], terms[j])));
        }
    }

    private List<Term> TermsOf(IReadOnlyList<NounPhrase> parts, Drs box)
    {
        var terms = new List<Term>();
        foreach (var part in parts) Apply(part, box, Place.Existential, (term, _) => terms.Add(term));
        return terms;
    }

    private static readonly HashSet<string> Mutual =
    [
        "acquaintance", "ally", "brother", "classmate", "colleague", "competitor", "cousin", "coworker", "enemy", "flatmate", "friend", "housemate", "neighbor", "neighbour",
        "opponent", "partner", "relative", "rival", "roommate", "sibling", "sister", "spouse", "teammate", "twin",
    ];

    private void Share(DeterminedNp np, PredicationClause clause, Drs box, Frame frame)
    {
        var noun = (NounNominal)np.Nominal;
        var thing = Fresh(box);
        box.Entities.Add(Describe(np, thing, Place.Existential, false));
        var isValue = Scales.AttributeOf(noun.Head) is not null;
        if (!isValue) Restrict(noun, thing, box);
        NounPhrase gap = new GapNp(np.Position);
        var taken = isValue ? new DeterminedNp(new Determiner(Quantity.Indefinite), noun.With(new SameAsModifier(gap)), np.Position) : gap;
        WithGap(thing, () => Predicate(clause with { Predicate = With(clause.Predicate, taken) }, box, frame));
    }

    private static bool IsSeveral(NounPhrase subject) => subject switch
    {
        CoordinatedNp { Coordinator: Coordinator.And } => true,
        PronounNp { Pronoun: "they" or "we" } => true,
        DeterminedNp { Determiner: { Quantity: Quantity.Every or Quantity.Any or Quantity.Both } or { Quantity: Quantity.Count, Number: > 1 } or { Quantity: Quantity.No, Number: > 1 } } => true,
        DeterminedNp { Determiner.Quantity: not (Quantity.No or Quantity.Most or Quantity.Many or Quantity.Few), Nominal: NounNominal { Plural: true } } => true,
        _ => false,
    };

    private static (DeterminedNp Whole, DeterminedNp Each, NounNominal Others)? PartOfEach(NounPhrase subject)
    {
        if (subject is not DeterminedNp { Nominal: NounNominal noun } whole) return null;
        foreach (var modifier in noun.Modifiers)
        {
            if (modifier is PrepositionModifier { Phrase: { Preposition: "of", Object: DeterminedNp { Determiner.Quantity: Quantity.Indefinite or Quantity.Every, Nominal: NounNominal { Plural: false } } each } })
                return (whole, each, noun with { Modifiers = noun.Modifiers.Remove(modifier) });
        }

        return null;
    }

    private static DeterminedNp? SharedObject(VerbPhrase verb) => verb switch
    {
        FiniteVp finite => SharedObject(finite.Inner),
        NegatedVp negated => SharedObject(negated.Inner),
        ModalVp modal => SharedObject(modal.Inner),
        VerbVp { Passive: false, Object: DeterminedNp { Determiner.Word: "the same", Nominal: NounNominal { Plural: false, Head.Length: > 0 } } same } => same,
        _ => null,
    };

    /// <summary>The verb phrase without its negation; null for one that has none.</summary>
    private static VerbPhrase? Affirmed(VerbPhrase verb) => verb switch
    {
        FiniteVp finite => Affirmed(finite.Inner) is { } inner ? finite with { Inner = inner } : null,
        NegatedVp negated => negated.Inner,
        _ => null,
    };

    private static VerbPhrase With(VerbPhrase verb, NounPhrase taken) => verb switch
    {
        FiniteVp finite => finite with { Inner = With(finite.Inner, taken) },
        NegatedVp negated => negated with { Inner = With(negated.Inner, taken) },
        ModalVp modal => modal with { Inner = With(modal.Inner, taken) },
        VerbVp full => full with { Object = taken },
        _ => verb,
    };
}
