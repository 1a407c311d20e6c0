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
            case CoordinatedNp coordinated:
                CoordinatedGroup(coordinated);
                Coordinate(coordinated.Coordinator, coordinated.Parts, box, (part, below) => Apply(part, below, place, scope));
                break;
            case ExceptNp except:
                Except(except, box, place, scope);
                break;
            case NegatedNp negated:
                Negate(box, below => Apply(negated.Inner, below, place, scope));
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
                scope(Kind(np), box);
                break;
        }
    }

    private Term Name(NameNp name, Place place)
    {
        if (name.Words is [var letter] && IsLetter(letter))
        {
            return Letter(letter);
        }

        return discourse.Name(name, place.Subject);
    }

    private static bool IsUniversal(NounPhrase np, Place place) => np is DeterminedNp
    {
        Determiner.Quantity: var quantity, Nominal: NounNominal { Plural: true },
    } && (quantity is Quantity.Every or Quantity.Any || (quantity == Quantity.Bare && place.Generic));

    private Variable Letter(string name)
    {
        var variable = Term.Variable(name);
        if (!Letters.Contains(variable)) Letters.Add(variable);
        return variable;
    }

    /// <summary>x, y, X1: letters that mathematicians use for anything.</summary>
    private static bool IsLetter(string word) =>
        (word.Length == 1 && char.IsLower(word[0])) || (word[0] is >= 'X' and <= 'Z' && word.Skip(1).All(char.IsDigit));

    private void Pronoun(PronounNp pronoun, Drs box, Place place, Action<Term, Drs> scope)
    {
        if (pronoun.IsReflexive || pronoun.Pronoun == "each other")
        {
            scope(Subject is { } self && !self.Equals(NoSubject) ? self : throw new SemanticException($"«{pronoun.Pronoun}» has no subject to refer to.", pronoun.Position), box);
            return;
        }

        if (pronoun.Pronoun == "you" && _genericYou)
        {
            scope(Letter("you"), box);
            return;
        }

        if (pronoun.Pronoun is "i" or "we" or "you")
        {
            scope(Term.Constant(pronoun.Pronoun == "you" ? "you" : pronoun.Pronoun == "i" ? "speaker" : "we"), box);
            return;
        }

        if (_filling && discourse.SubjectBound.Contains(pronoun) && Subject is { } subject)
        {
            // He loves his wife and so does Bob: Bob his own (sloppy identity; Ross 1967).
            scope(subject, box);
            return;
        }

        var entity = PronounResolver.Resolve(pronoun, box, discourse, Subject, _possessing, _arguments, _inside)
            ?? throw new SemanticException($"«{pronoun.Pronoun}» refers to nothing that was mentioned before.", pronoun.Position);
        if (entity.Members is null)
        {
            if (entity.Term.Equals(Subject)) discourse.SubjectBound = discourse.SubjectBound.Add(pronoun);
            discourse.TakenUp(entity, place.Subject);
            scope(entity.Term, box);
            return;
        }

        ForMembers(entity, box, scope);
    }

    private void Determined(DeterminedNp np, Drs box, Place place, Action<Term, Drs> scope)
    {
        if (np.Nominal is NounNominal { Modifiers: [.., CountComparison or SameAsModifier] } compared)
        {
            ComparedCount(np, compared, box, scope);
            return;
        }

        if (np.Nominal is NounNominal { Head: not ("" or "one") } noun && !IsGeneral(noun)) discourse.LastNoun = noun;
        if (LacksDeterminer(np)) np = np with { Determiner = new Determiner(Quantity.Indefinite) };
        var generic = place.Generic && (options.GenericIndefinites || np.Determiner.Quantity == Quantity.Bare);
        switch (np.Determiner.Quantity)
        {
            case Quantity.Every:
            case Quantity.Any when !_negative:
            case Quantity.Indefinite when generic:
            case Quantity.Bare when (generic || place.Loved) && !IsMass(np):
                Universal(np.Nominal, box, place, scope);
                break;
            case Quantity.Bare when place is { Generic: true, Subject: true } && IsMass(np) && IsStuff(np):
                Universal(np.Nominal, box, place, scope);
                break;
            case Quantity.Bare when IsMass(np):
                scope(Kind(np), box);
                break;
            case Quantity.No or Quantity.Neither:
                Negate(box, below => Some(np, below, place, scope));
                break;
            case Quantity.NotEvery:
                Negate(box, below => Universal(np.Nominal, below, place, scope));
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

    /// <summary>Whether the noun is one that is counted, so that <c>a</c> was left out: <c>eat berries in forest</c>.</summary>
    private static bool LacksDeterminer(DeterminedNp np) =>
        np.Determiner.Quantity == Quantity.Bare && np.Nominal is NounNominal { Plural: false } noun && (noun.Kind & (NounKind.Count | NounKind.Measure)) == NounKind.Count && !IsGeneral(noun)
        && !noun.Compound.Any(static word => char.IsUpper(word[0]));

    private void Some(DeterminedNp np, Drs box, Place place, Action<Term, Drs> scope)
    {
        var variable = Fresh(box);
        box.Entities.Add(Describe(np, variable, place, np.Nominal is NounNominal { Plural: true }));
        Restrict(np.Nominal, variable, box);
        scope(variable, box);
    }

    private void Universal(Nominal nominal, Drs box, Place place, Action<Term, Drs> scope)
    {
        if (nominal is CoordinatedNominal { Coordinator: not Coordinator.Nor } coordinated)
        {
            foreach (var part in coordinated.Parts) Universal(part, box, place, scope);
            return;
        }

        Imply(
            box,
            restrictor =>
            {
                var variable = Fresh(restrictor);
                restrictor.Entities.Add(Describe(nominal, variable, place.Subject, nominal is NounNominal { Plural: true }));
                Within(ref _negative, true, () => Restrict(nominal, variable, restrictor));
            },
            below => scope(below.Parent!.Referents[0], below));
        if (options.ExistentialImport && !nominal.Equals(Silent)) ImportExistence(nominal, box);
    }

    private static readonly NounNominal Silent = new("", false);

    private void Count(DeterminedNp np, Drs box, Place place, Action<Term, Drs> scope)
    {
        if (np.Determiner.UpTo is { } upper)
        {
            Count(np with { Determiner = np.Determiner with { Bound = CountBound.AtLeast, UpTo = null } }, box, place, scope);
            Count(np with { Determiner = np.Determiner with { Bound = CountBound.AtMost, Number = upper, UpTo = null } }, box, place, scope);
            return;
        }

        var bound = np.Determiner.Bound;
        var number = np.Determiner.Number;
        if (number > 10 || (number == 10 && bound is CountBound.MoreThan or CountBound.AtMost)) discourse.Values = discourse.Values with { CountsByNumber = true };
        if (number == 0 && bound is CountBound.Plain or CountBound.Exactly or CountBound.AtMost)
        {
            Negate(box, negated => Some(np, negated, place, scope));
            return;
        }

        if (bound is CountBound.Plain or CountBound.AtLeast && number == 1)
        {
            Some(np, box, place, scope);
            return;
        }

        var below = box.Below();
        var variable = Fresh(below);
        below.Entities.Add(Describe(np, variable, place, false));
        Restrict(np.Nominal, variable, below);
        scope(variable, below);
        box.Add(new CountCondition(bound, number, below));
        if (number > 1 && bound is CountBound.Plain or CountBound.AtLeast or CountBound.Exactly or CountBound.MoreThan)
        {
            // Ann bought two books. Bob read them: whatever books Ann bought (Evans 1980, "Pronouns").
            var members = new NounNominal("", true).With(new SuchThatModifier(below, variable));
            box.Entities.Add(Describe(np, variable, place, true) with { Members = members });
        }
    }

    private void Only(DeterminedNp np, Drs box, Place place, Action<Term, Drs> scope)
    {
        if (np.Determiner.Possessor is { } only)
        {
            Apply(only, box, place, (term, below) =>
            {
                scope(term, below);
                Converse(below, scope, (x, inner) => inner.Add(Formula.Equal(x, term)));
            });
            return;
        }

        Converse(box, scope, (x, below) => Restrict(np.Nominal, x, below));
    }

    private void Converse(Drs box, Action<Term, Drs> said, Action<Term, Drs> restriction)
    {
        var left = box.Below();
        var variable = Fresh(left);
        Within(ref _antecedent, true, () => said(variable, left));
        var right = left.Below();
        restriction(variable, right);
        box.Add(new ImpliedCondition(left, right));
    }

    private void Except(ExceptNp np, Drs box, Place place, Action<Term, Drs> scope)
    {
        Apply(np.Exception, box, Place.Existential, (exception, outer) =>
        {
            var negative = np.Whole is DeterminedNp { Determiner.Quantity: Quantity.No };
            var whole = np.Whole is DeterminedNp determined
                ? determined with { Nominal = Excluding(determined.Nominal, np.Exception) }
                : np.Whole;
            Apply(whole, outer, place, scope);
            if (negative) scope(exception, outer);
            else if (np.Whole is DeterminedNp { Determiner.Quantity: Quantity.Every or Quantity.Any }) Negate(outer, below => scope(exception, below));
        });
    }

    private static Nominal Excluding(Nominal nominal, NounPhrase exception) =>
        nominal is NounNominal noun ? noun.With(new ExceptionModifier(exception)) : nominal;

    private void Generalized(DeterminedNp np, Drs box, Place place, Action<Term, Drs> scope)
    {
        // The symbol is named after the words; what is sound about it is said beside it.
        var restrictor = box.Below();
        var variable = Fresh(restrictor);
        restrictor.Entities.Add(Describe(np, variable, place, true));
        Restrict(np.Nominal, variable, restrictor);
        var said = restrictor.Below();
        scope(variable, said);
        box.Add(new GeneralizedCondition(np.Determiner.Quantity, variable, restrictor, said));
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

    private void CoordinatedGroup(CoordinatedNp np)
    {
        // Ann and Bob may be taken up by they.
        if (np.Coordinator == Coordinator.And && np.Parts.All(static p => p is NameNp)) discourse.Group(np);
    }

    private void ForMembers(Entity group, Drs box, Action<Term, Drs> scope)
    {
        Imply(
            box,
            restrictor =>
            {
                var variable = Fresh(restrictor);
                restrictor.Entities.Add(new Entity(variable, group.Head) { Kind = group.Kind, Plural = true, Subject = group.Subject });
                Restrict(group.Members!, variable, restrictor);
            },
            below => scope(below.Parent!.Referents[0], below));
    }

    private void ImportExistence(Nominal nominal, Drs box)
    {
        // Only what is closed can be imported: a restriction that speaks of an outer variable is left alone.
        var builder = new DrsBuilder(discourse, options) { _variables = _variables + 1000 };
        if (nominal is not NounNominal noun || noun.Modifiers.Any(static m => m is not AdjectiveModifier)) return;
        var probe = new Drs(null);
        var variable = builder.Fresh(probe);
        builder.Restrict(nominal, variable, probe);
        if (probe.Conditions.Count > 0) Presuppositions.Add(new BackgroundAxiom(DrsTranslation.ToFormula(probe, discourse), "existential import"));
        foreach (var (key, info) in builder.Predicates) Predicates.TryAdd(key, info);
    }
}
