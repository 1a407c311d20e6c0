using Logic.Formulas;
using Logic.Language.Lexicon;
using Logic.Language.Syntax;
using Logic.Semantics.Discourse;

namespace Logic.Semantics.Composition;

/// <content>Noun phrases: each is given its scope, a function from a term and a box.</content>
internal sealed partial class DrsBuilder
{
    private void Apply(NounPhrase np, Drs box, Place place, Action<Term, Drs> scope)
    {
        Spend(np);
        switch (np)
        {
            case NameNp { Article: true } name when Discourse.PronounResolver.Bound(string.Join(' ', name.Words), box) is { } known:
                // If a city holds a Summer Olympics, the Summer Olympics …
                scope(known.Term, box);
                break;
            case NameNp name:
                scope(Name(name, place), box);
                break;
            case PronounNp pronoun:
                Pronoun(pronoun, box, place, scope);
                break;
            case ReferentNp referent:
                scope(referent.Term, box);
                break;
            case GapNp gap:
                scope(Gap(gap), box);
                break;
            case DeterminedNp determined:
                Determined(determined, box, place, scope);
                break;
            case CoordinatedNp { Coordinator: Coordinator.Or } either when either.Parts.All(p => IsUniversal(p, place)):
                // Cats or dogs are welcome: whatever is the one or the other.
                foreach (var part in either.Parts) Apply(part, box, place, scope);
                break;
            case CoordinatedNp { Coordinator: Coordinator.Nor, Parts: var none }:
                foreach (var part in none) Deny(part, box, place, scope);
                break;
            case CoordinatedNp coordinated:
                CoordinatedGroup(coordinated, place);
                // Bob and nobody else: nobody but Bob.
                Term? named = null;
                Coordinate(coordinated.Coordinator, coordinated.Parts, box, (part, below) => Within(ref _toldFrom, named, () => Apply(part, below, place, (term, inner) =>
                {
                    named ??= term;
                    scope(term, inner);
                })));
                RememberKinds(coordinated, place);
                break;
            case ExceptNp except:
                Except(except, box, place, scope);
                break;
            case IncludingNp including:
                Including(including, box, place, scope);
                break;
            case NegatedNp negated:
                Deny(negated.Inner, box, place, scope);
                break;
            case AppositiveNp { Head: DeterminedNp listed, Apposed: CoordinatedNp { Coordinator: Coordinator.And } list }:
                foreach (var part in list.Parts)
                {
                    Apply(part, box, place, (term, below) =>
                    {
                        Restrict(listed.Nominal, term, below);
                        scope(term, below);
                    });
                }

                break;
            case AppositiveNp appositive:
                Apply(appositive.Head, box, place, (term, below) =>
                {
                    Identify(term, appositive.Apposed, Frame.Empty with { Subject = term }, below);
                    scope(term, below);
                });
                break;
            case CommentedNp commented:
                Apply(commented.Head, box, place, (term, below) =>
                {
                    WithGap(term, () => Within(ref _mainClause, false, () => Interpret(commented.Comment, below, Frame.Empty)));
                    scope(term, below);
                });
                break;
            case ValueNp value:
                Value(value, box, scope);
                break;
            case MultipleNp multiple:
                throw new SemanticException("Multiples and shares («twice as much», «half of the») are not calculated; say the values themselves.", multiple.Position) { IsFinal = true };
            case DateNp date:
                scope(Noted(Date(date)!), box);
                break;
            default:
                scope(Kind(np, box), box);
                break;
        }
    }

    /// <summary>Not bats: where bats would be all of them, none of them.</summary>
    private void Deny(NounPhrase np, Drs box, Place place, Action<Term, Drs> scope)
    {
        if (np is DeterminedNp { Determiner.Quantity: Quantity.Bare, Nominal: NounNominal { Plural: true } } kind && place.Generic) Apply(kind with { Determiner = new Determiner(Quantity.No) }, box, place, scope);
        else Negate(box, below => Apply(np, below, place, scope));
    }

