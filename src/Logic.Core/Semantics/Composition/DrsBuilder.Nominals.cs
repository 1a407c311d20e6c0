using Logic.Formulas;
using Logic.Language.Lexicon;
using Logic.Language.Syntax;
using Logic.Semantics.Background;
using Logic.Semantics.Values;

namespace Logic.Semantics.Composition;

/// <content>Nouns and their modifiers: what a description says of its referent.</content>
internal sealed partial class DrsBuilder
{
    private void Restrict(Nominal nominal, Term term, Drs box) => Restrict(nominal, Frame.Empty with { Subject = term }, box);

    private void Restrict(Nominal nominal, Frame frame, Drs box)
    {
        var term = frame.Subject!;
        switch (nominal)
        {
            case CoordinatedNominal coordinated:
                var coordinator = coordinated.Coordinator;
                Coordinate(coordinator, coordinated.Parts, box, (part, below) => Restrict(part, frame, below));
                break;
            case PartitiveNominal partitive:
                Member(partitive.Group, term, box);
                break;
            case NounNominal noun:
                _described.Push(new(term, noun));
                Within(ref _mainClause, false, () => Restrict(noun, frame, box));
                _described.Pop();
                break;
        }
    }

    private void Member(NounPhrase group, Term term, Drs box)
    {
        switch (group)
        {
            case DeterminedNp { Determiner.Quantity: Quantity.The, Nominal: NounNominal { Plural: true } noun } when IsGroup(noun):
                Restrict(GroupOf(noun, box, Place.Existential).Members!, term, box);
                break;
            case CoordinatedNp { Coordinator: Coordinator.And, Parts: var names } when names.All(IsOne):
                var terms = TermsOf(names, box);
                box.Add(Formula.Or([.. terms.Select(Formula (t) => Formula.Equal(term, t))]));
                break;
            case DeterminedNp { Determiner.Quantity: Quantity.Possessive } owned:
                Within(ref _part, term, () => Possessor(owned.Determiner.Possessor!, box, (possessor, below) =>
                    Within(ref _part, null, () => Restrict(((NounNominal)owned.Nominal).WithFirst(new PossessorModifier(possessor)), term, below))));
                break;
            case DeterminedNp determined:
                Restrict(determined.Nominal, term, box);
                break;
            case PronounNp pronoun:
                var they = Discourse.PronounResolver.Group(box, discourse) ?? Discourse.PronounResolver.Resolve(pronoun, box, discourse, Subject, possessor: false, [term])
                    ?? throw Unresolved(pronoun.Pronoun, pronoun.Position, isFinal: true);
                if (they.Members is null)
                {
                    // Some of them are no part of one thing.
                    if (!they.Plural) throw Unresolved(pronoun.Pronoun, pronoun.Position, isFinal: true);
                    discourse.TakenUp(they);
                    box.Add(Formula.Equal(term, they.Term));
                    break;
                }

                Restrict(they.Members, term, box);
                break;
            default:
                Apply(group, box, Place.Existential, (whole, below) => below.Add(MemberOf(term, whole)));
                break;
        }
    }

    private void Restrict(NounNominal noun, Frame frame, Drs box)
    {
        var term = frame.Subject!;
        if (noun is { Head: "one", Compound: [] } && discourse.LastNoun is { } last) noun = noun with { Head = last.Head, Compound = last.Compound, Kind = last.Kind };
        noun = Kinds.Transparent(noun);
        var fused = new List<string>();
        foreach (var modifier in noun.Modifiers)
        {
            if (modifier is not AdjectiveModifier { Adjective: var adjective }) continue;
            if (adjective is SimpleAdjective { Complements.Length: 0, Than: null } simple && Fuses(simple.Lemma)) fused.Add(simple.Lemma);
            else if (!IsPostposed(adjective) && !IsSuperlative(noun, adjective))
            {
                if (adjective is SimpleAdjective { Degree: Degree.Positive } measured && Scales.Of(measured.Lemma) is { } scale) discourse.Values = discourse.Values.WithStandard(scale.Attribute, noun.Head);
                Describe(adjective, frame, box);
            }
        }

        Head(noun, fused, frame, box);
        foreach (var modifier in noun.Modifiers) Restrict(modifier, noun, term, box);
    }

