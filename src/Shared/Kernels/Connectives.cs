using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Shared.Kernels;

/// <summary>
/// Proofs with ∧, ∨ and cases. A conjunction of several formulas is A ∧ (B ∧ …) to the kernels, so the lemmas are about two;
/// conjunctions and disjunctions are flat, so one that becomes part of another is taken apart.
/// </summary>
internal sealed class Connectives(LocalNames names)
{
    public static Expression Absurd(Formula goal, Expression contradiction) => Expression.Call(KernelLemmas.Absurd, new Expected(goal), contradiction);

    /// <summary>One operand of a conjunction.</summary>
    public static Fact Part(Fact conjunction, int index)
    {
        var operands = ((Conjunction)conjunction.Statement).Operands;
        var proof = conjunction.Proof;
        for (var i = 0; i < index; i++) proof = Rest(proof);
        return new Fact(index < operands.Length - 1 ? Next(proof) : proof, operands[index]);
    }

    /// <summary>A disjunction from one of its operands.</summary>
    public static Expression Choose(ImmutableArray<Formula> operands, int index, Expression proof)
    {
        if (index < operands.Length - 1) proof = Side(KernelLemmas.Left, operands, index, proof);
        for (var i = index - 1; i >= 0; i--) proof = Side(KernelLemmas.Right, operands, i, proof);
        return proof;
    }

    /// <summary>How many operands a formula gives to a disjunction that it becomes part of.</summary>
    public static int Width(Formula formula) => formula is Disjunction disjunction ? disjunction.Operands.Length : 1;

    /// <summary>The operands of a conjunction, each reached by one step from the one before.</summary>
    public Expression Parts(Fact conjunction, Func<ImmutableArray<Fact>, Expression> use)
    {
        var operands = ((Conjunction)conjunction.Statement).Operands;
        return conjunction.Proof.Shared(names, conjunction.Statement, shared => After(0, shared, []));

        Expression After(int index, Expression rest, ImmutableArray<Fact> parts)
        {
            if (index == operands.Length - 1) return use(parts.Add(new Fact(rest, operands[index])));
            var part = new Fact(Next(rest), operands[index]);
            return Rest(rest).Shared(names, null, shared => After(index + 1, shared, parts.Add(part)));
        }
    }

    /// <summary>The conjunction of the facts.</summary>
    public Fact All(ImmutableArray<Fact> facts)
    {
        ImmutableArray<Formula> statements = [.. facts.Select(f => f.Statement)];
        return new Fact(All([], facts, 0), Formula.And(statements));
    }

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
            KernelLemmas.Cases, Expression.Inferred, Expression.Inferred, new Expected(goal),
            Expression.Call(KernelLemmas.ExcludedMiddle, new Proposition(statement)), From(statement, yes), From(not, no));
    }

    /// <summary>A function from a proof of the statement.</summary>
    public Expression From(Formula statement, Func<Expression, Expression> body)
    {
        var name = names.Next();
        return new Assume(name, statement, body(new Reference(name)));
    }

    private Expression All(ImmutableArray<Fact> done, ImmutableArray<Fact> facts, int next)
    {
        if (next == facts.Length) return Join(done);
        return facts[next].Statement is Conjunction
            ? Parts(facts[next], parts => All([.. done, .. parts], facts, next + 1))
            : All(done.Add(facts[next]), facts, next + 1);
    }

    private static Expression Join(ImmutableArray<Fact> facts)
    {
        ImmutableArray<Formula> statements = [.. facts.Select(f => f.Statement)];
        var proof = facts[^1].Proof;
        for (var i = facts.Length - 2; i >= 0; i--)
            proof = Expression.Call(KernelLemmas.Both, new Expected(statements[i]), new Expected(Formula.And(statements[(i + 1)..])), facts[i].Proof, proof);
        return proof;
    }

    private Expression Cases(ImmutableArray<Formula> operands, int index, Expression proof, Formula goal, Func<int, Fact, Expression> each)
    {
        if (index == operands.Length - 1) return each(index, new Fact(proof, operands[index]));
        var rest = Formula.Or(operands[(index + 1)..]);
        return Expression.Call(
            KernelLemmas.Cases, Expression.Inferred, Expression.Inferred, new Expected(goal), proof,
            From(operands[index], h => each(index, new Fact(h, operands[index]))),
            From(rest, h => Cases(operands, index + 1, h, goal, each)));
    }

    // The first operand of a conjunction, and the conjunction of the others.
    private static Expression Next(Expression proof) => Expression.Call(KernelLemmas.First, Expression.Inferred, Expression.Inferred, proof);

    private static Expression Rest(Expression proof) => Expression.Call(KernelLemmas.Second, Expression.Inferred, Expression.Inferred, proof);

    // The disjunction of an operand and those after it.
    private static Expression Side(string lemma, ImmutableArray<Formula> operands, int index, Expression proof) =>
        Expression.Call(lemma, new Expected(operands[index]), new Expected(Formula.Or(operands[(index + 1)..])), proof);
}