    private static bool IsUniversal(NounPhrase np, Place place) => np is DeterminedNp
    {
        Determiner.Quantity: var quantity, Nominal: NounNominal { Plural: true },
    } && (quantity is Quantity.Every or Quantity.Any || (quantity == Quantity.Bare && place.Generic));

    private void Determined(DeterminedNp np, Drs box, Place place, Action<Term, Drs> scope)
    {
        if (Contraries.Apart(np) is { } kinds)
        {
            Apply(kinds, box, place, scope);
            return;
        }

        if (np.Nominal is NounNominal { Modifiers: [.., CountComparison or SameAsModifier] } compared)
        {
            ComparedCount(np, compared, box, scope);
            return;
        }

        if (LinkedInversely(np) is var (linked, every))
        {
            Apply(every, box, Place.Existential, (term, below) => Determined(linked(term), below, place with { Generic = place.Generic && np.Determiner.Quantity == Quantity.Every }, scope));
            return;
        }

        if (np.Nominal is NounNominal { Head: not ("" or "one") } noun && !IsGeneral(noun)) discourse.LastNoun = noun;
        if (ToldApart(np, box) is { } apart) np = apart;
        if (np is { Determiner.Quantity: Quantity.Bare, Nominal: NounNominal { Plural: false } people } && Language.Grammar.Families.NounPhrases.People.Contains(people.Head)) np = np with { Nominal = people with { Plural = true } };
        if (LacksDeterminer(np)) np = np with { Determiner = new Determiner(Quantity.Indefinite) };
        // If the king travels, a guard accompanies him: some guard, then.
        var generic = place.Generic && ((options.GenericIndefinites && !_consequent) || np.Determiner.Quantity == Quantity.Bare);
        switch (np.Determiner.Quantity)
        {
            case Quantity.Every:
            case Quantity.Any when !_negative:
            case Quantity.Indefinite when generic:
            case Quantity.Bare when (generic || place.Loved) && !IsMass(np):
                Universal(np.Nominal, box, place, scope);
                RememberAll(np, place);
                break;
            case Quantity.Bare when place is { Generic: true, Subject: true } && IsMass(np) && IsStuff(np):
                Universal(np.Nominal, box, place, scope);
                break;
            case Quantity.Bare when IsMass(np):
                var stuff = Kind(np);
                if (IsStuff(np)) box.Entities.Add(Describe(np, stuff, place, false));
                scope(stuff, box);
                break;
            case Quantity.No when np.Determiner.Number > 1:
                Negate(box, below => Count(np with { Determiner = np.Determiner with { Quantity = Quantity.Count, Bound = CountBound.AtLeast } }, below, place, scope));
                break;
            case Quantity.No or Quantity.Neither:
                Negate(box, below => Some(np, below, place, scope));
                if (place.Subject) RememberAll(np, place);
                break;
            case Quantity.NotEvery:
                Negate(box, below => Universal(np.Nominal, below, place, scope));
                RememberAll(np, place);
                break;
            case Quantity.AllBut:
                AllBut(np, box, place, scope);
                break;
            case Quantity.Count:
                Count(np, box, place, scope);
                break;
            case Quantity.The or Quantity.Demonstrative or Quantity.Both:
                Definite(np, box, place, scope);
                break;
            case Quantity.Possessive:
                Possessive(np, box, place, scope);
                break;
            case Quantity.Only:
                Only(np, box, place, scope);
                break;
            case Quantity.Most or Quantity.Many or Quantity.Few:
                Generalized(np, box, place, scope);
                break;
            default:
                Some(np, box, place, scope);
                break;
        }
    }

