using Logic.Formulas;
using Logic.Language.Syntax;
using Logic.Semantics.Discourse;

namespace Logic.Semantics.Composition;

/// <content>Definite descriptions and possessives: presuppositions are bound to what was mentioned, or accommodated.</content>
internal sealed partial class DrsBuilder
{
    private void Definite(DeterminedNp np, Drs box, Place place, Action<Term, Drs> scope)
    {
        if (np.Nominal is PartitiveNominal partitive)
        {
            Apply(partitive.Group, box, place, scope);
            return;
        }

        if (np.Nominal is CoordinatedNominal coordinated)
        {
            foreach (var part in WithShared(coordinated)) Definite(np with { Nominal = part }, box, place, scope);
            return;
        }

        var noun = (NounNominal)np.Nominal;
        if (np.Determiner.Quantity == Quantity.The && AttributeOf(OfEvery(noun, place), null, box, scope)) return;
        if (np.Determiner.Quantity == Quantity.The && (OfEach(noun) ?? (place is { Generic: true, Subject: true } && !noun.Plural ? OfAny(noun) : null)) is { } each)
        {
            // The mayor of every city, or in general of a city: to each its own (inverse linking; May 1985, "Logical Form").
            var owners = each.Phrase.Object is DeterminedNp { Determiner.Quantity: Quantity.Indefinite, Nominal: NounNominal { Plural: false } } any && !noun.Plural ? any with { Determiner = new Determiner(Quantity.Every) } : each.Phrase.Object!;
            Apply(owners, box, Place.Existential, (owner, below) =>
                Owned((noun with { Modifiers = noun.Modifiers.Remove(each) }).WithFirst(new PossessorModifier(owner)), owner, below, place, scope));
            return;
        }

        if (place is { Generic: true, Subject: true } && OfSeveral(noun) is { } several)
        {
            OfAnyChoice(noun, several, box, scope);
            return;
        }

        if (noun.Plural)
        {
            Plural(np, noun, box, place, scope);
            return;
        }

        if (NameOf(noun) is { } name)
        {
            if (np.Determiner.Word is null && Anything(name, noun, box) is { } letter)
            {
                scope(letter, box);
                return;
            }

            scope(Named(name, noun, place), box);
            return;
        }

        if (PlaceName(noun) is var (city, kind))
        {
            scope(Named(city, kind, place), box);
            return;
        }

        if (np.Determiner.Word != "only" && PronounResolver.Find(noun, box, discourse) is { } known)
        {
            discourse.TakenUp(known, place.Subject);
            scope(known.Term, box);
            return;
        }

        if (_incorporated.Contains(noun.Head)) throw new SemanticException($"«the {noun.Head}» is nothing that there need be.", np.Position) { WantsReferent = true };
        if (IsDependent(noun, box) is { } owner)
        {
            Accommodate(noun, owner, place, scope, box);
            return;
        }

        if (noun.Modifiers.Any(static m => m is PrepositionModifier { Phrase.Preposition: "of" }))
        {
            Accommodate(noun, LiftedBox(box, null), place, scope, box);
            return;
        }

        scope(Constant(np, noun, box, place), box);
    }

    /// <summary>The owner and manager of the shop: both are of it.</summary>
    private static IEnumerable<Nominal> WithShared(CoordinatedNominal coordinated)
    {
        var of = coordinated.Parts[^1] is NounNominal last ? last.Modifiers.FirstOrDefault(static m => m is PrepositionModifier { Phrase.Preposition: "of" }) : null;
        return of is null ? coordinated.Parts : coordinated.Parts.Select(part => part is NounNominal noun && !noun.Modifiers.Any(static m => m is PrepositionModifier or RelativeModifier) ? noun.With(of) : part);
    }

