using System.Runtime.CompilerServices;
using Logic.Language.Lexicon;
using Logic.Language.Syntax;
using Logic.Semantics.Background;

namespace Logic.Semantics.Composition;

/// <content>Clauses.</content>
internal sealed partial class DrsBuilder
{
    private void Interpret(Clause clause, Drs box, Frame frame)
    {
        switch (clause)
        {
            case PredicationClause predication:
                Predicate(predication, box, frame);
                break;
            case ExistentialClause existential:
                Exists(existential, box);
                break;
            case ImpersonalClause impersonal:
                Impersonal(impersonal, box, frame);
                break;
            case ImperativeClause:
                throw new SemanticException("An order is neither true nor false; say what someone must do, as in «users must log in».", 0) { IsFinal = true, IsNoStatement = true };
            case CleftClause { Negated: true } cleft:
                Negate(box, below => Interpret(cleft with { Negated = false }, below, frame));
                break;
            case CleftClause cleft:
                Apply(cleft.Focus, box, Place.Existential, (term, below) => WithGap(term, () => Interpret(cleft.Said, below, frame)));
                break;
            case SubordinatedClause subordinated:
                Subordinate(subordinated, box, frame);
                break;
            case CoordinatedClause coordinated when SharedSubject(coordinated) is { } shared:
                Interpret(shared, box, frame);
                break;
            case CoordinatedClause coordinated:
                Coordinate(coordinated.Coordinator, coordinated.Parts, box, (part, below) => Interpret(part, below, frame));
                break;
            case NegatedClause negated:
                Negate(box, below => Interpret(negated.Inner, below, frame));
                break;
            case FrontedClause fronted:
                Adjoin(fronted.Phrase, box, frame, (below, fuller) => Interpret(fronted.Inner, below, fuller));
                break;
            case OtherwiseClause otherwise:
                Otherwise(otherwise, box, frame);
                break;
            case RelativeClause relative:
                Interpret(relative.Inner, box, frame);
                break;
            default:
                throw new SemanticException("This clause has no meaning here.", 0);
        }
    }

    private void Predicate(PredicationClause clause, Drs box, Frame frame)
    {
        // A construction that leads back to itself must not end the process.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw new SemanticException("The sentence goes round in circles.", 0) { IsFinal = true };
        if (AreDifferent(clause) is { } plain)
        {
            Distinguish(((CoordinatedNp)clause.Subject).Parts, box);
            clause = plain;
        }

        if (Members(clause, box)) return;
        clause = OthersThanCompared(OfKind(clause, box));
        if (IsMisnamed(clause)) throw new SemanticException("Several things are not one.", clause.Subject.Position);
        if (Reciprocal(clause, box, frame) || AreOnly(clause, box) || AreNamed(clause, box) || AreSome(clause, box) || Choices(clause, box, frame) || Shares(clause, box, frame) || AreMutual(clause, box)) return;
        var arguments = _arguments;
        // Whoever they opposed is not they.
        _arguments = clause is { Subject: PronounNp, Predicate: FiniteVp { Inner: VerbVp { Object: GapNp } } or VerbVp { Object: GapNp } } && _gaps.Count > 0 ? [_gaps.Peek()] : [];
        var generic = clause.Predicate is FiniteVp { OfAll: true } || (_mainClause && !_antecedent && (IsGenericTense(clause.Predicate) || IsLaw(clause.Subject)));
        // A pronoun that is the subject may well be the subject of the clause around it.
        void Subject() => Apply(clause.Subject, box, new Place(true, generic), (subject, below) =>
            Interpret(clause.Predicate, frame with { Subject = subject }, below));
        if (clause.Subject is PronounNp { IsReflexive: false }) WithSubject(NoSubject, Subject);
        else Subject();
        _arguments = arguments;
        if (_gaps.Count == 0) discourse.Remember(clause);
    }

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

