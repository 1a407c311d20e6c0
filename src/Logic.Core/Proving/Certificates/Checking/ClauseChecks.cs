using Logic.Formulas;
using Logic.Proving.Clauses;

namespace Logic.Proving.Certificates.Checking;

/// <summary>
/// The steps between clauses. Each premise is taken in its recorded instance, so that no unification is needed: what
/// is left is to see that the conclusion is, as a set of literals, exactly what the rule gives.
/// </summary>
internal static class ClauseChecks
{
    public static bool Follows(ProofStep step, Formula[] premises, CheckBudget budget) =>
        Gives(step, premises, budget) && IdleBinding(step, premises, budget) is null;

    /// <summary>The place of a binding without which a step follows as well, so that it could bind to anything; null as a rule.</summary>
    public static int? IdleBinding(ProofStep step, Formula[] premises, CheckBudget budget)
    {
        if (step is not { Rule: ProofRule.EqualityResolution, Premises: [var premise] }) return null;
        for (var i = 0; i < premise.Bindings.Length; i++)
        {
            if (Gives(step with { Premises = [premise with { Bindings = premise.Bindings.RemoveAt(i) }] }, premises, budget)) return i;
        }

        return null;
    }

    private static bool Gives(ProofStep step, Formula[] premises, CheckBudget budget)
    {
        if (LiteralSet.Of(step.Formula) is not { } conclusion) return false;
        var instances = new LiteralSet[premises.Length];
        for (var i = 0; i < premises.Length; i++)
        {
            if (LiteralSet.Of(premises[i])?.Under(step.Premises[i].Bindings) is not { } instance) return false;
            budget.Spend(instance.Count);
            instances[i] = instance;
        }

        return (step.Rule, instances) switch
        {
            (ProofRule.Resolution, [var left, var right]) => Resolves(left, right, conclusion),
            (ProofRule.Factoring, [var only]) => only.SetEquals(conclusion),
            (ProofRule.Superposition, [var equation, var into]) => Superposes(equation, into, conclusion, budget),
            (ProofRule.Demodulation, [var equation, var into]) => Rewrites(equation, into, conclusion, budget),
            (ProofRule.EqualityResolution, [var only]) => only.Literals.Any(l =>
                l is { IsPositive: false, Atom: Equality e } && e.Left.Equals(e.Right) && only.Without(l).SetEquals(conclusion)),
            (ProofRule.EqualityFactoring, [var only]) => EqualityFactors(only, conclusion),
            (ProofRule.UnitPropagation, [_, _, _, ..]) => Propagates(instances, conclusion),
            _ => false,
        };
    }

    private static bool Resolves(LiteralSet left, LiteralSet right, LiteralSet conclusion) =>
        left.Literals.Any(l => right.Contains(l.Complement)
            && IsBetween(left.Without(l).With(right.Without(l.Complement).Literals), conclusion, left.With(right.Literals)));

    // A literal that stands in a premise twice after instantiation may be used once and kept once.
    private static bool IsBetween(LiteralSet least, LiteralSet conclusion, LiteralSet most) =>
        least.Literals.All(conclusion.Contains) && conclusion.Literals.All(most.Contains);

    private static bool Superposes(LiteralSet equation, LiteralSet into, LiteralSet conclusion, CheckBudget budget)
    {
        if (Rewrites(equation, into, conclusion, budget)) return false;
        foreach (var (equality, from, to) in Equations(equation))
        {
            var rest = equation.Without(equality);
            foreach (var target in into.Literals)
            {
                var least = into.Without(target).With(rest.Literals);
                var most = into.With(equation.Literals);
                budget.Spend(most.Count);
                if (conclusion.Literals.Any(r => Replaces(target, r, from, to) && IsBetween(least.With(r), conclusion, most.With(r)))) return true;
            }
        }

        return false;
    }

    private static bool Rewrites(LiteralSet equation, LiteralSet into, LiteralSet conclusion, CheckBudget budget)
    {
        if (equation.Count != 1 || into.SetEquals(conclusion)) return false;
        budget.Spend(into.Count);
        return Equations(equation).Any(e => into.Map(t => ReplaceAll(t, e.From, e.To)).SetEquals(conclusion));
    }

    private static bool EqualityFactors(LiteralSet clause, LiteralSet conclusion) =>
        Equations(clause).Any(e => Equations(clause).Any(kept =>
            !kept.Equality.Equals(e.Equality) && kept.From.Equals(e.From)
            && IsBetween(
                clause.Without(e.Equality).With(Unequal(e.To, kept.To)), conclusion, clause.With(Unequal(e.To, kept.To)))));

    private static Literal Unequal(Term left, Term right) => new(Formula.Equal(left, right), false);

    private static bool Propagates(LiteralSet[] clauses, LiteralSet conclusion)
    {
        if (!conclusion.Literals.All(l => clauses.Any(c => c.Contains(l)))) return false;
        var isFalse = conclusion.ToHashSet();
        var forced = new Literal[clauses.Length - 1];
        for (var i = 0; i < forced.Length; i++)
        {
            Literal[] open = [.. clauses[i].Literals.Where(l => !isFalse.Contains(l)).Take(2)];
            if (open.Length != 1 || !isFalse.Add(open[0].Complement)) return false;
            forced[i] = open[0].Complement;
        }

        return clauses[^1].Literals.All(isFalse.Contains) && AllNeeded(clauses, forced);
    }

    // From the conflict backwards: what each clause has made false stands in a later one.
    private static bool AllNeeded(LiteralSet[] clauses, Literal[] forced)
    {
        var needed = clauses[^1].ToHashSet();
        for (var i = forced.Length - 1; i >= 0; i--)
        {
            if (!needed.Contains(forced[i])) return false;
            needed.UnionWith(clauses[i].Literals);
        }

        return true;
    }

    private static IEnumerable<(Literal Equality, Term From, Term To)> Equations(LiteralSet clause)
    {
        foreach (var literal in clause.Literals)
        {
            if (literal is not { IsPositive: true, Atom: Equality equality }) continue;
            yield return (literal, equality.Left, equality.Right);
            yield return (literal, equality.Right, equality.Left);
        }
    }

    private static bool Replaces(Literal old, Literal result, Term from, Term to)
    {
        if (old.IsPositive != result.IsPositive) return false;
        return (old.Atom, result.Atom) switch
        {
            (Atom o, Atom r) => o.Predicate == r.Predicate && o.Arguments.Length == r.Arguments.Length
                && o.Arguments.Zip(r.Arguments).All(p => Replaces(p.First, p.Second, from, to)),
            (Equality o, Equality r) => (Replaces(o.Left, r.Left, from, to) && Replaces(o.Right, r.Right, from, to))
                || (Replaces(o.Left, r.Right, from, to) && Replaces(o.Right, r.Left, from, to)),
            _ => false,
        };
    }

    // result is old with some occurrences of one term replaced by the other.
    private static bool Replaces(Term old, Term result, Term from, Term to)
    {
        if (old.Equals(result) || (old.Equals(from) && result.Equals(to))) return true;
        return old is FunctionTerm o && result is FunctionTerm r && o.Name == r.Name && o.Arguments.Length == r.Arguments.Length
            && o.Arguments.Zip(r.Arguments).All(p => Replaces(p.First, p.Second, from, to));
    }

    private static Term ReplaceAll(Term term, Term from, Term to)
    {
        if (term.Equals(from)) return to;
        return term is FunctionTerm { IsConstant: false } function
            ? new FunctionTerm(function.Name, [.. function.Arguments.Select(a => ReplaceAll(a, from, to))])
            : term;
    }
}