    /// <summary>The one thing that fits the description: a constant, with its existence and uniqueness taken for granted.</summary>
    private Term Constant(DeterminedNp np, NounNominal noun, Drs box, Place place)
    {
        var words = Wording.Of(noun);
        if (np.Determiner.Quantity == Quantity.Demonstrative) words = [np.Determiner.Word!, .. words];
        if (words.Count == 0) words = ["it"];
        Term constant = Term.Constant(SymbolNames.Constant(words));
        var probe = new Drs(null);
        var variable = Fresh(probe);
        Within(ref _mainClause, false, () => Restrict(noun, variable, probe));
        Presuppose(constant, variable, probe, unique: np.Determiner.Quantity == Quantity.The, string.Join(' ', words));
        var entity = Describe(noun, constant, place.Subject, false) with { Sentence = discourse.SentenceNumber };
        discourse.Global.Add(entity);
        return constant;
    }

    private void Presuppose(Term term, Variable variable, Drs description, bool unique, string words)
    {
        var body = DrsTranslation.Body(description, discourse, keep: [variable]);
        if (body.Equals(Formula.True)) return;
        Presuppositions.Add(new BackgroundAxiom(Formulas.Normalization.Substitution.Apply(body, variable, term), $"there is one {words}"));
        if (unique) Presuppositions.Add(new BackgroundAxiom(Formula.ForAll(variable, Formula.Implies(body, Formula.Equal(variable, term))), $"there is only one {words}"));
    }

    private void Possessive(DeterminedNp np, Drs box, Place place, Action<Term, Drs> scope)
    {
        if (np.Nominal is CoordinatedNominal coordinated)
        {
            foreach (var part in coordinated.Parts) Possessive(np with { Nominal = part }, box, place, scope);
            return;
        }

        var noun = (NounNominal)np.Nominal;
        if (AttributeOf(noun, np.Determiner.Possessor!, box, scope)) return;
        Possessor(np.Determiner.Possessor!, box, (possessor, below) =>
        {
            // Their rooms, unlike the rooms, may well be none: who did not leave them did not leave every one.
            var owned = noun.WithFirst(new PossessorModifier(possessor));
            if (np.Determiner.Word == "only" && !noun.Plural)
            {
                // Ann's only dog: there is no other.
                Accommodate(owned, LiftedBox(below, possessor), place, (term, inner) =>
                {
                    AreAll(owned, [term], inner);
                    scope(term, inner);
                }, below);
                return;
            }

            if (noun.Plural && np.Determiner.Possessor is PronounNp) Universal(owned, below, place, scope);
            else Owned(owned, possessor, below, place, scope);
        });
    }

    /// <summary>The price of a car, in general: of every car.</summary>
    private static NounNominal OfEvery(NounNominal noun, Place place) =>
        place is { Generic: true, Subject: true } && !noun.Plural && OfAny(noun) is { Phrase: { Object: DeterminedNp { Determiner.Quantity: Quantity.Indefinite } any } phrase } of
            ? noun with { Modifiers = noun.Modifiers.Replace(of, of with { Phrase = phrase with { Object = any with { Determiner = new Determiner(Quantity.Every) } } }) }
            : noun;

    private void Owned(NounNominal owned, Term owner, Drs box, Place place, Action<Term, Drs> scope)
    {
        if (owned.Plural) AllOrAny(owned, box, place, scope);
        else Accommodate(owned, LiftedBox(box, owner), place, scope, box);
    }

    private static PrepositionModifier? OfEach(NounNominal noun) => noun.Modifiers.OfType<PrepositionModifier>().FirstOrDefault(m => m.Phrase is
    {
        Preposition: "of", IsGenitive: false, Object: DeterminedNp { Determiner: var determiner, Nominal: NounNominal { Plural: var plural } }
    } && (determiner.Quantity is Quantity.Every or Quantity.No || (determiner.Quantity == Quantity.Indefinite && noun.Plural && !plural)));

    private void Possessor(NounPhrase possessor, Drs box, Action<Term, Drs> scope)
    {
        var possessing = _possessing;
        _possessing = true;
        Apply(possessor, box, Place.Existential, (owner, below) =>
        {
            _possessing = possessing;
            scope(owner, below);
        });
        _possessing = possessing;
    }