    /// <summary>
    /// A nurse in each ward, every city of every country: of each ward some nurse (inverse linking; May 1985, "Logical Form"). What is
    /// in each of them has wide scope; null for anything else.
    /// </summary>
    private static (Func<Term, DeterminedNp> Linked, DeterminedNp Every)? LinkedInversely(DeterminedNp np)
    {
        if (np is not { Determiner.Quantity: Quantity.Every or Quantity.Some or Quantity.Indefinite, Nominal: NounNominal noun }) return null;
        foreach (var modifier in noun.Modifiers)
        {
            if (modifier is PrepositionModifier { Phrase: { Object: DeterminedNp { Determiner: { Quantity: Quantity.Every, Number: <= 1 }, Nominal: NounNominal { Plural: false, Head.Length: > 0 } } every } phrase } placed)
                return (term => np with { Nominal = noun with { Modifiers = noun.Modifiers.Replace(placed, placed with { Phrase = phrase with { Object = new ReferentNp(term) } }) } }, every);
        }

        return null;
    }

    /// <summary>Whether the noun is one that is counted, so that <c>a</c> was left out: <c>eat berries in forest</c>.</summary>
    private static bool LacksDeterminer(DeterminedNp np) =>
        np.Determiner.Quantity == Quantity.Bare && np.Nominal is NounNominal { Plural: false } noun && (noun.Kind & (NounKind.Count | NounKind.Measure)) == NounKind.Count && !IsGeneral(noun)
        && !noun.Compound.Any(static word => char.IsUpper(word[0]));

    /// <summary>Watching it: what is done, by what the pronouns in it speak of.</summary>
    private FunctionTerm Kind(NounPhrase np, Drs box)
    {
        var parts = Wording.WithPronouns(np).ToArray();
        var spoken = parts.OfType<PronounNp>().Select(p => PronounResolver.Resolve(p, box, discourse, null) ?? throw Unresolved(p.Pronoun, p.Position)).ToArray();
        return spoken.Length == 0 || spoken.Any(static e => e.Members is not null)
            ? Kind(np)
            : Term.Function(SymbolNames.Constant([.. parts.OfType<Wording.Text>().Select(static t => t.Word)]), [.. spoken.Select(static e => e.Term)]);
    }

    /// <summary>A gerund, a mass noun or a clause as a thing: a constant named after its words.</summary>
    private FunctionTerm Kind(NounPhrase np)
    {
        var constant = SymbolNames.Constant(Wording.Of(np));
        if (np is DeterminedNp { Nominal: NounNominal { Modifiers.IsEmpty: true } noun })
        {
            discourse.Kinds = discourse.Kinds.SetItem(constant, SymbolNames.Predicate(noun.Compound) + SymbolNames.Predicate(WordLexicon.CanonicalSpelling(noun.Head)));
        }

        return Term.Constant(constant);
    }

    /// <summary>Whether a mass noun that opens a general statement speaks of whatever is of that stuff: <c>open-source software is free</c>.</summary>
    private static bool IsStuff(DeterminedNp np) => np.Nominal is NounNominal noun && noun.Kind.HasFlag(NounKind.Mass);

    private static bool IsMass(DeterminedNp np) => np.Nominal is NounNominal { Plural: false, Head.Length: > 0 } noun
        && noun.Modifiers.All(static m => m is AdjectiveModifier or PrepositionModifier { Phrase.Object: NameNp or DeterminedNp { Determiner.Quantity: Quantity.Bare } or GerundNp });

    private static Entity Describe(DeterminedNp np, Term term, Place place, bool plural) => Describe(np.Nominal, term, place.Subject, plural);

    internal static Entity Describe(Nominal nominal, Term term, bool subject, bool plural)
    {
        var noun = nominal as NounNominal ?? (nominal as CoordinatedNominal)?.Parts[0] as NounNominal;
        return new Entity(term, noun?.Head ?? "")
        {
            Description = noun is null ? new HashSet<string>() : Wording.Set(noun),
            Kind = noun?.Kind ?? NounKind.None,
            Plural = plural,
            Subject = subject,
        };
    }
}
