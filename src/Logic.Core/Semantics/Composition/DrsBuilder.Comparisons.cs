using Logic.Formulas;
using Logic.Language.Syntax;
using Logic.Semantics.Background;

namespace Logic.Semantics.Composition;

/// <content>Comparisons of what is done: the same N as, more N than, the tallest N.</content>
internal sealed partial class DrsBuilder
{
    /// <summary>drives the same car as Bob, won more orders than APCOM. False for any other object.</summary>
    private bool ComparingObject(VerbVp verb, Frame frame, Drs box)
    {
        if (verb.Passive || frame.Opaque || verb.Object is not DeterminedNp { Nominal: NounNominal noun } np || frame.Subject is not { } subject) return false;
        if (SaidOfBoth(np, subject, box, (who, thing, below) => Does(verb, who, thing, frame, below))) return true;
        if (noun.Modifiers.OfType<CountComparison>().FirstOrDefault() is not { } comparison) return false;
        if (OtherKind(comparison) is not null) return false;
        if (noun.Plural) discourse.Values = discourse.Values with { CountsByNumber = true };
        var counted = noun with { Modifiers = noun.Modifiers.Remove(comparison) };
        Apply(comparison.Than, box, Place.Existential, (other, below) => below.Add(new CountComparisonCondition(
            comparison.Bound == CountBound.Plain && below.IsNegated ? CountBound.AtLeast : comparison.Bound,
            Counted(counted, below, (thing, inner) => Does(verb, subject, thing, frame, inner)),
            Counted(counted, below, (thing, inner) => Does(comparison.Verb is VerbVp { Lemma: not "do" } theirs ? theirs : verb, other, thing, frame, inner)),
            comparison.Difference) { IsAmount = !noun.Plural }));
        return true;
    }

    /// <summary>lives on the same street as Bob. False for any other phrase.</summary>
    private bool SharingPlace(VerbVp verb, Frame frame, Drs box)
    {
        if (frame.Opaque || frame.Subject is not { } subject) return false;
        foreach (var phrase in verb.Prepositions)
        {
            if (SaidOfBoth(phrase.Object, subject, box, (who, thing, below) => Event(
                verb with { Prepositions = verb.Prepositions.Replace(phrase, phrase with { Object = new ReferentNp(thing) }) }, frame with { Subject = who }, below))) return true;
        }

        return false;
    }

    /// <summary>The same N as Bob's: some N of which the same is said twice, of the subject and of him. False for any other phrase.</summary>
    private bool SaidOfBoth(NounPhrase? np, Term subject, Drs box, Action<Term, Term, Drs> said)
    {
        if (np is not DeterminedNp { Nominal: NounNominal noun } one || noun.Modifiers.OfType<SameAsModifier>().FirstOrDefault() is not { } same) return false;
        var plain = one with { Nominal = noun with { Modifiers = noun.Modifiers.Remove(same) } };
        Apply(same.Other, box, Place.Existential, (other, below) => Some(plain, below, Place.Existential, (thing, inner) =>
        {
            foreach (var who in new[] { subject, other }) said(who, thing, inner);
        }));
        return true;
    }

    /// <summary>more dogs than cats: what is said of both kinds is counted.</summary>
    private void ComparedCount(DeterminedNp np, NounNominal noun, Drs box, Action<Term, Drs> scope)
    {
        if (noun.Modifiers[^1] is not CountComparison comparison || OtherKind(comparison) is not { } other)
            throw new SemanticException("This comparison stands where it is not clear what is compared; say it with the two numbers.", np.Position) { IsFinal = true };
        discourse.Values = discourse.Values with { CountsByNumber = true };
        var counted = noun with { Modifiers = noun.Modifiers.Remove(comparison) };
        // More women than men at the party: both are there.
        if (counted.Modifiers.IsEmpty) counted = counted with { Modifiers = [.. other.Modifiers.Where(static m => m is PrepositionModifier)] };
        box.Add(new CountComparisonCondition(comparison.Bound, Counted(counted, box, scope), Counted(other, box, scope), comparison.Difference));
    }

    private static NounNominal? OtherKind(CountComparison comparison) =>
        comparison is { Verb: null, Than: DeterminedNp { Determiner.Quantity: Quantity.Bare, Nominal: NounNominal { Plural: true } other } } ? other : null;

    /// <summary>runs faster than Bob: one relation of the two. False for other verbs.</summary>
    private bool ComparingManner(VerbVp verb, Frame frame, Drs box)
    {
        if (verb.Passive || frame.Opaque || frame.Subject is not { } subject || verb is not { Adjective: SimpleAdjective { Than: { } than, Degree: var degree, By: null, Negated: false, Adverb: null } manner }) return false;
        if (verb.Object is not null || verb.Recipient is not null || verb.Particle is not null || !verb.Adverbs.IsEmpty || than is ValueNp) return false;
        var form = verb.Lemma + " " + Form(manner);
        var info = new PredicateInfo(SymbolNames.Predicate(form), PredicateKind.Comparative, form) { Roles = ["", "than"], Compared = new ComparedAdjective(verb.Lemma + " " + manner.Lemma, degree) };
        Adverbial(verb.Prepositions, 0, frame, box, (below, fuller) => Apply(than, below, Place.Existential, (other, inner) =>
            inner.Add(Dress(info, fuller with { Subject = subject }, [other], ""))));
        return true;
    }

    private void Does(VerbVp verb, Term who, Term thing, Frame frame, Drs box) =>
        WithGap(thing, () => Event(verb with { Object = new GapNp(verb.Position) }, frame with { Subject = who }, box));

    private Drs Counted(NounNominal noun, Drs box, Action<Term, Drs> said) => Filled(box, below =>
    {
        var variable = Fresh(below);
        Restrict(noun, variable, below);
        said(variable, below);
    });

    /// <summary>The tallest student is taller than every other one.</summary>
    private void Exceeds(SimpleAdjective superlative, NounNominal noun, Term term, Drs box)
    {
        var others = noun with { Modifiers = noun.Modifiers.RemoveAll(static m => m is AdjectiveModifier { Adjective: SimpleAdjective { Degree: Degree.Superlative } }) };
        Imply(
            box,
            left =>
            {
                var other = Fresh(left);
                Restrict(others, other, left);
                left.Add(Formula.Not(Formula.Equal(other, term)));
            },
            right => Compare(superlative with { Degree = Degree.Comparative }, Frame.Empty with { Subject = term }, right.Parent!.Referents[0], right));
    }

    private static bool IsSuperlative(NounNominal noun, AdjectivePhrase adjective) =>
        adjective is SimpleAdjective { Degree: Degree.Superlative, Negated: false, Complements.IsEmpty: true, Than: null, Adverb: null } && !noun.Plural
        && !noun.Modifiers.Any(static m => m is AdjectiveModifier { Adjective: SimpleAdjective other } && Ranks.Contains(other.Lemma));

    // The second tallest is not taller than all others.
    private static readonly HashSet<string> Ranks = ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "next", "last", "other", "former", "possible"];
}