    private static bool IsPostposed(AdjectivePhrase adjective) => adjective is SimpleAdjective { Complements.Length: > 0 } or SimpleAdjective { Than: not null };

    private static bool Fuses(string adjective) => WordLexicon.Default.AdjectiveFeatures(adjective).HasFlag(AdjectiveFeatures.NonIntersective);

    /// <summary>The head with what fuses into it: compounds, adjectives such as former, and its of.</summary>
    private void Head(NounNominal noun, List<string> fused, Frame frame, Drs box)
    {
        var owner = noun.Modifiers.OfType<PossessorModifier>().FirstOrDefault();
        var of = noun.Modifiers.FirstOrDefault(static m => m is PrepositionModifier { Phrase: { Preposition: "of", Object: not null } } or PrepositionModifier { Phrase: { Preposition: "of" } });
        if (noun.Head.Length == 0 && of is PrepositionModifier { Phrase.Object: { } group })
        {
            Member(group, frame.Subject!, box);
            return;
        }

        if (noun.Head.Length == 0 || IsGeneral(noun) && owner is null && of is null && noun.Compound.IsEmpty && fused.Count == 0)
        {
            if (GuardOf(noun) is { } guard) box.Add(Emit(new PredicateInfo(guard, PredicateKind.Noun, guard), [frame.Subject!]));
            return;
        }

        if (owner is not null)
        {
            Noun(noun, fused, frame, owner.Possessor, box);
            if (of is PrepositionModifier { Phrase: { Object: not null } both }) Relate(both, frame, box);
        }
        else if (of is PrepositionModifier { Phrase: { IsGenitive: true, Object: { } person } }) Within(ref _part, frame.Subject, () => Possessor(person, box, (o, below) => Within(ref _part, null, () => Noun(noun, fused, frame, o, below))));
        else if (of is PrepositionModifier { Phrase.Object: { } whole }) Within(ref _inside, [frame.Subject!], () => Apply(whole, box, Place.Existential, (o, below) => Noun(noun, fused, frame, o, below)));
        else Noun(noun, fused, frame, null, box);
    }

    private void Noun(NounNominal noun, List<string> fused, Frame frame, Term? of, Drs box)
    {
        var negated = noun.Head.StartsWith("non-", StringComparison.Ordinal);
        var head = WordLexicon.CanonicalSpelling(negated ? noun.Head[4..] : noun.Head);
        var name = SymbolNames.Predicate(fused) + SymbolNames.Predicate(noun.Compound) + SymbolNames.Predicate(head) + (of is null ? "" : "Of");
        var info = new PredicateInfo(name, PredicateKind.Noun, head)
        {
            Roles = of is null ? [""] : ["", "of"],
            Modifiers = [.. noun.Compound],
            Relational = noun.Kind.HasFlag(NounKind.Relational),
            Closed = fused.Count > 0,
        };
        if (negated) Negate(box, below => below.Add(Dress(info, frame, of is null ? [] : [of], "Be")));
        else box.Add(Dress(info, frame, of is null ? [] : [of], "Be"));
    }

    private string? GuardOf(NounNominal noun)
    {
        if (!options.GuardPersons) return null;
        return noun.Kind.HasFlag(NounKind.Person) ? "Person" : "Thing";
    }

    /// <summary>person, people, thing, someone: they add nothing of their own.</summary>
    private static bool IsGeneral(NounNominal noun) => noun.Head is "person" or "people" or "thing" or "individual" or "one" or "somebody" or "someone" or "something" or "anything";

    /// <summary>Says a modifier of a term. A thing is not in a phrase of its own (Hoeksema &amp; Napoli 1990, i-within-i), but a clause may speak of it.</summary>
    private void Restrict(Modifier modifier, NounNominal noun, Term term, Drs box) =>
        Within(ref _inside, modifier is PrepositionModifier { Phrase.Preposition: not "with" } ? [term] : [], () => Say(modifier, noun, term, box));

