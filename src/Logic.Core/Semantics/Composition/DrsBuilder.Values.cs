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
    private readonly Stack<Described> _described = new();

    private sealed record Described(Term Term, NounNominal Noun);

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
}
