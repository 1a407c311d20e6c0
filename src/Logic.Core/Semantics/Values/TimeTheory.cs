using Logic.Formulas;
using Logic.Semantics.Background;

namespace Logic.Semantics.Values;

/// <summary>
/// What follows from when something was: in 1990 is before 2000, on a day is in its year, for two years is for one.
/// Between symbols of one verb that differ in such a phrase alone, for the values that occur.
/// </summary>
internal static class TimeTheory
{
    private static readonly HashSet<string> Points = ["in", "on", "at"];

    public static IEnumerable<BackgroundAxiom> Of(IEnumerable<PredicateInfo> predicates, ValueUse use)
    {
        if (predicates.Any(static p => p is { Name: "Before", Kind: PredicateKind.Comparative }))
        {
            foreach (var axiom in Ordering.Strict("Before")) yield return axiom;
        }

        if (use.Values.IsEmpty) yield break;
        var times = use.Values.Where(static v => TimeOf(v) is not null).OrderBy(static v => v.ToString(), StringComparer.Ordinal).ToArray();
        var lengths = use.Values.Where(static v => v is FunctionTerm { Arguments.Length: 1 } f && Units.IsTime(Units.Of(f.Name))).ToArray();
        var timed = predicates.Where(static p => p.Kind is PredicateKind.Event or PredicateKind.Adjective or PredicateKind.Noun && !p.Roles.IsDefaultOrEmpty).ToArray();
        foreach (var group in timed.GroupBy(static p => (p.Kind, p.Prefix, p.Base)))
        {
            foreach (var strong in group)
            {
                foreach (var weak in group)
                {
                    foreach (var axiom in Spanning(strong, weak, times)) yield return axiom;
                    if (Shift(strong, weak) is not { } shift) continue;
                    foreach (var axiom in shift == ("for", "for") ? Lasting(strong, lengths) : Placed(strong, weak, shift.From, shift.To, times)) yield return axiom;
                }
            }
        }
    }

    /// <summary>The prepositions in which two symbols differ, when they differ in nothing else.</summary>
    private static (string From, string To)? Shift(PredicateInfo strong, PredicateInfo weak)
    {
        if (strong.Roles.Length != weak.Roles.Length || !strong.Modifiers.SequenceEqual(weak.Modifiers)) return null;
        if (ReferenceEquals(strong, weak)) return strong.Roles.FirstOrDefault(static r => r is "for" or "before" or "after") is { } role ? (role, role) : null;
        var from = strong.Roles.Except(weak.Roles).ToArray();
        var to = weak.Roles.Except(strong.Roles).ToArray();
        return from is [var f] && to is [var t] && (f == "before" || f == "after" || Points.Contains(f)) && (t is "before" or "after" || Points.Contains(t)) ? (f, t) : null;
    }

    private static IEnumerable<BackgroundAxiom> Placed(PredicateInfo strong, PredicateInfo weak, string from, string to, Term[] times)
    {
        foreach (var first in times)
        {
            foreach (var second in times)
            {
                if (!first.Equals(second) && Follows(from, TimeOf(first)!.Value, to, TimeOf(second)!.Value))
                    yield return Step(strong, first, from, weak, second, to, "what is so at a time is so at a wider one");
            }
        }
    }

    private static bool Follows(string from, (decimal Start, decimal End) first, string to, (decimal Start, decimal End) second) => (from, to) switch
    {
        ("before", "before") => first.Start <= second.Start,
        ("after", "after") => first.End >= second.End,
        (_, "before") when Points.Contains(from) => first.End <= second.Start,
        (_, "after") when Points.Contains(from) => first.Start >= second.End,
        _ when Points.Contains(from) && Points.Contains(to) => second.Start <= first.Start && first.End <= second.End,
        _ => false,
    };

    private static IEnumerable<BackgroundAxiom> Lasting(PredicateInfo info, Term[] lengths)
    {
        foreach (var first in lengths)
        {
            foreach (var second in lengths)
            {
                if (!first.Equals(second) && Comparison.Place(first) is { } whole && Comparison.Place(second) is { } part && part.Dimension == whole.Dimension && part.Magnitude <= whole.Magnitude)
                    yield return Step(info, first, "for", info, second, "for", "what goes on for some time goes on for any part of it");
            }
        }
    }

    /// <summary>What was so from 2011 to 2013 was so in 2012.</summary>
    private static IEnumerable<BackgroundAxiom> Spanning(PredicateInfo strong, PredicateInfo weak, Term[] times)
    {
        string[] span = ["from", "to"];
        if (strong.Roles.Length != weak.Roles.Length + 1 || !strong.Modifiers.SequenceEqual(weak.Modifiers) || !strong.Roles.Except(weak.Roles).Order(StringComparer.Ordinal).SequenceEqual(span) || !weak.Roles.Except(strong.Roles).SequenceEqual(["in"])) yield break;
        foreach (var (first, last, inner) in from a in times from b in times from c in times where TimeOf(a)!.Value.Start <= TimeOf(c)!.Value.Start && TimeOf(c)!.Value.End <= TimeOf(b)!.Value.End select (a, b, c))
        {
            var others = strong.Roles.Where(static r => r is not ("from" or "to")).ToArray();
            var variables = BackgroundTheory.Variables(others.Length);
            Term At(string role) => role switch { "from" => first, "to" => last, "in" => inner, _ => variables[Array.IndexOf(others, role)] };
            var axiom = Formula.Implies(Formula.Atom(strong.Name, [.. strong.Roles.Select(At)]), Formula.Atom(weak.Name, [.. weak.Roles.Select(At)]));
            yield return new BackgroundAxiom(Formula.ForAll([.. variables], axiom), "what is so over a time is so within it");
        }
    }

    private static BackgroundAxiom Step(PredicateInfo strong, Term first, string from, PredicateInfo weak, Term second, string to, string reason)
    {
        var others = strong.Roles.Where(r => r != from).ToArray();
        var variables = BackgroundTheory.Variables(others.Length);
        Term[] left = [.. strong.Roles.Select(r => r == from ? first : variables[Array.IndexOf(others, r)])];
        Term[] right = [.. weak.Roles.Select(r => r == to ? second : variables[Array.IndexOf(others, r)])];
        var axiom = Formula.Implies(Formula.Atom(strong.Name, [.. left]), Formula.Atom(weak.Name, [.. right]));
        return new BackgroundAxiom(Formula.ForAll([.. variables], axiom), reason);
    }

    /// <summary>When a point of time begins and ends, in years; null for what is no point of time. Only numbers like years are years.</summary>
    private static (decimal Start, decimal End)? TimeOf(Term term) => term switch
    {
        Numeral { Value: >= 1000 and <= 2999 } year when year.Value == decimal.Truncate(year.Value) => (year.Value, year.Value + 1),
        FunctionTerm { Name: "monthOf", Arguments: [Numeral year, Numeral month] } => (year.Value + ((month.Value - 1) / 12), year.Value + (month.Value / 12)),
        FunctionTerm { Name: "date", Arguments: [Numeral year, Numeral month, Numeral day] } => Day(year.Value, month.Value, day.Value),
        _ => null,
    };

    private static (decimal Start, decimal End) Day(decimal year, decimal month, decimal day)
    {
        var start = year + ((month - 1) / 12);
        return (start + ((day - 1) / 372), start + (day / 372));
    }
}
