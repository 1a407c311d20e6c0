using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Shared.Kernels;

/// <summary>
/// Proofs with ∧, ∨ and cases. A conjunction of several formulas is A ∧ (B ∧ …) to the kernels, so the lemmas are about two;
/// conjunctions and disjunctions are flat, so one that becomes part of another is taken apart.
/// </summary>
internal sealed class Connectives(LocalNames names)
{
    public static Expression Absurd(Formula goal, Expression contradiction) => Expression.Call(KernelLemmas.Absurd, new Proposition(goal), contradiction);

    /// <summary>One operand of a conjunction.</summary>
    public static Fact Part(Fact conjunction, int index)
    {
        var operands = ((Conjunction)conjunction.Statement).Operands;
        var proof = conjunction.Proof;
        for (var i = 0; i < index; i++) proof = Pair(KernelLemmas.Second, operands, i, proof);
        return new Fact(index < operands.Length - 1 ? Pair(KernelLemmas.First, operands, index, proof) : proof, operands[index]);
    }

    /// <summary>A disjunction from one of its operands.</summary>
    public static Expression Choose(ImmutableArray<Formula> operands, int index, Expression proof)
    {
        if (index < operands.Length - 1) proof = Pair(KernelLemmas.Left, operands, index, proof);
        for (var i = index - 1; i >= 0; i--) proof = Pair(KernelLemmas.Right, operands, i, proof);
        return proof;
    }

    /// <summary>How many operands a formula gives to a disjunction that it becomes part of.</summary>
    public static int Width(Formula formula) => formula is Disjunction disjunction ? disjunction.Operands.Length : 1;

    /// <summary>The conjunction of the facts.</summary>
    public Fact All(ImmutableArray<Fact> facts) => All([], facts, 0);

    /// <summary>The disjunction <paramref name="goal"/> from one of the parts that it was joined of; so many operands come before.</summary>
    public Expression Some(Formula goal, int before, Fact part)
    {
        if (goal is not Disjunction { Operands: var operands }) return part.Proof;
        return part.Statement is Disjunction
            ? Cases(part, goal, (i, fact) => Choose(operands, before + i, fact.Proof))
            : Choose(operands, before, part.Proof);
    }

    /// <summary>The goal from each operand of a disjunction.</summary>
    public Expression Cases(Fact disjunction, Formula goal, Func<int, Fact, Expression> each)
    {
        var operands = ((Disjunction)disjunction.Statement).Operands;
        return Cases(operands, 0, disjunction.Proof, goal, each);
    }

    /// <summary>The goal from a statement and from its negation.</summary>
    public Expression Either(Formula statement, Formula goal, Func<Expression, Expression> yes, Func<Expression, Expression> no)
    {
        var not = Formula.Not(statement);
        return Expression.Call(
            KernelLemmas.Cases, new Proposition(statement), new Proposition(not), new Proposition(goal),
            Expression.Call(KernelLemmas.ExcludedMiddle, new Proposition(statement)), From(statement, yes), From(not, no));
    }

    /// <summary>A function from a proof of the statement.</summary>
    public Expression From(Formula statement, Func<Expression, Expression> body)
    {
        var name = names.Next();
        return new Assume(name, statement, body(new Reference(name)));
    }

    private Fact All(ImmutableArray<Fact> done, ImmutableArray<Fact> facts, int next)
    {
        if (next == facts.Length) return Join(done);
        if (facts[next].Statement is not Conjunction { Operands: var operands }) return All(done.Add(facts[next]), facts, next + 1);
        Formula whole = Formula.True;
        var proof = facts[next].Proof.Shared(names, facts[next].Statement, shared =>
        {
            var parts = Enumerable.Range(0, operands.Length).Select(i => Part(new Fact(shared, facts[next].Statement), i));
            var all = All([.. done, .. parts], facts, next + 1);
            whole = all.Statement;
            return all.Proof;
        });
        return new Fact(proof, whole);
    }

    private static Fact Join(ImmutableArray<Fact> facts)
    {
        ImmutableArray<Formula> statements = [.. facts.Select(f => f.Statement)];
        var proof = facts[^1].Proof;
        for (var i = facts.Length - 2; i >= 0; i--)
            proof = Expression.Call(KernelLemmas.Both, new Proposition(statements[i]), new Proposition(Formula.And(statements[(i + 1)..])), facts[i].Proof, proof);
        return new Fact(proof, Formula.And(statements));
    }

    private Expression Cases(ImmutableArray<Formula> operands, int index, Expression proof, Formula goal, Func<int, Fact, Expression> each)
    {
        if (index == operands.Length - 1) return each(index, new Fact(proof, operands[index]));
        var rest = Formula.Or(operands[(index + 1)..]);
        return Expression.Call(
            KernelLemmas.Cases, new Proposition(operands[index]), new Proposition(rest), new Proposition(goal), proof,
            From(operands[index], h => each(index, new Fact(h, operands[index]))),
            From(rest, h => Cases(operands, index + 1, h, goal, each)));
    }

    // A lemma about one operand and the junction of those after it.
    private static Expression Pair(string lemma, ImmutableArray<Formula> operands, int index, Expression proof)
    {
        var rest = operands[(index + 1)..];
        var joined = lemma is KernelLemmas.Left or KernelLemmas.Right ? Formula.Or(rest) : Formula.And(rest);
        return Expression.Call(lemma, new Proposition(operands[index]), new Proposition(joined), proof);
    }
}