    private void Subordinate(SubordinatedClause clause, Drs box, Frame frame)
    {
        if (OfEveryObject(clause, box, frame)) return;
        if (clause.MainFirst || clause.Reduced) RegisterObject(clause.Main, box);
        if ((clause.MainFirst || clause.Reduced) && !IsApart(clause) && UniversalSubject(clause.Main) is { } main)
        {
            // The subject of the main clause speaks of everything in both: a student fails unless the student studies.
            var generic = !_antecedent && IsGenericTense(main.Predicate);
            Apply(main.Subject, box, new Place(true, generic), (subject, below) =>
                Connect(clause, below, frame, (inner, f) => Interpret(main.Predicate, f with { Subject = subject }, inner)));
            return;
        }

        if (DistributedSubject(clause) is { } condition)
        {
            // Of each of them: if Ann's friends work hard, they succeed.
            Apply(condition.Subject, box, new Place(true, false), (subject, below) => Connect(
                clause,
                below,
                frame,
                (inner, f) => Interpret(clause.Main, inner, f),
                inner => Interpret(condition.Predicate, Frame.Empty with { Subject = subject }, inner)));
            return;
        }

        if (OfChoices(clause) is { Subject: DeterminedNp { Determiner.Number: var number, Nominal: NounNominal noun } } choices)
        {
            Connect(clause, box, frame, (below, f) => Interpret(clause.Main, below, f), below => Predicate(choices with { Subject = Choose(number, noun, below) }, below, Frame.Empty));
            return;
        }

        if (clause.MainFirst || clause.Reduced) RegisterSubject(clause.Main, box);
        Connect(clause, box, frame, (below, f) => Interpret(clause.Main, below, f));
    }

    /// <summary>Dogs bark, whereas cats do not: a clause with a subject of its own that is no condition.</summary>
    private static bool IsApart(SubordinatedClause clause) => clause is { Subordinator: Subordinator.Both, Subordinate: PredicationClause { Subject: not PronounNp } };

    /// <summary>The condition whose plural subject the main clause takes up with <c>they</c>; null for none.</summary>
    private static PredicationClause? DistributedSubject(SubordinatedClause clause) =>
        clause is
        {
            MainFirst: false,
            Subordinator: Subordinator.If or Subordinator.Unless,
            Subordinate: PredicationClause { Subject: DeterminedNp { Determiner.IsDefinite: true, Nominal: NounNominal { Plural: true } } } condition,
            Main: PredicationClause { Subject: PronounNp { Pronoun: "they" } },
        } ? condition : null;

    private void Connect(SubordinatedClause clause, Drs box, Frame frame, Action<Drs, Frame> main, Action<Drs>? condition = null)
    {
        var said = condition is null
            ? (Action<Drs>)(below => Condition(clause.Subordinate, below))
            : below => Conditionally(() => condition(below));
        switch (clause.Subordinator)
        {
            case Subordinator.If:
                discourse.Condition = clause.Subordinate;
                Imply(box, said, below => Within(ref _consequent, true, () => main(below, frame)));
                break;
            case Subordinator.OnlyIf:
                Imply(box, below => Within(ref _antecedent, true, () => main(below, frame)), below => Interpret(clause.Subordinate, below, Frame.Empty));
                break;
            case Subordinator.Unless:
                // No negation of the text: unless the guests agree is unless all do.
                Imply(box, below => below.Add(new NegatedCondition(Filled(below, said))), below => main(below, frame));
                break;
            case Subordinator.IfAndOnlyIf:
                var left = Filled(box, below => main(below, frame));
                var right = Filled(box, below => Interpret(clause.Subordinate, below, Frame.Empty));
                box.Add(new EquivalentCondition(left, right));
                break;
            case Subordinator.Both when clause.MainFirst:
                main(box, frame);
                Interpret(clause.Subordinate, box, Frame.Empty);
                break;
            case Subordinator.Both:
                Interpret(clause.Subordinate, box, Frame.Empty);
                main(box, frame);
                break;
            default:
                main(box, frame);
                break;
        }
    }

    private void Condition(Clause clause, Drs box) => Conditionally(() => Interpret(clause, box, Frame.Empty));

    private void Conditionally(Action action) => Within(ref _antecedent, true, () => Within(ref _negative, true, action));

    private void Imply(Drs box, Action<Drs> antecedent, Action<Drs> consequent)
    {
        var left = box.Below();
        antecedent(left);
        var right = left.Below();
        consequent(right);
        box.Add(new ImpliedCondition(left, right));
    }

    private void Otherwise(OtherwiseClause clause, Drs box, Frame frame)
    {
        if (discourse.Condition is not { } condition) throw new SemanticException("«Otherwise» needs a condition in an earlier sentence.", 0);
        Imply(box, below => Negate(below, inner => Earlier(condition, inner)), below => Interpret(clause.Inner, below, frame));
    }

    // A condition that itself says otherwise would mean itself.
    private void Earlier(Clause condition, Drs box)
    {
        discourse.Condition = null;
        Condition(condition, box);
        discourse.Condition = condition;
    }

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
