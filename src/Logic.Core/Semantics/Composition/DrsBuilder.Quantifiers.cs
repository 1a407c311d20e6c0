using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Language.Syntax;

namespace Logic.Semantics.Composition;

/// <content>Quantifiers: some, every, no, how many, only, all but, most.</content>
internal sealed partial class DrsBuilder
{
    private void Some(DeterminedNp np, Drs box, Place place, Action<Term, Drs> scope)
    {
        var variable = Fresh(box);
        box.Entities.Add(Describe(np, variable, place, np.Nominal is NounNominal { Plural: true }));
        Restrict(np.Nominal, variable, box);
        if (np.Determiner.Word == "another" && OtherThan(np, variable, box) is { } first) box.Add(Formula.Not(Formula.Equal(variable, first)));
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
        if (bound == CountBound.Plain && number is > 1 and <= MostChosen && np.Nominal is NounNominal { Modifiers: [_, ..] } noun && noun.Modifiers.Any(IsMutual))
        {
            foreach (var one in Choose(number, noun, box).Parts) Apply(one, box, place, scope);
            return;
        }

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

    /// <summary>All but two students passed: two did not.</summary>
    private void AllBut(DeterminedNp np, Drs box, Place place, Action<Term, Drs> scope)
    {
        var below = box.Below();
        var variable = Fresh(below);
        below.Entities.Add(Describe(np, variable, place, false));
        Restrict(np.Nominal, variable, below);
        Negate(below, inner => scope(variable, inner));
        box.Add(new CountCondition(CountBound.Exactly, np.Determiner.Number, below));
    }

    private void Only(DeterminedNp np, Drs box, Place place, Action<Term, Drs> scope)
    {
        if (np.Determiner.Possessor is DeterminedNp { Determiner.Quantity: Quantity.The, Nominal: NounNominal { Plural: false } role } && OfAny(role) is { Phrase.Object: DeterminedNp owned } of)
        {
            // Only the owner of an account may close it: of every account.
            Apply(owned with { Determiner = new Determiner(Quantity.Every) }, box, Place.Existential, (thing, below) =>
                Converse(below, scope, (x, inner) => Restrict((role with { Modifiers = role.Modifiers.Remove(of) }).WithFirst(new PossessorModifier(thing)), x, inner)));
            return;
        }

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

    private static PrepositionModifier? OfAny(NounNominal noun) => noun.Modifiers.OfType<PrepositionModifier>().FirstOrDefault(static m => m.Phrase is
    {
        Preposition: "of", IsGenitive: false, Object: DeterminedNp { Determiner.Quantity: Quantity.Indefinite or Quantity.Every, Nominal: NounNominal { Plural: false } },
    });

    private void Converse(Drs box, Action<Term, Drs> said, Action<Term, Drs> restriction)
    {
        var left = box.Below();
        var variable = Fresh(left);
        Within(ref _antecedent, true, () => said(variable, left));
        var right = left.Below();
        restriction(variable, right);
        box.Add(new ImpliedCondition(left, right));
    }

    /// <summary>
    /// All birds except Rex and the penguins: single exceptions are introduced first, kinds and groups are denied in the restriction;
    /// of each the contrary is said after.
    /// </summary>
    private void Except(ExceptNp np, Drs box, Place place, Action<Term, Drs> scope)
    {
        var parts = np.Exception is CoordinatedNp coordinated ? coordinated.Parts : [np.Exception];
        Introduce(0, [], box);

        void Introduce(int index, ImmutableArray<NounPhrase> exceptions, Drs outer)
        {
            if (index == parts.Length) Speak(exceptions, outer);
            else if (IsMany(parts[index])) Introduce(index + 1, exceptions.Add(parts[index]), outer);
            else Apply(Single(parts[index]), outer, Place.Existential, (term, below) => Introduce(index + 1, exceptions.Add(new ReferentNp(term)), below));
        }

        void Speak(ImmutableArray<NounPhrase> exceptions, Drs outer)
        {
            var determined = np.Whole as DeterminedNp;
            Apply(determined is { Nominal: NounNominal noun } ? determined with { Nominal = exceptions.Aggregate(noun, Excluding) } : np.Whole, outer, place, scope);
            foreach (var exception in exceptions)
            {
                var excepted = exception is DeterminedNp { Determiner.Quantity: Quantity.Bare } kind ? kind with { Determiner = new Determiner(Quantity.Every) } : exception;
                if (excepted is DeterminedNp { Nominal: NounNominal { Head: "" } those } unnamed && determined?.Nominal is NounNominal { Head: var head }) excepted = unnamed with { Nominal = those with { Head = head } };
                if (determined?.Determiner.Quantity == Quantity.No) Apply(excepted, outer, place, scope);
                else if (determined?.Determiner.Quantity is Quantity.Every or Quantity.Any) Apply(excepted, outer, place, (term, below) => Negate(below, denied => scope(term, denied)));
            }
        }
    }

    /// <summary>It is none of these: no penguin, not one of the teachers, not Rex.</summary>
    private void Exclude(NounPhrase exception, Term term, Drs box)
    {
        switch (exception)
        {
            case CoordinatedNp several:
                foreach (var part in several.Parts) Exclude(part, term, box);
                break;
            case DeterminedNp { Determiner.Quantity: Quantity.Bare or Quantity.Every or Quantity.Any } kind:
                Negate(box, below => Restrict(kind.Nominal, term, below));
                break;
            case DeterminedNp when IsMany(exception):
                Negate(box, denied => Apply(exception, denied, Place.Existential, (other, below) => below.Add(Formula.Equal(term, other))));
                break;
            default:
                Apply(exception, box, Place.Existential, (other, below) => below.Add(Formula.Not(Formula.Equal(term, other))));
                break;
        }
    }

    private static NounPhrase Single(NounPhrase exception) => exception is DeterminedNp { Determiner: { Quantity: Quantity.Count, Number: not 1 } }
        ? throw new SemanticException("It is not said which ones are excepted; name them, or say «all but two».", exception.Position) { IsFinal = true }
        : exception;

    /// <summary>Whether it is a kind or a group (penguins, those who failed, the teachers) and no single thing.</summary>
    private static bool IsMany(NounPhrase np) => np
        is DeterminedNp { Determiner.Quantity: Quantity.Bare or Quantity.Every or Quantity.Any }
        or DeterminedNp { Determiner.IsDefinite: true, Nominal: NounNominal { Plural: true } };

    /// <summary>
    /// All members, including guests: what is said of the members, and that guests are members. Of some members, including a guest,
    /// it is said of a guest as well.
    /// </summary>
    private void Including(IncludingNp np, Drs box, Place place, Action<Term, Drs> scope)
    {
        Apply(np.Whole, box, place, scope);
        if (np.Whole is not DeterminedNp { Determiner.Quantity: var quantity, Nominal: NounNominal kind } || ((kind.Head.Length == 0 || IsGeneral(kind)) && kind.Modifiers.IsEmpty))
        {
            Apply(np.Part, box, place, scope);
        }
        else if (box.IsNegated || quantity is Quantity.Every or Quantity.Any or Quantity.No || (quantity == Quantity.Bare && (place.Generic || place.Loved)))
        {
            Apply(np.Part, LiftedBox(box, null), place with { Generic = true }, (part, below) => Restrict(kind, part, below));
        }
        else
        {
            Apply(np.Part, box, place, (part, below) =>
            {
                Restrict(kind, part, below);
                scope(part, below);
            });
        }
    }

    private static NounNominal Excluding(NounNominal nominal, NounPhrase exception) => nominal.With(new ExceptionModifier(exception));

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

    private void ImportExistence(Nominal nominal, Drs box)
    {
        // Only what is closed can be imported: a restriction that speaks of an outer variable is left alone.
        var builder = new DrsBuilder(discourse, options) { IsDeRe = IsDeRe, _variables = _variables + 1000 };
        if (nominal is not NounNominal noun || noun.Modifiers.Any(static m => m is not AdjectiveModifier)) return;
        var probe = new Drs(null);
        var variable = builder.Fresh(probe);
        builder.Restrict(nominal, variable, probe);
        if (probe.Conditions.Count > 0) Presuppositions.Add(new BackgroundAxiom(DrsTranslation.ToFormula(probe, discourse), "existential import"));
        foreach (var (key, info) in builder.Predicates) Predicates.TryAdd(key, info);
    }
}
