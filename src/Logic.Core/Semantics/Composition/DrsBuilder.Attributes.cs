using Logic.Formulas;
using Logic.Language.Syntax;
using Logic.Semantics.Values;

namespace Logic.Semantics.Composition;

/// <content>What has a value: by its verb, by having it, by a definite description of it.</content>
internal sealed partial class DrsBuilder
{
    /// <summary>costs 5 dollars, weighs as much as the car, has a length of 3 meters, exceeds 5. False for any other event.</summary>
    private bool MeasuringVerb(VerbVp verb, Frame frame, Drs box)
    {
        if (verb.Compared is { } compared) return Compared(verb, compared, frame, box);
        if (verb is { Passive: true } or { Verbal: not null } or { Clause: not null } or { Recipient: not null } or { Particle: not null } or { Adjective: not null } || !verb.Adverbs.IsEmpty || !verb.Prepositions.IsEmpty) return false;
        if (!IsPlain(frame) || verb.Object is not { } theme) return false;
        if (verb.Lemma == "have") return HasAttribute(theme, frame.Subject!, box);
        if (Scales.MeasuredBy(verb.Lemma) is { } attribute && theme is ValueNp value)
        {
            Bound(value, value.Unit, Attribute(attribute, frame.Subject!), box);
            return true;
        }

        return verb.Lemma is "equal" or "exceed" && Relates(verb.Lemma, theme, frame.Subject!, box);
    }

    private bool Relates(string verb, NounPhrase theme, Term x, Drs box)
    {
        if (!IsValue(x, box)) return false;
        Apply(theme, box, Place.Existential, (y, below) => below.Add(verb == "equal" ? Formula.Equal(x, y) : Comparison.Less(y, x)));
        return true;
    }

    private bool Compared(VerbVp verb, ValueComparison comparison, Frame frame, Drs box)
    {
        if (Scales.MeasuredBy(verb.Lemma) is not { } attribute || !IsPlain(frame) || !verb.Adverbs.IsEmpty || !verb.Prepositions.IsEmpty)
            throw new SemanticException($"What «{verb.Lemma}» more or less than another says is not known; say it with a number or with «longer», «faster», ….", verb.Position) { IsFinal = true };
        Apply(comparison.Than, box, Place.Existential, (other, below) =>
            below.Add(Ordered(comparison.Degree, Attribute(attribute, frame.Subject!), IsValue(other, below) ? other : Attribute(attribute, other))));
        return true;
    }

    private static Formula Ordered(Degree degree, Term left, Term right) => degree switch
    {
        Degree.Comparative => Comparison.Less(right, left),
        Degree.Less => Comparison.Less(left, right),
        Degree.AtLeast => Comparison.AtMost(right, left),
        Degree.AtMost => Comparison.AtMost(left, right),
        _ => Formula.Equal(left, right),
    };

    /// <summary>x has such a price: a length of 3 meters, the same age as Bob, a price below 20 dollars. False for other things had.</summary>
    private bool HasAttribute(NounPhrase np, Term x, Drs box)
    {
        if (np is not DeterminedNp { Nominal: NounNominal { Plural: false, Compound.IsEmpty: true } noun } || Scales.AttributeOf(noun.Head) is not { } attribute) return false;
        if (noun.Modifiers.IsEmpty || !noun.Modifiers.All(SaysValue)) return false;
        foreach (var modifier in noun.Modifiers) SayValue(modifier, attribute, x, box);
        return true;
    }

    private static bool SaysValue(Modifier modifier) => modifier switch
    {
        SameAsModifier or PrepositionModifier { Phrase: { Preposition: "of", Object: ValueNp } } => true,
        PrepositionModifier { Phrase: var phrase } => RangeOf(phrase) is not null,
        AdjectiveModifier { Adjective: SimpleAdjective { Than: not null, By: null, Negated: false, Degree: Degree.Comparative or Degree.Less } adjective } => Scales.IsComparator(adjective.Lemma),
        _ => false,
    };

