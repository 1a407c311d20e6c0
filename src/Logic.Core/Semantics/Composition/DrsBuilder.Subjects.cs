using System.Collections.Immutable;
using Logic.Language.Lexicon;
using Logic.Language.Syntax;

namespace Logic.Semantics.Composition;

/// <content>What a subject is taken to speak of before anything is said of it: all of a kind, others, a name.</content>
internal sealed partial class DrsBuilder
{
    /// <summary>Big cats include lions: those are big cats. False where the subject is one thing, which has parts.</summary>
    private bool Members(PredicationClause clause, Drs box)
    {
        if (clause is not { Subject: DeterminedNp { Determiner.Quantity: Quantity.Bare, Nominal: NounNominal { Plural: true } kind }, Predicate: var predicate }) return false;
        var include = predicate as VerbVp ?? (predicate as FiniteVp)?.Inner as VerbVp;
        if (include is not { Lemma: "include", Passive: false, Prepositions.IsEmpty: true, Adverbs.IsEmpty: true, Object: { } members } || !AreNamesOrKinds(members)) return false;
        Apply(members, box, new Place(true, true), (member, below) => Restrict(kind, member, below));
        return true;
    }

    private static bool AreNamesOrKinds(NounPhrase np) => np switch
    {
        CoordinatedNp { Coordinator: Coordinator.And } coordinated => coordinated.Parts.All(AreNamesOrKinds),
        NameNp => true,
        DeterminedNp { Determiner.Quantity: Quantity.Bare } => true,
        _ => false,
    };

    /// <summary>Imagine Dragons are a band: what looks like many of a name and is said to be one thing is a name, and only that.</summary>
    private static bool IsMisnamed(PredicationClause clause)
    {
        var isOne = clause.Predicate is FiniteVp { Inner: CopulaVp { Predicate: NounPredicate { Noun: DeterminedNp { Determiner.Quantity: Quantity.Indefinite, Nominal: NounNominal { Plural: false } } } } };
        return clause.Subject switch
        {
            NameNp { Plural: true, Article: false, Words: [.., var last] } => !isOne || WordLexicon.Default.SingularOf(last) is null,
            DeterminedNp { Determiner.Quantity: Quantity.Bare, Nominal: NounNominal { Plural: true, Head: [>= 'A' and <= 'Z', ..] } } => isOne,
            _ => false,
        };
    }

    /// <summary>The whale is a kind of mammal: of a kind, not of one (generic definites; Krifka et al. 1995, "Genericity").</summary>
    private PredicationClause OfKind(PredicationClause clause, Drs box) =>
        clause is
        {
            Subject: DeterminedNp { Determiner: { Quantity: Quantity.The, Word: null or "the" }, Nominal: NounNominal { Plural: false, Modifiers.IsEmpty: true } noun } np,
            Predicate: FiniteVp { Inner: CopulaVp { Predicate: NounPredicate { Noun: DeterminedNp { Determiner.Word: "a type of" or "a kind of" or "a form of" or "a sort of" } } } },
        } && Discourse.PronounResolver.Find(noun, box, discourse) is null
            ? clause with { Subject = np with { Determiner = new Determiner(Quantity.Every) } }
            : clause;

    /// <summary>No other mountain is higher than Everest: none but Everest itself.</summary>
    private static PredicationClause OthersThanCompared(PredicationClause clause)
    {
        if (clause is not { Subject: DeterminedNp { Nominal: NounNominal noun } np, Predicate: FiniteVp { Inner: CopulaVp { Predicate: AdjectivePredicate { Adjective: SimpleAdjective { Than: NameNp or DeterminedNp { Determiner.Quantity: Quantity.The } } adjective } } } }) return clause;
        if (noun.Modifiers.FirstOrDefault(static m => m is AdjectiveModifier { Adjective: SimpleAdjective { Lemma: "other", Negated: false, Complements.IsEmpty: true } }) is not { } other) return clause;
        return clause with { Subject = np with { Nominal = (noun with { Modifiers = noun.Modifiers.Remove(other) }).With(new ExceptionModifier(adjective.Than!)) } };
    }

    /// <summary>People sing or they dance: the pronoun stands for whatever the first subject speaks of.</summary>
    private static PredicationClause? SharedSubject(CoordinatedClause clause)
    {
        if (UniversalSubject(clause.Parts[0]) is not { Subject: DeterminedNp subject } first) return null;
        if (subject.Determiner.Quantity == Quantity.Indefinite && clause.Coordinator == Coordinator.And && !IsGenericTense(first.Predicate)) return null;
        var rest = clause.Parts.Skip(1).ToArray();
        return rest.All(static p => p is PredicationClause { Subject: PronounNp { Pronoun: "they" or "it" or "he" or "she" } })
            ? first with { Predicate = new CoordinatedVp(clause.Coordinator, [first.Predicate, .. rest.Select(static p => ((PredicationClause)p).Predicate)]) }
            : null;
    }

    /// <summary>Whether what follows a statement about every one of a kind may go on about each of them.</summary>
    public bool Telescopes { get; init; }

    private bool _mayTelescope;

    private ImmutableArray<Clause> _continued = [];

    /// <summary>
    /// Every dog has a tail and its owner feeds it: what follows is said of each of them, too (telescoping; Roberts 1989, "Modal
    /// subordination and pronominal anaphora in discourse"). Only where the pronoun would have no antecedent otherwise.
    /// </summary>
    private bool Telescoped(CoordinatedClause clause, Drs box, Frame frame)
    {
        if (clause.Coordinator != Coordinator.And || UniversalSubject(clause.Parts[0]) is not { Subject: DeterminedNp { Determiner.Quantity: not Quantity.Bare, Nominal: NounNominal { Plural: false } } } first) return false;
        _mayTelescope = true;
        if (!Telescopes) return false;
        Within(ref _continued, [.. clause.Parts.Skip(1)], () => Interpret(first, box, frame));
        return true;
    }

    private static PredicationClause? UniversalSubject(Clause clause) =>
        clause is PredicationClause
        {
            Subject: DeterminedNp { Determiner.Quantity: Quantity.Every or Quantity.Any or Quantity.Indefinite or Quantity.Bare } np,
        } predication && np.Nominal is not PartitiveNominal ? predication : null;

    /// <summary>A bare plural with a restricting clause speaks of all of them, in any tense: people who lost were sad.</summary>
    private static bool IsLaw(NounPhrase subject) => subject is DeterminedNp
    {
        Determiner.Quantity: Quantity.Bare, Nominal: NounNominal { Plural: true } noun,
    } && noun.Modifiers.Any(static m => m is RelativeModifier or ParticipleModifier);

    /// <summary>Simple present, modals and the future speak of what is so in general; other tenses of what was or is going on.</summary>
    private static bool IsGenericTense(VerbPhrase verb) => verb switch
    {
        FiniteVp finite => finite.Tense is Tense.Future || (finite.Tense == Tense.Present && IsGenericTense(finite.Inner)),
        VerbVp full => full.Tense == Tense.Present,
        CopulaVp copula => copula.Tense == Tense.Present,
        CoordinatedVp coordinated => IsGenericTense(coordinated.Parts[0]),
        NegatedVp negated => IsGenericTense(negated.Inner),
        ModalVp => true,
        _ => true,
    };
}
