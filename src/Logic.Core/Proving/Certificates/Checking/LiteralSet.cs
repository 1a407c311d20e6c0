using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving.Clauses;

namespace Logic.Proving.Certificates.Checking;

/// <summary>A clause as a set of literals; an equation is the same read from either side.</summary>
internal sealed class LiteralSet
{
    private readonly HashSet<Literal> _literals;

    private LiteralSet(HashSet<Literal> literals) => _literals = literals;

    public IEnumerable<Literal> Literals => _literals;

    public int Count => _literals.Count;

    /// <summary>The clause that a formula is; null when it is none.</summary>
    public static LiteralSet? Of(Formula formula)
    {
        ImmutableArray<Formula> parts = formula switch
        {
            Disjunction disjunction => disjunction.Operands,
            TruthValue { Value: false } => [],
            _ => [formula],
        };
        var set = new HashSet<Literal>(SymmetricLiterals.Instance);
        foreach (var part in parts)
        {
            if (part is Atom or Equality) set.Add(new Literal(part, true));
            else if (part is Negation { Operand: Atom or Equality } negation) set.Add(new Literal(negation.Operand, false));
            else return null;
        }

        return new LiteralSet(set);
    }

    public HashSet<Literal> ToHashSet() => new(_literals, SymmetricLiterals.Instance);

    public bool Contains(Literal literal) => _literals.Contains(literal);

    public LiteralSet Without(Literal literal)
    {
        var rest = new HashSet<Literal>(_literals, SymmetricLiterals.Instance);
        rest.Remove(literal);
        return new LiteralSet(rest);
    }

    public LiteralSet With(params IEnumerable<Literal> literals)
    {
        var all = new HashSet<Literal>(_literals, SymmetricLiterals.Instance);
        all.UnionWith(literals);
        return new LiteralSet(all);
    }

    public LiteralSet Map(Func<Term, Term> map) => new(new HashSet<Literal>(
        _literals.Select(l => new Literal(MapAtom(l.Atom, map), l.IsPositive)), SymmetricLiterals.Instance));

    /// <summary>The instance under the bindings, all replaced at once; null when a variable is bound twice or does not occur.</summary>
    public LiteralSet? Under(ImmutableArray<Binding> bindings)
    {
        if (bindings.IsEmpty) return this;
        var map = new Dictionary<Variable, Term>();
        foreach (var (variable, term) in bindings)
        {
            if (!map.TryAdd(variable, term)) return null;
        }

        var occurring = new HashSet<Variable>();
        var instance = Map(t => Instance.Of(t, Replace));
        return map.Keys.All(occurring.Contains) ? instance : null;

        Term Replace(Variable variable)
        {
            occurring.Add(variable);
            return map.GetValueOrDefault(variable, variable);
        }
    }

    public bool SetEquals(LiteralSet other) => _literals.SetEquals(other._literals);

    private static Formula MapAtom(Formula atom, Func<Term, Term> map) => atom is Equality equality
        ? Formula.Equal(map(equality.Left), map(equality.Right))
        : new Atom(((Atom)atom).Predicate, [.. ((Atom)atom).Arguments.Select(map)]);

    private sealed class SymmetricLiterals : IEqualityComparer<Literal>
    {
        public static readonly SymmetricLiterals Instance = new();

        public bool Equals(Literal x, Literal y) => x.IsPositive == y.IsPositive
            && (x.Atom.Equals(y.Atom)
                || (x.Atom is Equality l && y.Atom is Equality r && l.Left.Equals(r.Right) && l.Right.Equals(r.Left)));

        public int GetHashCode(Literal literal) => literal.Atom is Equality e
            ? e.Left.GetHashCode() + e.Right.GetHashCode()
            : literal.Atom.GetHashCode();
    }
}