    private void Say(Modifier modifier, NounNominal noun, Term term, Drs box)
    {
        switch (modifier)
        {
            case AdjectiveModifier { Adjective: SimpleAdjective superlative } when IsSuperlative(noun, superlative):
                Exceeds(superlative, noun, term, box);
                break;
            case AdjectiveModifier { Adjective: SimpleAdjective adjective } when IsPostposed(adjective):
                Describe(adjective, Frame.Empty with { Subject = term }, box);
                break;
            case PrepositionModifier { Phrase: { Preposition: "with", Object: { } held } } when IsHeld(held):
                // A person with a ticket has one; who is with a person accompanies them.
                Interpret(new VerbVp("have", held.Position) { Object = held }, Frame.Empty with { Subject = term }, box);
                break;
            case PrepositionModifier { Phrase.Preposition: not "of" } preposition:
                WithSubject(term, () => Relate(preposition.Phrase, Frame.Empty with { Subject = term }, box));
                break;
            case RelativeModifier relative:
                WithGap(term, () => Subordinated(() => Interpret(relative.Clause, box, Frame.Empty)));
                break;
            case ParticipleModifier participle:
                WithGap(term, () => Subordinated(() => WithSubject(term, () => Interpret(participle.Verb, Frame.Empty with { Subject = term }, box))));
                break;
            case NamedModifier named:
                Apply(named.Name, box, Place.Existential, (name, below) => below.Add(Formula.Equal(term, name)));
                break;
            case InfinitiveModifier infinitive:
                var head = noun.Head.Length == 0 ? "thing" : noun.Head;
                Interpret(infinitive.Verb, (Frame.Empty with { Subject = term }).Under(SymbolNames.Predicate(head) + "To", opaque: true), box);
                break;
            case ExceptionModifier exception:
                Exclude(exception.Exception, term, box);
                break;
            case Discourse.AmongModifier among:
                box.Add(Formula.Or([.. among.Terms.Select(Formula (t) => Formula.Equal(term, t))]));
                break;
            case SuchThatModifier such:
                var described = DrsTranslation.Body(such.Box, discourse, keep: [such.Variable]);
                box.Add(Formulas.Normalization.Substitution.Apply(described, such.Variable, term));
                break;
            case MemberModifier member:
                box.Add(MemberOf(term, member.Group));
                break;
        }
    }

    private System.Collections.Immutable.ImmutableArray<Term> _inside = [];
    private Term? _part;

    private static bool IsHeld(NounPhrase np) => np switch
    {
        DeterminedNp { Determiner.Quantity: not Quantity.No, Nominal: NounNominal noun } => !noun.Kind.HasFlag(NounKind.Person) || IsKin(np),
        CoordinatedNp { Coordinator: Coordinator.And or Coordinator.Or, Parts: var parts } => parts.All(IsHeld),
        _ => false,
    };

    private void Subordinated(Action action)
    {
        var condition = _antecedent;
        _antecedent = true;
        action();
        _antecedent = condition;
    }

    /// <summary>x P y for a prepositional phrase; several joined phrases one after the other.</summary>
    private void Relate(PrepositionPhrase phrase, Frame frame, Drs box)
    {
        if (phrase is CoordinatedPreposition coordinated)
        {
            Coordinate(coordinated.Coordinator, coordinated.Parts, box, (part, below) => Relate(part, frame, below));
            return;
        }

        if (!frame.Opaque && frame.Subject is { } subject && SaidOfBoth(phrase.Object, subject, box, (who, thing, below) => Relate(phrase with { Object = new ReferentNp(thing) }, frame with { Subject = who }, below))) return;
        if (IsPlain(frame) && Ranges(phrase, frame.Subject!, box)) return;
        if (phrase is { Preposition: "with", Object: { } had } && IsPlain(frame) && HasAttribute(had, frame.Subject!, box)) return;
        var name = SymbolNames.Predicate(phrase.Preposition);
        if (phrase.Object is null)
        {
            box.Add(Dress(new PredicateInfo(name, PredicateKind.Adjective, phrase.Preposition) { Roles = [""] }, frame, [], "Be"));
            return;
        }

        Apply(phrase.Object, box, Place.Existential, (other, below) =>
            below.Add(Dress(new PredicateInfo(name, PredicateKind.Relation, phrase.Preposition) { Roles = ["", phrase.Preposition] }, frame, [other], "Be")));
    }
}