    private void SayValue(Modifier modifier, string attribute, Term x, Drs box)
    {
        Term own = Attribute(attribute, x);
        switch (modifier)
        {
            case SameAsModifier same:
                Apply(same.Other, box, Place.Existential, (other, below) => below.Add(Formula.Equal(own, ValueOf(attribute, other, below))));
                break;
            case PrepositionModifier { Phrase: { Preposition: "of", Object: ValueNp value } }:
                Bound(value, value.Unit ?? (attribute == "age" ? "year" : null), own, box);
                break;
            case PrepositionModifier { Phrase: var phrase }:
                Bound(RangeOf(phrase)!, RangeOf(phrase)!.Unit, own, box);
                break;
            case AdjectiveModifier { Adjective: SimpleAdjective { Than: ValueNp value } adjective }:
                Bound(value with { Bound = Toward(adjective, Scales.LooksUp(adjective.Lemma)) }, value.Unit, own, box);
                break;
            case AdjectiveModifier { Adjective: SimpleAdjective adjective }:
                var up = Scales.LooksUp(adjective.Lemma) == (adjective.Degree == Degree.Comparative);
                Apply(adjective.Than!, box, Place.Existential, (other, below) =>
                    below.Add(Ordered(up ? Degree.Comparative : Degree.Less, own, ValueOf(attribute, other, below))));
                break;
        }
    }

    private Term ValueOf(string attribute, Term other, Drs box) => IsValue(other, box) ? other : Attribute(attribute, other);

    /// <summary>the price of the car, its length, as functions of what has them. False for any other description.</summary>
    private bool AttributeOf(NounNominal noun, NounPhrase? possessor, Drs box, Action<Term, Drs> scope)
    {
        if (possessor is null && NumberOf(noun) is { } counted)
        {
            var probe = new Drs(box);
            var variable = Fresh(probe);
            Restrict(counted, variable, probe);
            scope(Counting.Number(variable, DrsTranslation.Body(probe, discourse, [variable]), discourse, isCompared: true), box);
            return true;
        }

        if (noun is not { Plural: false, Compound.IsEmpty: true } || Scales.AttributeOf(noun.Head) is not { } attribute) return false;
        var of = possessor ?? (noun.Modifiers is [PrepositionModifier { Phrase: { Preposition: "of", Object: { } whole } }] ? whole : null);
        if (of is null or ValueNp || (possessor is not null && !noun.Modifiers.IsEmpty)) return false;
        if (possessor is not null) Possessor(of, box, (owner, below) => scope(Attribute(attribute, owner), below));
        else Apply(of, box, Place.Existential, (owner, below) => scope(Attribute(attribute, owner), below));
        return true;
    }

    /// <summary>What is counted in <c>the number of students</c>.</summary>
    private static NounNominal? NumberOf(NounNominal noun) => noun is
    {
        Head: "number", Plural: false, Compound.IsEmpty: true,
        Modifiers: [PrepositionModifier { Phrase: { Preposition: "of", Object: DeterminedNp { Determiner: { Quantity: Quantity.Bare or Quantity.The, Number: 0 }, Nominal: NounNominal { Plural: true } things } } }, .. var rest],
    }
        ? things with { Modifiers = things.Modifiers.AddRange(rest) } : null;

    /// <summary>x is the same N as y: the same one; but the same length as y is as long.</summary>
    private void Alike(Term x, NounNominal noun, SameAsModifier same, Drs box)
    {
        if (HasAttribute(new DeterminedNp(new Determiner(Language.Syntax.Quantity.Indefinite), noun, 0), x, box)) return;
        if (Shared.Contains(noun.Head)) throw new SemanticException($"Say what has the same {noun.Head}: «has the same {noun.Head} as».", same.Other.Position) { IsFinal = true };
        Apply(same.Other, box, Place.Existential, (y, below) => below.Add(Formula.Equal(x, y)));
    }

    /// <summary>Nouns that name what several things share: to be the same color is not to be the same thing.</summary>
    private static readonly HashSet<string> Shared = ["color", "colour", "size", "shape", "kind", "type", "sort", "brand", "make", "model", "distance", "color", "nationality"];
}
