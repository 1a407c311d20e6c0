using Logic.Formulas;
using Logic.Language.Syntax;
using Logic.Semantics.Discourse;
using Logic.Semantics.Values;

namespace Logic.Semantics.Composition;

/// <content>
/// Values: a number with a unit is a term, and what has a length, a price or an age is compared by a function of it:
/// <c>length(car) = meter(3)</c>, <c>dollar(20) &lt; price(car)</c>.
/// </content>
internal sealed partial class DrsBuilder
{
    private readonly Stack<(Term Term, NounNominal Noun)> _described = new();

    private void Value(ValueNp value, Drs box, Action<Term, Drs> scope)
    {
        if (value is { Bound: CountBound.Plain or CountBound.Exactly, UpTo: null })
        {
            scope(Measure(value.Value, value.Unit), box);
            return;
        }

        // More than five kilometers are some distance beyond five kilometers.
        var variable = Fresh(box);
        Bound(value, value.Unit, variable, box);
        scope(variable, box);
    }

    /// <summary>Says what a value, with its bound, says of a subject.</summary>
    private void Bound(ValueNp value, string? unit, Term subject, Drs box)
    {
        if (value.UpTo is { } upper)
        {
            box.Add(Comparison.AtMost(Limit(subject, value.Value, unit), subject));
            box.Add(Comparison.AtMost(subject, Limit(subject, upper, unit)));
            return;
        }

        if (subject is FunctionTerm count && unit is null && discourse.Values.Counts.ContainsKey(count.Name))
        {
            box.Add(Counting.Compared(value.Bound == CountBound.Plain ? CountBound.Exactly : value.Bound, value.Value, count, discourse));
            return;
        }

        box.Add(Comparison.Bounded(value.Bound, subject, Limit(subject, value.Value, unit)));
    }

    private Term Limit(Term subject, decimal value, string? unit)
    {
        var limit = Measure(value, unit);
        if (subject is FunctionTerm { Arguments.Length: 1 } function) discourse.Values = discourse.Values.WithBound(function.Name, limit);
        return limit;
    }

    private Term Measure(decimal value, string? unit) => Noted(Comparison.Term(value, unit));

    private Term Noted(Term value)
    {
        discourse.Values = discourse.Values.With(value);
        return value;
    }

    private FunctionTerm Attribute(string attribute, Term of)
    {
        discourse.Values = discourse.Values.WithAttribute(attribute);
        return Term.Function(attribute, of);
    }

    private static Term? Date(DateNp date) => date switch
    {
        { Year: { } year, Day: { } day } => Term.Function("date", Term.Number(year), Term.Number(date.Month), Term.Number(day)),
        { Year: { } year } => Term.Function("monthOf", Term.Number(year), Term.Number(date.Month)),
        { Day: { } day } => Term.Function("dayOf", Term.Number(date.Month), Term.Number(day)),
        _ => null,
    };

    /// <summary>Whether a term stands for a value itself: a price, a number, a rate; not for what has one.</summary>
    private bool IsValue(Term term, Drs box) => term switch
    {
        Numeral => true,
        FunctionTerm counted when discourse.Values.Counts.ContainsKey(counted.Name) => true,
        FunctionTerm { IsConstant: false } function => discourse.Values.Attributes.Contains(function.Name) || Comparison.Place(function) is not null,
        _ => EntityOf(term, box) is { } entity && Scales.IsValueNoun(entity.Head),
    };

    private bool IsLetter(Term term) => term is Variable variable && Letters.Contains(variable);

    /// <summary>What a term was mentioned as; what is being described is what its noun says.</summary>
    private Entity? EntityOf(Term term, Drs box)
    {
        foreach (var (described, noun) in _described)
        {
            if (described.Equals(term)) return Describe(noun, term, false, noun.Plural);
        }

        for (var above = box; above is not null; above = above.Parent)
        {
            if (above.Entities.Find(e => e.Term.Equals(term)) is { } found) return found;
        }

        return discourse.Global.Latest().FirstOrDefault(e => e.Term.Equals(term));
    }

    private bool IsPerson(Term term, Drs box) =>
        term is FunctionTerm { IsConstant: true, Name: "you" or "speaker" or "we" }
        || (EntityOf(term, box) is { } entity && (entity.Kind.HasFlag(NounKind.Person) || entity.Named || entity.Head is "person" or "people"));

    /// <summary>
    /// x is a value: x itself when it is one, else the attribute of x that the unit measures. What the unit leaves open is
    /// refused.
    /// </summary>
    private void IsQuantity(Term x, ValueNp value, Drs box)
    {
        if (IsValue(x, box))
        {
            Bound(value, value.Unit, x, box);
            return;
        }

        var person = IsPerson(x, box);
        if (value.Unit is null)
        {
            if (person) Bound(value, "year", Attribute("age", x), box);
            else Bound(value, null, x, box);
            return;
        }

        var unit = Units.Of(value.Unit);
        if (Scales.Measured(unit, person) is not { } attribute || (unit.Dimension == Units.Length && !person))
            throw new SemanticException($"It is not said what is measured in «{value.Unit}» here: a length, a height, a distance?", value.Position) { IsFinal = true };
        Bound(value, value.Unit, Attribute(attribute, x), box);
    }

    /// <summary>x is over, under or between values: x itself, or the age, price or weight of x. False when it is a place.</summary>
    private bool Ranges(PrepositionPhrase phrase, Term x, Drs box)
    {
        if (RangeOf(phrase) is not { } value) return false;
        if (IsValue(x, box) || IsLetter(x))
        {
            Bound(value, value.Unit, x, box);
            return true;
        }

        var person = IsPerson(x, box);
        var unit = value.Unit is null ? null : Units.Of(value.Unit);
        var attribute = unit is null ? (person ? "age" : null) : Scales.Measured(unit, person);
        if (attribute is not ("age" or "price" or "weight")) return false;
        Bound(value, value.Unit ?? "year", Attribute(attribute, x), box);
        return true;
    }

