using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving.Certificates;
using Logic.Proving.Clauses;

namespace Logic.Proving.Ground;

/// <summary>
/// Takes equations of constants at their word: after <c>superman = clarkKent</c> the one is written for the other everywhere
/// (demodulation: s = t, C[s] ⊢ C[t]), so that what is left knows no equation of different terms.
/// </summary>
internal sealed class UnitEquations(ImmutableArray<Clause> clauses, List<Inference> inferences)
{
    private const int Most = 64;
    private readonly Clause[] _clauses = [.. clauses];
    private readonly int[] _premises = [.. Enumerable.Range(0, clauses.Length)];

    /// <summary>Each constant that was replaced, with what it was replaced by, in order.</summary>
    public List<(FunctionTerm From, Term To)> Replaced { get; } = [];

    /// <summary>The clauses as they are now; those that were used up as equations hold trivially.</summary>
    public IReadOnlyList<Clause> Clauses => _clauses;

    /// <summary>The number as a premise of what a clause has become.</summary>
    public int PremiseOf(int clause) => _premises[clause];

    public void Apply()
    {
        for (var i = 0; i < _clauses.Length && Replaced.Count < Most; i++)
        {
            if (Orient(_clauses[i]) is not var (from, to)) continue;
            Replaced.Add((from, to));
            for (var j = 0; j < _clauses.Length; j++)
            {
                if (j != i) Rewrite(j, _premises[i], from, to);
            }

            _clauses[i] = new Clause([new Literal(Formula.Equal(to, to), true)]);
        }
    }

    private static (FunctionTerm From, Term To)? Orient(Clause clause)
    {
        if (clause.Literals is not [{ IsPositive: true, Atom: Equality { Left: var left, Right: var right } }]) return null;
        if (left.Equals(right)) return null;
        if (left is FunctionTerm { IsConstant: true } constant && IsSimple(right)) return (constant, right);
        return right is FunctionTerm { IsConstant: true } other && IsSimple(left) ? (other, left) : null;
    }

    private static bool IsSimple(Term term) => term is Numeral or FunctionTerm { IsConstant: true };

    private void Rewrite(int clause, int equation, FunctionTerm from, Term to)
    {
        if (!_clauses[clause].Literals.Any(literal => Mentions(literal.Atom, from))) return;
        var literals = _clauses[clause].Literals.Select(literal => literal with { Atom = Replace(literal.Atom, from, to) });
        _clauses[clause] = new Clause([.. literals.Distinct()]);
        ImmutableArray<ProofPremise> premises = [new ProofPremise(equation), new ProofPremise(_premises[clause])];
        inferences.Add(new Inference(ProofRule.Demodulation, _clauses[clause], premises));
        _premises[clause] = clauses.Length + inferences.Count - 1;
    }

    private static bool Mentions(Formula formula, Term term) => formula is Atom atom
        ? atom.Arguments.Any(argument => Mentions(argument, term))
        : formula is Equality equality && (Mentions(equality.Left, term) || Mentions(equality.Right, term));

    private static bool Mentions(Term inside, Term term) =>
        inside.Equals(term) || (inside is FunctionTerm function && function.Arguments.Any(argument => Mentions(argument, term)));

    private static Formula Replace(Formula formula, Term from, Term to) => formula switch
    {
        Atom atom => new Atom(atom.Predicate, [.. atom.Arguments.Select(argument => Replace(argument, from, to))]),
        Equality equality => Formula.Equal(Replace(equality.Left, from, to), Replace(equality.Right, from, to)),
        _ => formula,
    };

    private static Term Replace(Term term, Term from, Term to)
    {
        if (term.Equals(from)) return to;
        return term is FunctionTerm { IsConstant: false } function
            ? new FunctionTerm(function.Name, [.. function.Arguments.Select(argument => Replace(argument, from, to))])
            : term;
    }
}
