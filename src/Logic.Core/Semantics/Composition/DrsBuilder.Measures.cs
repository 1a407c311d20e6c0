using Logic.Formulas;
using Logic.Language.Syntax;
using Logic.Semantics.Values;

namespace Logic.Semantics.Composition;

/// <content>Values as predicates: is 18, over 20 dollars, taller than 2 meters, 3 meters long.</content>
internal sealed partial class DrsBuilder
{
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
        var goesUp = up != adjective.Degree.IsDownward();
        var degree = adjective.Degree switch
        {
            Degree.Equative => Degree.Equative,
            Degree.AtLeast or Degree.AtMost => goesUp ? Degree.AtLeast : Degree.AtMost,
            _ => goesUp ? Degree.Comparative : Degree.Less,
        };
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
}