    /// <summary>The value with its bound in <c>over 5</c>, <c>below 20 dollars</c>, <c>between 61 and 63</c>.</summary>
    private static ValueNp? RangeOf(PrepositionPhrase phrase) => phrase switch
    {
        { Preposition: "over" or "above" or "more than", Object: ValueNp { Bound: CountBound.Plain, UpTo: null } v } => v with { Bound = CountBound.MoreThan },
        { Preposition: "under" or "below", Object: ValueNp { Bound: CountBound.Plain, UpTo: null } v } => v with { Bound = CountBound.FewerThan },
        { Preposition: "up to", Object: ValueNp { Bound: CountBound.Plain, UpTo: null } v } => v with { Bound = CountBound.AtMost },
        { Preposition: "between", Object: ValueNp { UpTo: not null } v } => v,
        { Preposition: "between", Object: CoordinatedNp { Coordinator: Coordinator.And, Parts: [ValueNp { Bound: CountBound.Plain } low, ValueNp { Bound: CountBound.Plain } high] } }
            when low.Unit is null || low.Unit == high.Unit => high with { Value = low.Value, UpTo = high.Value, Position = low.Position },
        _ => null,
    };

    /// <summary>taller than 2 meters, older than 18, lower than 20 percent. False for what is no measurement.</summary>
    private bool MeasuredComparison(SimpleAdjective adjective, ValueNp value, Frame frame, Drs box)
    {
        if (!IsPlain(frame) || adjective.Degree is not (Degree.Comparative or Degree.Less) || value is not { Bound: CountBound.Plain, UpTo: null } || adjective.By is not null) return false;
        var x = frame.Subject!;
        if (Scales.IsComparator(adjective.Lemma) && (IsValue(x, box) || IsLetter(x)))
        {
            Bound(value with { Bound = Toward(adjective, Scales.LooksUp(adjective.Lemma)) }, value.Unit, x, box);
            return true;
        }

        if (ScaleOf(adjective.Lemma, value.Unit, IsPerson(x, box)) is not { } scale) return false;
        var unit = value.Unit ?? (scale.Attribute == "age" ? "year" : null);
        Bound(value with { Bound = Toward(adjective, scale.Up) }, unit, Attribute(scale.Attribute, x), box);
        return true;
    }

    /// <summary>The price of the one is lower than the price of the other: an order of values, not of things.</summary>
    private bool OrdersValues(SimpleAdjective adjective, Frame frame, Term other, Drs box)
    {
        if (!IsPlain(frame) || adjective.By is not null || !Scales.IsComparator(adjective.Lemma) || !IsValue(frame.Subject!, box)) return false;
        var up = Scales.LooksUp(adjective.Lemma);
        var degree = adjective.Degree == Degree.Equative ? Degree.Equative : up == (adjective.Degree == Degree.Comparative) ? Degree.Comparative : Degree.Less;
        var of = frame.Subject is FunctionTerm { Arguments.Length: 1 } function && discourse.Values.Attributes.Contains(function.Name) ? function.Name : null;
        if (!IsValue(other, box) && of is null) return false;
        box.Add(Ordered(degree, frame.Subject!, of is null ? other : ValueOf(of, other, box)));
        return true;
    }

    private static CountBound Toward(SimpleAdjective adjective, bool up) => Comparison.Bound(up == (adjective.Degree != Degree.Less));

    /// <summary>The scale that an adjective measures in a unit: what is high in meters has a height, what is long in hours a duration.</summary>
    private static Scale? ScaleOf(string adjective, string? word, bool person)
    {
        var dimension = word is null ? null : Units.Of(word).Dimension;
        return adjective switch
        {
            "high" or "low" => dimension == Units.Length ? new Scale("height", adjective == "high") : null,
            "long" when dimension is Units.Duration or Units.Calendar => new Scale("duration", true),
            "short" when dimension is Units.Duration or Units.Calendar => new Scale("duration", false),
            "short" when !person => new Scale("length", false),
            _ when Scales.IsComparator(adjective) => null,
            _ => Scales.Of(adjective),
        };
    }

    /// <summary>3 meters long, at least 18 years old. False for what is no measurement.</summary>
    private bool Measurement(SimpleAdjective adjective, ValueNp value, Frame frame, Drs box)
    {
        if (!IsPlain(frame) || adjective.Degree != Degree.Positive || adjective.Adverb is not null) return false;
        if (ScaleOf(adjective.Lemma, value.Unit, IsPerson(frame.Subject!, box)) is not { Up: true } scale) return false;
        Bound(value, value.Unit ?? (scale.Attribute == "age" ? "year" : null), Attribute(scale.Attribute, frame.Subject!), box);
        return true;
    }

    private static bool IsPlain(Frame frame) =>
        frame is { Subject: not null, Prefix.Length: 0, Opaque: false, Adverbs.IsEmpty: true, Adjuncts.IsEmpty: true, PrefixArguments.IsEmpty: true };

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
            scope(Counting.Number(variable, DrsTranslation.Body(probe, discourse, [variable]), discourse), box);
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
        Modifiers: [PrepositionModifier { Phrase: { Preposition: "of", Object: DeterminedNp { Determiner: { Quantity: Quantity.Bare or Quantity.The, Number: 0 }, Nominal: NounNominal { Plural: true } things } } }],
    }
        ? things : null;

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
