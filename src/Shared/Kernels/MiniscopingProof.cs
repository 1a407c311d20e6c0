using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Formulas.Normalization;

namespace Logic.Shared.Kernels;

/// <summary>
/// F ⊢ F with its quantifiers moved inwards, F in negation normal form with bound variables apart. Follows
/// <c>Miniscoping</c> of the prover, which says what moves where; ∀x (A ∨ B(x)) ⊢ A ∨ ∀x B(x) is the classical one.
/// </summary>
internal sealed class MiniscopingProof(LocalNames names)
{
    private readonly Connectives _connectives = new(names);

    /// <summary>The narrowed form of a formula that is proved.</summary>
    public Fact Prove(Fact fact) => fact.Statement switch
    {
        Conjunction => new Fact(
            _connectives.Parts(fact, parts => _connectives.All([.. parts.Select(Prove)]).Proof), Narrow(fact.Statement)),
        Disjunction d => Disjuncts(d, fact.Proof),
        Universal all => Push(Under(all, fact.Proof)),
        Existential some => Push(Under(some, fact.Proof)),
        _ => fact,
    };

    private static bool Occurs(Variable variable, Formula formula) => FreeVariables.Of(formula).Contains(variable);

    private static Formula Narrow(Formula formula) => formula switch
    {
        Conjunction c => Formula.And([.. c.Operands.Select(Narrow)]),
        Disjunction d => Formula.Or([.. d.Operands.Select(Narrow)]),
        Quantification q => Narrow(Requantify(q, Narrow(q.Body))),
        _ => formula,
    };

    // The quantifier over a body that is narrow already.
    private static Formula Narrow(Quantification q)
    {
        if (!Occurs(q.Variable, q.Body)) return q.Body;
        if (q is Universal && q.Body is Conjunction c) return Formula.And([.. c.Operands.Select(o => Narrow(Requantify(q, o)))]);
        if (Split(q) is not { } split) return q;
        var under = split.Inside.Length == 1 ? Narrow(Requantify(q, split.Inside[0])) : Requantify(q, Join(q.Body, split.Inside));
        return Join(q.Body, split.Outside.Add(under));
    }

    private static Quantification Requantify(Quantification q, Formula body) =>
        q is Universal ? Formula.ForAll(q.Variable, body) : Formula.Exists(q.Variable, body);

    private static Formula Join(Formula junction, ImmutableArray<Formula> operands) =>
        junction is Conjunction ? Formula.And(operands) : Formula.Or(operands);

    private static (ImmutableArray<Formula> Outside, ImmutableArray<Formula> Inside)? Split(Quantification q)
    {
        ImmutableArray<Formula> operands = q.Body switch { Conjunction c => c.Operands, Disjunction d => d.Operands, _ => [] };
        ImmutableArray<Formula> inside = [.. operands.Where(o => Occurs(q.Variable, o))];
        return inside.Length == operands.Length ? null : ([.. operands.Where(o => !Occurs(q.Variable, o))], inside);
    }

    private Fact Share(Fact fact, Func<Fact, Fact> use)
    {
        Formula statement = Formula.True;
        var proof = fact.Proof.Shared(names, fact.Statement, shared =>
        {
            var result = use(new Fact(shared, fact.Statement));
            statement = result.Statement;
            return result.Proof;
        });
        return new Fact(proof, statement);
    }

    private Fact Disjuncts(Disjunction d, Expression h)
    {
        var goal = Narrow(d);
        var before = new int[d.Operands.Length];
        for (var i = 1; i < before.Length; i++) before[i] = before[i - 1] + Connectives.Width(Narrow(d.Operands[i - 1]));
        return new Fact(_connectives.Cases(new Fact(h, d), goal, (i, f) => _connectives.Some(goal, before[i], Prove(f))), goal);
    }

    // Qx F ⊢ Qx (F narrowed).
    private Fact Under(Quantification q, Expression h)
    {
        var narrow = Requantify(q, Narrow(q.Body));
        if (q is Universal) return new Fact(new Take(q.Variable, Prove(new Fact(h.On(new Individual(q.Variable)), q.Body)).Proof), narrow);
        return new Fact(Open(q, h, narrow, held => Exhibit(narrow, Prove(new Fact(held, q.Body)).Proof)), narrow);
    }

