using System.Collections.Immutable;
using CsCheck;
using Logic.Formulas;
using Logic.Proving.Clauses;
using Logic.Proving.Models;

namespace Logic.Tests.Proving.Models;

/// <summary>Random clauses and formulas over P/1, R/2, f/1, a, b and equality, and all their interpretations of a size.</summary>
internal static class SmallProblems
{
    private static readonly Term[] Simple =
        [Term.Variable("x"), Term.Variable("y"), Term.Variable("z"), Term.Constant("a"), Term.Constant("b")];

    private static readonly Gen<Term> Flat = Gen.Int[0, 4].Select(i => Simple[i]);

    private static readonly Gen<string> VariableNames = Gen.Int[0, 2].Select(i => "xyz"[i].ToString());

    private static readonly Gen<Term> Terms = Gen.Frequency((4, Flat), (1, Flat.Select(term => (Term)Term.Function("f", term))));

    private static readonly Gen<Formula> Atoms = Gen.Frequency(
        (2, Terms.Select(term => (Formula)Formula.Atom("P", term))),
        (2, Gen.Select(Terms, Terms, (left, right) => (Formula)Formula.Atom("R", left, right))),
        (1, Gen.Select(Terms, Terms, (left, right) => (Formula)Formula.Equal(left, right))));

    private static readonly Gen<Clause> OneClause =
        Gen.Select(Atoms, Gen.Bool, (atom, isPositive) => new Literal(atom, isPositive)).Array[1, 4].Select(literals => new Clause([.. literals]));

    public static Gen<ImmutableArray<Clause>> Clauses { get; } = OneClause.Array[1, 7].Select(clauses => clauses.ToImmutableArray());

    public static Gen<Formula> Formulas { get; } = Gen.Recursive<Formula>((depth, inner) => depth > 5 ? Atoms : Gen.Frequency(
        (1, Atoms),
        (1, inner.Select(formula => (Formula)Formula.Not(formula))),
        (1, Gen.Select(inner, inner, (left, right) => Formula.And(left, right))),
        (1, Gen.Select(inner, inner, (left, right) => Formula.Or(left, right))),
        (1, Gen.Select(inner, inner, (left, right) => (Formula)Formula.Implies(left, right))),
        (1, Gen.Select(inner, inner, (left, right) => (Formula)Formula.Xor(left, right))),
        (2, Gen.Select(VariableNames, inner, (name, body) => (Formula)Formula.ForAll(Term.Variable(name), body))),
        (2, Gen.Select(VariableNames, inner, (name, body) => (Formula)Formula.Exists(Term.Variable(name), body)))));

    /// <summary>The interpretations of a size, each as numbers of which the bits and digits are the tables.</summary>
    public static IEnumerable<FiniteModel> Interpretations(int size)
    {
        var functions = (int)Math.Pow(size, size);
        for (var f = 0; f < functions; f++)
        {
            for (var constants = 0; constants < size * size; constants++)
            {
                for (var bits = 0; bits < 1 << (size + (size * size)); bits++) yield return Interpretation(size, f, constants, bits);
            }
        }
    }

    public static FiniteModel Interpretation(int size, int f, int constants, long bits)
    {
        var elements = Enumerable.Range(0, size).ToList();
        var pairs = elements.SelectMany(left => elements.Select(right => ImmutableArray.Create(left, right))).ToList();
        return new FiniteModel(
            size,
            [
                new PredicateTable("P", 1, elements.Where(e => (bits >> e & 1) == 1).Select(e => ImmutableArray.Create(e))),
                new PredicateTable("R", 2, pairs.Where((_, i) => (bits >> (size + i) & 1) == 1)),
            ],
            [
                new FunctionTable("f", 1, elements.Select(e => KeyValuePair.Create(ImmutableArray.Create(e), f / (int)Math.Pow(size, e) % size))),
                new FunctionTable("a", 0, [KeyValuePair.Create(ImmutableArray<int>.Empty, constants % size)]),
                new FunctionTable("b", 0, [KeyValuePair.Create(ImmutableArray<int>.Empty, constants / size)]),
            ],
            []);
    }
}
