using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Formulas.Normalization;
using Logic.Language.Syntax;
using Logic.Semantics.Discourse;
using Logic.Semantics.Values;

namespace Logic.Semantics.Composition;

/// <summary>Boxes to formulas (Kamp &amp; Reyle 1993, §1.5), then what makes them read well.</summary>
internal static class DrsTranslation
{
    /// <summary>Numbers above this one are counted by a symbol, not by that many variables.</summary>
    private const int LargestCount = 10;

    /// <summary>The same, in a text that compares counts: what is named one by one is hard to count for a prover.</summary>
    private const int LargestNamed = 3;

    /// <summary>The most atoms and terms that the copies of what is counted may have together.</summary>
    private const int LargestExpansion = 300;

    /// <summary>The box as a closed formula, its referents existential unless they are constants of the text by now.</summary>
    public static Formula ToFormula(Drs box, DiscourseModel discourse) => Readable.Of(Substitution.Apply(Close(box, discourse, []), discourse.TakenUpTerms));

    /// <summary>The formula of a sentence, universal over the letters that it speaks of.</summary>
    public static Formula Close(Drs box, IReadOnlyList<Variable> letters, DiscourseModel discourse) =>
        Formula.ForAll([.. letters], ToFormula(box, discourse));

    /// <summary>The conditions of the box about the variables to keep, the other referents existential.</summary>
    public static Formula Body(Drs box, DiscourseModel discourse, ImmutableArray<Variable> keep) =>
        Readable.Of(Substitution.Apply(Close(box, discourse, keep), discourse.TakenUpTerms), rename: false);

    private static Formula Close(Drs box, DiscourseModel discourse, ImmutableArray<Variable> keep)
    {
        var body = Conditions(box, discourse);
        for (var i = box.Referents.Count - 1; i >= 0; i--)
        {
            var variable = box.Referents[i];
            if (!keep.Contains(variable) && !discourse.TakenUpTerms.ContainsKey(variable)) body = Formula.Exists(variable, body);
        }

        return body;
    }

    private static Formula Conditions(Drs box, DiscourseModel discourse) => Formula.And([.. box.Conditions.Select(c => Translate(c, discourse))]);

    private static Formula Translate(Condition condition, DiscourseModel discourse) => condition switch
    {
        AtomCondition atom => atom.Formula,
        NegatedCondition negated => Denied(Close(negated.Box, discourse, [])),
        ImpliedCondition implied => Formula.ForAll(
            [.. implied.Antecedent.Referents],
            Formula.Implies(Conditions(implied.Antecedent, discourse), Close(implied.Consequent, discourse, []))),
        EquivalentCondition equivalent => Formula.Iff(Close(equivalent.Left, discourse, []), Close(equivalent.Right, discourse, [])),
        AnyOfCondition any => Formula.Or([.. any.Boxes.Select(b => Close(b, discourse, []))]),
        OneOfCondition one => OneOf([.. one.Boxes.Select(b => Close(b, discourse, []))]),
        CountCondition count => Count(count, discourse),
        CountComparisonCondition counts => Compare(counts, discourse),
        GeneralizedCondition generalized => Generalized(generalized, discourse),
        _ => throw new InvalidOperationException("Unknown condition."),
    };

    // Values are ordered totally; with a number, the one relation that whole numbers need stays as it is.
    private static Formula Denied(Formula formula) => formula is Atom { Predicate: Comparison.AtMostName, Arguments: [FunctionTerm left, FunctionTerm right] }
        ? Comparison.Less(right, left)
        : Formula.Not(formula);

    private static Formula OneOf(ImmutableArray<Formula> parts) => parts.Length == 2
        ? Formula.Xor(parts[0], parts[1])
        : Formula.Or([.. parts.Select((part, i) => Formula.And([part, .. parts.Where((_, j) => j != i).Select(Formula (other) => Formula.Not(other))]))]);

    private static Formula Count(CountCondition count, DiscourseModel discourse)
    {
        var variable = count.Box.Referents[0];
        var body = Close(count.Box, discourse, [variable]);
        var largest = discourse.Values.CountsByNumber ? LargestNamed : LargestCount;
        if (count.Bound == CountBound.About || !IsExpandable(count, body, largest)) return Counting.Bounded(count.Bound, count.Number, variable, body, discourse);
        if (Least(count) > 0) Counting.Expanded(variable, body, discourse, (int)Least(count));
        return count.Bound switch
        {
            CountBound.AtLeast or CountBound.Plain => AtLeast((int)count.Number, variable, body),
            CountBound.MoreThan => AtLeast((int)count.Number + 1, variable, body),
            CountBound.FewerThan => Formula.Not(AtLeast((int)count.Number, variable, body)),
            CountBound.AtMost => Formula.Not(AtLeast((int)count.Number + 1, variable, body)),
            _ => Exactly((int)count.Number, variable, body),
        };
    }

