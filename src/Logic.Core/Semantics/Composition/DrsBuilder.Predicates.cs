using Logic.Formulas;
using Logic.Language.Grammar.Families;
using Logic.Language.Lexicon;
using Logic.Language.Syntax;
using Logic.Semantics.Background;

namespace Logic.Semantics.Composition;

/// <content>What stands behind the copula.</content>
internal sealed partial class DrsBuilder
{
    private void Predicated(Predicate predicate, Frame frame, Drs box)
    {
        switch (predicate)
        {
            case AdjectivePredicate adjective:
                Describe(adjective.Adjective, frame, box);
                break;
            case NounPredicate noun when frame.Subject is null:
                // It is winter: nothing is named, something is the case.
                if (!IsWeather(noun.Noun)) throw new SemanticException("«it» names nothing here, and these words name nothing that is the case.", noun.Noun.Position);
                box.Add(Dress(new PredicateInfo(SymbolNames.Predicate(Wording.Of(noun.Noun)), PredicateKind.Opaque, "it"), frame, [], "Be"));
                break;
            case NounPredicate noun:
                Identify(frame.Subject!, noun.Noun, frame, box);
                break;
            case PrepositionPredicate { Phrase: { Preposition: "to", Object: { } there } phrase }:
                // Who has been to Paris went there.
                Said(new VerbVp("go", there.Position) { Prepositions = [phrase] }, frame, box);
                break;
            case PrepositionPredicate { Phrase: { Preposition: "with", Object: DeterminedNp { Determiner.IsDefinite: false } held } } when IsHeld(held):
                Said(new VerbVp("have", held.Position) { Object = held }, frame, box);
                break;
            case PrepositionPredicate preposition:
                Relate(preposition.Phrase, frame, box);
                break;
            case VerbPredicate verb:
                Said(verb.Verb, frame, box);
                break;
            case CoordinatedPredicate { Coordinator: Coordinator.And, Parts: var parts } when frame.Subject is FunctionTerm && parts.All(static p => p is NounPredicate { Noun: NameNp }):
                Identify(frame.Subject, new CoordinatedNp(Coordinator.And, [.. parts.Select(static p => ((NounPredicate)p).Noun)], 0), frame, box);
                break;
            case CoordinatedPredicate coordinated:
                Coordinate(coordinated.Coordinator, coordinated.Parts, box, (part, below) => Predicated(part, frame, below));
                break;
            case NegatedPredicate negated:
                Negate(box, below => Predicated(negated.Inner, frame, below));
                break;
            case AdjoinedPredicate adjoined:
                Adjoin(adjoined.Phrase, box, frame, (below, fuller) => Predicated(adjoined.Inner, fuller, below));
                break;
            case ClausePredicate clause:
                Interpret(clause.Clause, box, Frame.Empty);
                break;
        }
    }

