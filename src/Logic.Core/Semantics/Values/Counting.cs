using Logic.Formulas;
using Logic.Language.Syntax;
using Logic.Semantics.Discourse;

namespace Logic.Semantics.Values;

/// <summary>
/// How many there are, as a number: the function is named after the description and applied to what the description speaks
/// of from outside, so that <c>numberOfOrderWin(itel)</c> and <c>numberOfOrderWin(apcom)</c> are two values of one function.
/// Every place of an atom that is filled from outside is an argument of its own, and where a counted or a bound variable
/// stands is part of the name, so that two descriptions share a function only if they are the same.
/// </summary>
internal static class Counting
{
    /// <summary>The number of what satisfies a description.</summary>
    public static FunctionTerm Number(Variable counted, Formula body, DiscourseModel discourse, bool isCompared = false)
    {
        var described = Description.Of(body, counted, isUsuallyLast: true);
        discourse.Values = discourse.Values.With(new CountedThings("numberOf" + described.Name, described.Parameters, counted, described.General, [], true) { IsCompared = isCompared });
        return Term.Function("numberOf" + described.Name, described.Arguments);
    }

    /// <summary>How much there is of a stuff that satisfies a description.</summary>
    public static FunctionTerm Amount(Variable stuff, Formula body)
    {
        var described = Description.Of(body, stuff, isUsuallyLast: true);
        return Term.Function("amountOf" + described.Name, described.Arguments);
    }

    /// <summary>Notes that a text says by variables that there are so many: the same function would count them.</summary>
    public static void Expanded(Variable counted, Formula body, DiscourseModel discourse, int number)
    {
        var described = Description.Of(body, counted, isUsuallyLast: true);
        discourse.Values = discourse.Values.With(new CountedThings("numberOf" + described.Name, described.Parameters, counted, described.General, [number], false));
    }

    /// <summary>What a bound says of the number of what satisfies a description.</summary>
    public static Formula Bounded(CountBound bound, decimal number, Variable counted, Formula body, DiscourseModel discourse) =>
        Compared(bound, number, Number(counted, body, discourse), discourse);

    /// <summary>
    /// What a bound says of a count. Whole numbers need one relation, at least; a part of a thing is an amount, and compared as
    /// values are.
    /// </summary>
    public static Formula Compared(CountBound bound, decimal number, FunctionTerm count, DiscourseModel discourse)
    {
        if (bound == CountBound.About || !decimal.IsInteger(number))
            return Comparison.Bounded(bound == CountBound.Plain ? CountBound.AtLeast : bound, count, Term.Number(number));
        var least = bound is CountBound.MoreThan or CountBound.AtMost ? number + 1 : number;
        var known = discourse.Values.Counts[count.Name];
        discourse.Values = discourse.Values.With(known with { Numbers = known.Numbers.Add(least) });
        return bound switch
        {
            CountBound.AtLeast or CountBound.Plain or CountBound.MoreThan => Comparison.AtMost(Term.Number(least), count),
            CountBound.FewerThan or CountBound.AtMost => Formula.Not(Comparison.AtMost(Term.Number(least), count)),
            _ => Formula.Equal(count, Term.Number(number)),
        };
    }
}