    // Each count copies its body, and a count in it is copied along: two friends of two friends of two friends and so on would
    // double each time.
    private static bool IsExpandable(CountCondition count, Formula body, int largest) =>
        count.Number >= 0 && Least(count) <= largest && decimal.IsInteger(count.Number)
        && Least(count) * WrittenSize.Of(body) <= LargestExpansion;

    private static decimal Least(CountCondition count) => count.Bound is CountBound.MoreThan or CountBound.AtMost ? count.Number + 1 : count.Number;

    /// <summary>More of these than of those: two values of counting functions.</summary>
    private static Formula Compare(CountComparisonCondition counts, DiscourseModel discourse)
    {
        var (left, right) = (Number(counts.Left), Number(counts.Right));
        var order = Comparison.Bounded(counts.Bound, left, right);
        if (counts.Difference is not { } difference) return order;
        discourse.Values = discourse.Values.WithDifference(Term.Number(difference));
        return Formula.And(order, DifferenceTheory.Exceeds(counts.Bound == CountBound.MoreThan, left, right, Term.Number(difference)));

        FunctionTerm Number(Drs box)
        {
            var body = Close(box, discourse, [box.Referents[0]]);
            return counts.IsAmount ? Counting.Amount(box.Referents[0], body) : Counting.Number(box.Referents[0], body, discourse, isCompared: true);
        }
    }

    private static Formula AtLeast(int number, Variable variable, Formula body)
    {
        if (number <= 0) return Formula.True;
        var variables = Copies(variable, number);
        return Formula.Exists(variables, Formula.And([.. Distinct(variables), .. variables.Select(v => Rename(body, variable, v))]));
    }

    private static Formula Exactly(int number, Variable variable, Formula body)
    {
        if (number == 0) return Formula.Not(AtLeast(1, variable, body));
        var variables = Copies(variable, number);
        var other = Term.Variable(variable.Name + "_other");
        var same = Formula.Or([.. variables.Select(Formula (v) => Formula.Equal(other, v))]);
        var others = Formula.ForAll(other, Formula.Implies(Rename(body, variable, other), same));
        return Formula.Exists(variables, Formula.And([.. Distinct(variables), .. variables.Select(v => Rename(body, variable, v)), others]));
    }

    private static ImmutableArray<Variable> Copies(Variable variable, int number) =>
        [.. Enumerable.Range(0, number).Select(i => i == 0 ? variable : Term.Variable($"{variable.Name}_{i}"))];

    private static Formula Rename(Formula body, Variable from, Variable to) => Substitution.Apply(body, from, to);

    private static IEnumerable<Formula> Distinct(ImmutableArray<Variable> variables)
    {
        for (var i = 0; i < variables.Length; i++)
        {
            for (var j = i + 1; j < variables.Length; j++) yield return Formula.Not(Formula.Equal(variables[i], variables[j]));
        }
    }

    private static Formula Generalized(GeneralizedCondition condition, DiscourseModel discourse)
    {
        var restrictor = Formula.Exists([.. condition.Restrictor.Referents.Where(r => !r.Equals(condition.Variable))], Conditions(condition.Restrictor, discourse));
        var scope = Close(condition.Scope, discourse, []);
        var both = Formula.Exists(condition.Variable, Formula.And(restrictor, scope));
        var symbol = Symbolic(condition.Quantity.ToString(), condition.Variable, Formula.And(restrictor, scope));
        var all = Formula.ForAll(condition.Variable, Formula.Implies(restrictor, scope));
        var some = Formula.Exists(condition.Variable, restrictor);
        if (condition.Quantity == Quantity.Few) Add(Formula.Implies(Formula.Not(both), symbol));
        else Add(Formula.Implies(symbol, both));
        if (condition.Quantity == Quantity.Most) Add(Formula.Implies(Formula.And(some, all), symbol));
        return symbol;

        void Add(Formula axiom)
        {
            var closed = FreeVariables.Close(Readable.Of(Substitution.Apply(axiom, discourse.TakenUpTerms)));
            var sound = new BackgroundAxiom(Readable.Of(closed), $"what «{condition.Quantity.ToString().ToLowerInvariant()}» implies");
            if (!discourse.Sound.Contains(sound)) discourse.Sound = discourse.Sound.Add(sound);
        }
    }

    /// <summary>A symbol named after a quantifier and the description, applied to what that speaks of from outside.</summary>
    private static Atom Symbolic(string quantifier, Variable variable, Formula body)
    {
        var described = Description.Of(body, variable, isUsuallyLast: false);
        return Formula.Atom(quantifier + described.Name, described.Arguments);
    }
}
