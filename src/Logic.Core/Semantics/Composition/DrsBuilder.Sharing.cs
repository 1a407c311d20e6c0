using Logic.Formulas;
using Logic.Language.Syntax;
using Logic.Semantics.Values;

namespace Logic.Semantics.Composition;

/// <content>What is said of several together: they drive the same car, live in the same town, are different; no two have the same number.</content>
internal sealed partial class DrsBuilder
{
    /// <summary>
    /// Says that there is one thing of which the clause holds for all of its subjects (the internal reading of <c>same</c>; Carlson
    /// 1987, "Same and different"). False for a clause without it, and for one subject: then it is the one spoken of before.
    /// </summary>
    private bool Shares(PredicationClause clause, Drs box, Frame frame)
    {
        if (!IsSeveral(clause.Subject) || SharedBy(clause.Predicate) is null) return false;
        if (PartOfEach(clause.Subject) is var (whole, each, others))
        {
            // All sides of a square have the same length: for each square one.
            Apply(each with { Determiner = new Determiner(Quantity.Every) }, box, Place.Existential, (owner, below) =>
                Predicate(clause with { Subject = whole with { Nominal = others.WithFirst(new PossessorModifier(owner)) } }, below, frame));
        }
        else if (clause.Subject is DeterminedNp { Determiner: { Quantity: Quantity.No } none } nobody)
        {
            var some = nobody with { Determiner = none with { Quantity = none.Number > 1 ? Quantity.Count : Quantity.Some, Bound = CountBound.AtLeast } };
            Negate(box, below => Share(clause with { Subject = some }, below, frame));
        }
        else if (Affirmed(clause.Predicate) is { } affirmed)
        {
            Negate(box, below => Share(clause with { Predicate = affirmed }, below, frame));
        }
        else
        {
            Share(clause, box, frame);
        }

        return true;
    }

    /// <summary>Ann and Bob are the only members: both are, and nobody else. False for any other clause.</summary>
    private bool AreOnly(PredicationClause clause, Drs box)
    {
        if (clause is not { Subject: CoordinatedNp { Coordinator: Coordinator.And, Parts: var parts }, Predicate: FiniteVp { Inner: CopulaVp { Predicate: NounPredicate { Noun: DeterminedNp { Determiner: { Quantity: Quantity.The, Word: "only" }, Nominal: NounNominal kind } } } } } || !parts.All(IsOne)) return false;
        AreAll(kind, TermsOf(parts, box), box);
        return true;
    }

    /// <summary>The winners are Ann and Bob: both are, and nobody else. False for any other clause.</summary>
    private bool AreNamed(PredicationClause clause, Drs box)
    {
        if (clause is not { Subject: DeterminedNp { Nominal: NounNominal { Plural: true } noun } np, Predicate: FiniteVp { Inner: CopulaVp { Predicate: CoordinatedPredicate { Coordinator: Coordinator.And, Parts: var parts } } } }) return false;
        var names = parts.OfType<NounPredicate>().Select(static p => p.Noun).Where(static p => p is NameNp or DeterminedNp { Determiner.Quantity: Quantity.Bare, Nominal: NounNominal { Plural: false } }).ToArray();
        if (names.Length < parts.Length) return false;
        switch (np.Determiner)
        {
            case { Quantity: Quantity.The }:
                AreAll(IsGroup(noun) ? GroupOf(noun, box, new Place(true, false)).Members! : noun with { Plural = false }, TermsOf(names, box), box);
                return true;
            case { Quantity: Quantity.Possessive, Possessor: { } possessor }:
                Possessor(possessor, box, (owner, below) => AreAll((noun with { Plural = false }).WithFirst(new PossessorModifier(owner)), TermsOf(names, below), below));
                return true;
            default:
                return false;
        }
    }

    /// <summary>Two of the members are Ann and Bob: those are members. False for any other clause.</summary>
    private bool AreSome(PredicationClause clause, Drs box)
    {
        if (clause is not { Subject: DeterminedNp { Determiner: { Quantity: Quantity.Count, UpTo: null, Number: > 1 } count } np, Predicate: FiniteVp { Inner: CopulaVp { Predicate: CoordinatedPredicate { Coordinator: Coordinator.And, Parts: var parts } } } }) return false;
        var names = parts.OfType<NounPredicate>().Select(static p => p.Noun).Where(static p => p is NameNp).ToArray();
        if (names.Length < parts.Length || count.Number != names.Length) return false;
        Distinguish(names, box);
        foreach (var term in TermsOf(names, box)) Restrict(np.Nominal, term, box);
        return true;
    }