    /// <summary>x is NP: a description is said of x, a definite thing is x.</summary>
    private void Identify(Term x, NounPhrase np, Frame frame, Drs box)
    {
        switch (np)
        {
            case DeterminedNp { Nominal: PartitiveNominal { Group: DeterminedNp { Determiner.Quantity: Quantity.Demonstrative, Nominal: NounNominal these } group } } when these.Head.Length == 0 || (IsGeneral(these) && these.Modifiers.IsEmpty):
                throw new SemanticException("What these things are is not said here.", group.Position);
            case DeterminedNp { Nominal: NounNominal { Modifiers: [.., SameAsModifier same] } alike }:
                Alike(x, alike, same, box);
                break;
            case DeterminedNp { Nominal: NounNominal { Head: "name" or "nickname", Modifiers: var said } } when said.LastOrDefault() is PrepositionModifier { Phrase: { Preposition: "for", Object: NameNp known } }:
                // Another name for Oslo names Oslo.
                Apply(known, box, Place.Existential, (y, below) => below.Add(Identity(x, y, frame)));
                break;
            case DeterminedNp { Determiner.Quantity: Quantity.Indefinite or Quantity.Bare or Quantity.Some or Quantity.Any, Nominal: var nominal }
                when nominal is not PartitiveNominal:
                Classify(nominal, frame with { Subject = x }, box);
                break;
            case DeterminedNp { Determiner.Quantity: Quantity.Both } both:
                Classify(both.Nominal, frame with { Subject = x }, box);
                break;
            case DeterminedNp { Determiner.Quantity: Quantity.Count, Determiner.Number: 1 } one:
                Classify(one.Nominal, frame with { Subject = x }, box);
                break;
            case DeterminedNp { Determiner: { Quantity: Quantity.Count, Number: > 1 } } several:
                throw new SemanticException("So many are not one thing; say of each of them what it is, or name as many.", several.Position);
            case DeterminedNp { Determiner.Quantity: Quantity.Some, Nominal: PartitiveNominal } member:
                Classify(member.Nominal, frame with { Subject = x }, box);
                break;
            case DeterminedNp { Determiner: { Quantity: Quantity.Possessive, Word: "only", Possessor: { } possessor }, Nominal: NounNominal { Plural: false } owned }:
                Possessor(possessor, box, (owner, below) => AreAll(owned.WithFirst(new PossessorModifier(owner)), [x], below));
                break;
            case DeterminedNp { Determiner: { Quantity: Quantity.Possessive, Possessor: { } possessor }, Nominal: NounNominal { Plural: false } owned }:
                // Ann's friend, said of someone, need not be her only one.
                Possessor(possessor, box, (owner, below) => Classify(owned.WithFirst(new PossessorModifier(owner)), frame with { Subject = x }, below));
                break;
            case DeterminedNp { Determiner: { Quantity: Quantity.Possessive, Possessor: { } possessor }, Nominal: NounNominal { Plural: true } owned }:
                // Ann and Bob are Carl's friends: each is one of them.
                Possessor(possessor, box, (owner, below) => Classify((owned with { Plural = false }).WithFirst(new PossessorModifier(owner)), frame with { Subject = x }, below));
                break;
            case DeterminedNp { Determiner: { Quantity: Quantity.The, Word: null or "the" }, Nominal: NounNominal { Plural: true } all } when IsPlain(frame with { Subject = x }):
                if (IsGroup(all)) Restrict(GroupOf(all, box, Place.Existential).Members!, x, box);
                else Classify(all with { Plural = false }, frame with { Subject = x }, box);
                break;
            case DeterminedNp { Determiner.Quantity: Quantity.The, Nominal: CoordinatedNominal { Coordinator: Coordinator.And } roles } several:
                foreach (var role in WithShared(roles)) Identify(x, several with { Nominal = role }, frame, box);
                break;
            case DeterminedNp { Determiner.Quantity: Quantity.No } none:
                Negate(box, below => Classify(none.Nominal, frame with { Subject = x }, below));
                break;
            case DeterminedNp { Determiner: { Quantity: Quantity.The, Word: "only" } } only:
                Classify(only.Nominal, frame with { Subject = x }, box);
                Universal(only.Nominal, box, Place.Existential, (y, below) => below.Add(Formula.Equal(y, x)));
                break;
            case DeterminedNp { Determiner: { Quantity: Quantity.The, Word: null or "the" }, Nominal: NounNominal { Plural: false } role } when x is Variable && IsOfSome(role):
                // Every king is the ruler of two countries: of two of his own.
                Classify(role, frame with { Subject = x }, box);
                break;
            case ValueNp value when IsPlain(frame with { Subject = x }):
                IsQuantity(x, value, box);
                break;
            case CoordinatedNp { Coordinator: Coordinator.And } group when x is not Variable && group.Parts.All(static p => p is NameNp):
                // One thing is not two others: they belong to it.
                foreach (var part in group.Parts) Apply(part, box, Place.Existential, (y, below) => below.Add(MemberOf(y, x)));
                break;
            case CoordinatedNp coordinated:
                Coordinate(coordinated.Coordinator, coordinated.Parts, box, (part, below) => Identify(x, part, frame, below));
                break;
            case ExceptNp except:
                Identify(x, except.Whole, frame, box);
                Exclude(except.Exception, x, box);
                break;
            case NameNp { Words: [.., var last], Article: false } name when x is Variable && WordLexicon.Default.SingularOf(last) is not null && !discourse.Knows(name):
                // All cars made there are Ferraris: of each of many, a plural name is what it is, not who.
                Classify(Nominals.Named(name), frame with { Subject = x }, box);
                break;
            default:
                Apply(np, box, Place.Existential, (y, below) => below.Add(Identity(x, y, frame)));
                break;
        }
    }

    /// <summary>x is y; below a modal or an attitude that is a symbol, as it need not be so.</summary>
    private Formula Identity(Term x, Term y, Frame frame) => frame.Prefix.Length == 0
        ? Formula.Equal(x, y)
        : Dress(new PredicateInfo("Be", PredicateKind.Relation, "be") { Roles = ["", "is"] }, frame with { Subject = x }, [y], "");

    private static bool IsOfSome(NounNominal noun) => noun.Modifiers.Any(static m => m is PrepositionModifier { Phrase: { Preposition: "of", Object: DeterminedNp { Determiner.IsDefinite: false } } });

    private void Classify(Nominal nominal, Frame frame, Drs box)
    {
        // «is a person» says something when nothing else does.
        if (nominal is NounNominal { Modifiers.Length: 0 } noun && IsGeneral(noun) && !options.GuardPersons)
        {
            Noun(noun, [], frame, null, box);
            return;
        }

        if (nominal is NounNominal kind && frame.Prefix.Length == 0 && frame.Subject is FunctionTerm { Arguments.IsEmpty: true } name) discourse.Classify(name, kind);
        Restrict(nominal, frame, box);
    }
}