    /// <summary>Says that there is the one described, as high as what it depends on allows, and goes on with it.</summary>
    private void Accommodate(NounNominal noun, Drs target, Place place, Action<Term, Drs> scope, Drs box)
    {
        var probe = new Drs(target);
        var variable = Fresh(probe);
        Within(ref _mainClause, false, () => Restrict(noun, variable, probe));
        target.Referents.AddRange(probe.Referents);
        target.Conditions.AddRange(probe.Conditions);
        target.Entities.Add(Describe(noun, variable, place.Subject, false));
        PresupposeUnique(noun, variable, probe);
        scope(variable, box);
    }

    private void PresupposeUnique(NounNominal noun, Variable variable, Drs probe)
    {
        var description = DrsTranslation.Body(probe, discourse, keep: [variable]);
        var outer = Formulas.Normalization.FreeVariables.Of(description).Remove(variable);
        var words = string.Join(' ', Wording.Of(noun));
        if (outer.IsEmpty) Presuppositions.Add(new BackgroundAxiom(Formula.Exists(variable, description), $"there is one {words}"));
        var other = Term.Variable(variable.Name + "o");
        var both = Formula.And(description, Formulas.Normalization.Substitution.Apply(description, variable, other));
        var unique = Formula.ForAll([.. outer, variable, other], Formula.Implies(both, Formula.Equal(variable, other)));
        Presuppositions.Add(new BackgroundAxiom(unique, $"there is only one {words}"));
    }

    /// <summary>
    /// The box in which a presupposition is said: above every negation and condition when it depends on nothing in them,
    /// else the box of what it depends on, but not inside a negation.
    /// </summary>
    private static Drs LiftedBox(Drs box, Term? dependsOn)
    {
        if (dependsOn is null or FunctionTerm) return box.Top;
        var owner = box.OwnerOf(dependsOn);
        if (owner is null || owner.Parent is null) return box.Top;
        while (box.IsNegated && box != owner && box.Parent != owner && box.Parent is { } above) box = above;
        return box.IsNegated && box.Parent is not null && box != owner ? box.Parent : box;
    }

    /// <summary>The box of the innermost bound variable that a description speaks of; null when it speaks of none.</summary>
    private Drs? IsDependent(NounNominal noun, Drs box)
    {
        foreach (var modifier in noun.Modifiers)
        {
            if (modifier is PrepositionModifier { Phrase.Object: PronounNp pronoun }
                && PronounResolver.Resolve(pronoun, box, discourse, null) is { Term: Variable variable }
                && box.OwnerOf(variable) is not null)
            {
                return LiftedBox(box, variable);
            }

            if (modifier is PrepositionModifier { Phrase.Object: GapNp gap } && _gaps.Count > 0) return LiftedBox(box, Gap(gap));
            if (modifier is PrepositionModifier { Phrase.Object: DeterminedNp { Determiner: { Quantity: Quantity.Possessive, Possessor: PronounNp } or { Quantity: Quantity.Every or Quantity.Indefinite or Quantity.No or Quantity.Any } } }) return box;
            if (modifier is PrepositionModifier { Phrase.Object: DeterminedNp { Determiner.Quantity: Quantity.The } inner }
                && inner.Nominal is NounNominal innerNoun && PronounResolver.Find(innerNoun, box, discourse) is { Term: Variable bound } && box.OwnerOf(bound) is { Parent: not null })
            {
                return LiftedBox(box, bound);
            }
        }

        return null;
    }
}

/// <summary>A member of a group that has a term already.</summary>
internal sealed record MemberModifier(Term Group) : Modifier;

/// <summary>What was counted: everything that fits a box in the place of its variable.</summary>
internal sealed record SuchThatModifier(Drs Box, Variable Variable) : Modifier;

/// <summary>Something of a possessor that has a term already.</summary>
internal sealed record PossessorModifier(Term Possessor) : Modifier;