    private void AreAll(Nominal kind, List<Term> terms, Drs box)
    {
        foreach (var term in terms) Restrict(kind, term, box);
        Universal(kind, box, Place.Existential, (x, below) => below.Add(Formula.Or([.. terms.Select(Formula (t) => Formula.Equal(x, t))])));
    }

    /// <summary>Ann and Bob are different people, or two doctors: what is left to say when they are told apart; null for any other clause.</summary>
    private static PredicationClause? AreDifferent(PredicationClause clause)
    {
        if (clause.Subject is not CoordinatedNp { Coordinator: Coordinator.And } subject || !subject.Parts.All(static p => p is NameNp or ReferentNp or DeterminedNp { Determiner.IsDefinite: true })) return null;
        if (clause.Predicate is not FiniteVp { Inner: CopulaVp { Predicate: NounPredicate { Noun: DeterminedNp np } } copula } finite) return null;
        if (np.Determiner is { Quantity: Quantity.Count, Bound: CountBound.Plain, UpTo: null } count && count.Number == subject.Parts.Length)
        {
            var each = np with { Determiner = new Determiner(np.Nominal is PartitiveNominal ? Quantity.Some : Quantity.Bare) };
            return clause with { Predicate = finite with { Inner = copula with { Predicate = new NounPredicate(each) } } };
        }

        if (np.Nominal is not NounNominal noun) return null;
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

    private void Share(PredicationClause clause, Drs box, Frame frame)
    {
        var (np, with) = SharedBy(clause.Predicate)!;
        var noun = (NounNominal)np.Nominal;
        var thing = Fresh(box);
        box.Entities.Add(Describe(np, thing, Place.Existential, false));
        var isValue = Scales.AttributeOf(noun.Head) is not null;
        if (!isValue) Restrict(noun, thing, box);
        NounPhrase taken = isValue ? new DeterminedNp(new Determiner(Quantity.Indefinite), noun.With(new SameAsModifier(new ReferentNp(thing))), np.Position) : new ReferentNp(thing);
        Predicate(clause with { Predicate = with(taken) }, box, frame);
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

    /// <summary>What is the same, as the object or behind a preposition, and the verb phrase with something else there; null without it.</summary>
    private static SharedThing? SharedBy(VerbPhrase verb)
    {
        switch (verb)
        {
            case FiniteVp finite:
                return SharedBy(finite.Inner)?.Below(inner => finite with { Inner = inner });
            case NegatedVp negated:
                return SharedBy(negated.Inner)?.Below(inner => negated with { Inner = inner });
            case ModalVp modal:
                return SharedBy(modal.Inner)?.Below(inner => modal with { Inner = inner });
            case VerbVp { Passive: false, Object: { } thing } full when SameOne(thing) is { } same:
                return new(same, np => full with { Object = np });
            case VerbVp { Passive: false, Object: DeterminedNp { Determiner: { Quantity: Quantity.Indefinite, Word: not "another" }, Nominal: NounNominal { Plural: false } } one } full when Collective.Contains(full.Lemma):
                return new(one, np => full with { Object = np });
            case VerbVp full when full.Prepositions.FirstOrDefault(static p => p.Preposition.Length > 0 && SameOne(p.Object) is not null) is { } phrase:
                return new(SameOne(phrase.Object)!, np => full with { Prepositions = full.Prepositions.Replace(phrase, phrase with { Object = np }) });
            case CopulaVp { Predicate: VerbPredicate passive } copula:
                return SharedBy(passive.Verb)?.Below(inner => copula with { Predicate = passive with { Verb = inner } });
            case CopulaVp { Predicate: PrepositionPredicate { Phrase: { } phrase } } copula when SameOne(phrase.Object) is { } same:
                return new(same, np => copula with { Predicate = new PrepositionPredicate(phrase with { Object = np }) });
            default:
                return null;
        }
    }

    private static DeterminedNp? SameOne(NounPhrase? np) =>
        np is DeterminedNp { Determiner.Word: "the same", Nominal: NounNominal { Plural: false, Head.Length: > 0 } } same ? same : null;

    /// <summary>What several do to one thing together: they share a flat, determine a line, form a team.</summary>
    private static readonly HashSet<string> Collective = ["share", "determine", "form", "constitute"];

    private sealed record SharedThing(DeterminedNp Same, Func<NounPhrase, VerbPhrase> With)
    {
        public SharedThing Below(Func<VerbPhrase, VerbPhrase> around) => this with { With = np => around(With(np)) };
    }

    /// <summary>The verb phrase without its negation; null for one that has none.</summary>
    private static VerbPhrase? Affirmed(VerbPhrase verb) => verb switch
    {
        FiniteVp finite => Affirmed(finite.Inner) is { } inner ? finite with { Inner = inner } : null,
        NegatedVp negated => negated.Inner,
        _ => null,
    };
}
