using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving;

namespace Logic.Tests.Proving;

/// <summary>What random problems are made of.</summary>
public enum ProblemKind
{
    Propositional,
    Monadic,
    Relational,
    Equality,
    Functions,
    RelationalEquality,

    /// <summary>All of these at once; one problem in four has infinite models only.</summary>
    Mixed,
}

/// <summary>Small random problems, the same for the same seed.</summary>
internal sealed class RandomProblems
{
    private static readonly string[] Names = ["x", "y", "z"];
    private static readonly string[] Infinite = ["∀x ∀y (f(x) = f(y) → x = y)", "∀x (f(x) ≠ c)"];
    private readonly Random _random;
    private readonly ProblemKind _kind;

    private RandomProblems(int seed, ProblemKind kind)
    {
        _random = new Random(seed);
        _kind = kind;
    }

    public static ProofRequest Request(int seed, ProblemKind kind) => new RandomProblems(seed, kind).Request();

    /// <summary>A request whose assumptions have no model with fewer than four elements, with functions no finite one.</summary>
    public static ProofRequest RequestWithoutSmallModel(int seed, ProblemKind kind)
    {
        string[] large = kind is ProblemKind.Functions or ProblemKind.Mixed
            ? Infinite
            : ["a ≠ b", "a ≠ c", "b ≠ c", "∃x (x ≠ a ∧ x ≠ b ∧ x ≠ c)"];
        var request = Request(seed, kind);
        return request with { Assumptions = [.. large.Select(Formula.Parse), .. request.Assumptions] };
    }

    public static Formula Closed(int seed, ProblemKind kind, int depth) => new RandomProblems(seed, kind).Closed(depth);

    private ProofRequest Request()
    {
        var assumptions = Enumerable.Range(0, _kind == ProblemKind.Mixed ? _random.Next(4, 9) : _random.Next(1, 5)).Select(_ => Closed(_random.Next(1, 4))).ToImmutableArray();
        if (_kind == ProblemKind.Mixed && _random.Next(4) == 0) assumptions = [.. assumptions, .. Infinite.Select(Formula.Parse)];
        return new ProofRequest(assumptions, _random.Next(4) == 0 ? null : Closed(_random.Next(1, 4)));
    }

    private Formula Closed(int depth) => Make(depth, []);

    private Formula Make(int depth, ImmutableArray<Variable> scope)
    {
        if (depth <= 0) return Literal(scope);
        return _random.Next(_kind == ProblemKind.Propositional ? 6 : 10) switch
        {
            0 => Formula.Not(Make(depth - 1, scope)),
            1 => Formula.And(Make(depth - 1, scope), Make(depth - 1, scope)),
            2 => Formula.Or(Make(depth - 1, scope), Make(depth - 1, scope)),
            3 => Formula.Implies(Make(depth - 1, scope), Make(depth - 1, scope)),
            4 => Formula.Iff(Make(depth - 1, scope), Make(depth - 1, scope)),
            5 => Formula.Xor(Make(depth - 1, scope), Make(depth - 1, scope)),
            6 or 7 => Quantify(depth, scope, Formula.ForAll),
            _ => Quantify(depth, scope, Formula.Exists),
        };
    }

    private Formula Quantify(int depth, ImmutableArray<Variable> scope, Func<Variable, Formula, Formula> quantifier)
    {
        var variable = Term.Variable(Names[_random.Next(Names.Length)]);
        return quantifier(variable, Make(depth - 1, scope.Add(variable)));
    }

    private Formula Literal(ImmutableArray<Variable> scope)
    {
        var atom = Atom(scope);
        return _random.Next(3) == 0 ? Formula.Not(atom) : atom;
    }

    private Formula Atom(ImmutableArray<Variable> scope) => _kind switch
    {
        ProblemKind.Propositional => Formula.Atom("PQRS"[_random.Next(4)].ToString()),
        ProblemKind.Monadic => Formula.Atom("PQR"[_random.Next(3)].ToString(), MakeTerm(scope, 0)),
        ProblemKind.Relational => _random.Next(2) == 0
            ? Formula.Atom("P", MakeTerm(scope, 0))
            : Formula.Atom("R", MakeTerm(scope, 0), MakeTerm(scope, 0)),
        ProblemKind.RelationalEquality => _random.Next(3) switch
        {
            0 => Formula.Equal(MakeTerm(scope, 0), MakeTerm(scope, 0)),
            1 => Formula.Atom("P", MakeTerm(scope, 0)),
            _ => Formula.Atom("R", MakeTerm(scope, 0), MakeTerm(scope, 0)),
        },
        ProblemKind.Mixed => _random.Next(4) switch
        {
            0 => Formula.Atom("S"),
            1 => Formula.Atom("P", MakeTerm(scope, 2)),
            2 => Formula.Atom("R", MakeTerm(scope, 1), MakeTerm(scope, 1)),
            _ => Formula.Equal(MakeTerm(scope, 2), MakeTerm(scope, 2)),
        },
        _ => _random.Next(2) == 0
            ? Formula.Equal(MakeTerm(scope, 2), MakeTerm(scope, 2))
            : Formula.Atom("PQ"[_random.Next(2)].ToString(), MakeTerm(scope, 2)),
    };

    private Term MakeTerm(ImmutableArray<Variable> scope, int depth)
    {
        if (_kind is (ProblemKind.Functions or ProblemKind.Mixed) && depth > 0 && _random.Next(3) == 0)
        {
            return _random.Next(2) == 0
                ? Term.Function("f", MakeTerm(scope, depth - 1))
                : Term.Function("g", MakeTerm(scope, depth - 1), MakeTerm(scope, depth - 1));
        }

        return scope.Length > 0 && _random.Next(4) > 0
            ? scope[_random.Next(scope.Length)]
            : Term.Constant("abc"[_random.Next(3)].ToString());
    }
}