    private Fact Push(Fact fact)
    {
        var q = (Quantification)fact.Statement;
        if (!Occurs(q.Variable, q.Body)) return Vacuous(q, fact.Proof);
        if (q is Universal && q.Body is Conjunction c) return Share(fact, f => Distribute(q, c, f.Proof));
        if (Split(q) is not { } split) return fact;
        return (q, q.Body) switch
        {
            (Universal, Disjunction d) => Share(fact, f => new Fact(AllOfSome(q, d, split.Inside, f.Proof), Narrow(q))),
            (_, Disjunction d) => new Fact(SomeOfSome(q, d, split.Inside, fact.Proof), Narrow(q)),
            _ => SomeOfAll(q, (Conjunction)q.Body, split.Inside, fact.Proof),
        };
    }

    private Fact Vacuous(Quantification q, Expression h) => q is Universal
        ? new Fact(h.On(new Reference(KernelLemmas.Inhabitant)), q.Body)
        : new Fact(Open(q, h, q.Body, held => held), q.Body);

    // ∀x (A ∧ B): ∀x A and ∀x B.
    private Fact Distribute(Quantification q, Conjunction c, Expression h) => _connectives.All([.. c.Operands.Select((operand, i) =>
        Push(new Fact(new Take(q.Variable, Connectives.Part(new Fact(h.On(new Individual(q.Variable)), c), i).Proof), Requantify(q, operand))))]);

    // ∀x (A ∨ B(x)): A, or else B(x) for every x.
    private Expression AllOfSome(Quantification q, Disjunction d, ImmutableArray<Formula> inside, Expression h)
    {
        var goal = Narrow(q);
        var outside = d.Operands.Where(o => !inside.Contains(o)).ToArray();
        return Next(0, []);

        Expression Next(int index, ImmutableDictionary<Formula, Expression> denied)
        {
            if (index < outside.Length)
            {
                return _connectives.Either(
                    outside[index], goal,
                    yes => _connectives.Some(goal, index, new Fact(yes, outside[index])),
                    no => Next(index + 1, denied.SetItem(outside[index], no)));
            }

            var rest = Formula.Or(inside);
            var all = new Take(q.Variable, _connectives.Cases(new Fact(h.On(new Individual(q.Variable)), d), rest, (_, f) =>
                denied.TryGetValue(f.Statement, out var no)
                    ? Connectives.Absurd(rest, no.On(f.Proof))
                    : _connectives.Some(rest, inside.IndexOf(f.Statement), f)));
            return _connectives.Some(goal, outside.Length, Single(inside, new Fact(all, Requantify(q, rest))));
        }
    }

    // ∃x (A ∨ B(x)): A, or B(x) for some x.
    private Expression SomeOfSome(Quantification q, Disjunction d, ImmutableArray<Formula> inside, Expression h)
    {
        var goal = Narrow(q);
        var outside = d.Operands.RemoveAll(inside.Contains);
        var under = Requantify(q, Formula.Or(inside));
        return Open(q, h, goal, held => _connectives.Cases(new Fact(held, d), goal, (_, f) => inside.Contains(f.Statement)
            ? _connectives.Some(goal, outside.Length, Single(inside, new Fact(
                Exhibit(under, _connectives.Some(under.Body, inside.IndexOf(f.Statement), f)), under)))
            : _connectives.Some(goal, outside.IndexOf(f.Statement), f)));
    }

    // ∃x (A ∧ B(x)): A, and B(x) for some x.
    private Fact SomeOfAll(Quantification q, Conjunction c, ImmutableArray<Formula> inside, Expression h)
    {
        var goal = Narrow(q);
        return new Fact(Open(q, h, goal, held => _connectives.Parts(new Fact(held, c), parts =>
        {
            var together = _connectives.All([.. parts.Where(p => inside.Contains(p.Statement))]);
            var under = Requantify(q, together.Statement);
            var last = Single(inside, new Fact(Exhibit(under, together.Proof), under));
            return _connectives.All([.. parts.Where(p => !inside.Contains(p.Statement)), last]).Proof;
        })), goal);
    }

    // Only one operand is left under the quantifier: it may move further.
    private Fact Single(ImmutableArray<Formula> inside, Fact fact) => inside.Length == 1 ? Push(fact) : fact;

    private Expression Open(Quantification q, Expression h, Formula goal, Func<Expression, Expression> use) => Expression.Call(
        KernelLemmas.Open, new FunctionType(0), Expression.Inferred, new Expected(goal), h,
        new Take(q.Variable, _connectives.From(q.Body, use)));

    private static Expression Exhibit(Quantification q, Expression proof) => Expression.Call(
        KernelLemmas.Exhibit, new FunctionType(0), new ExpectedProperty(q.Variable, q.Body), new Individual(q.Variable), proof);
}
