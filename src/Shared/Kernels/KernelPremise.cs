using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Formulas.Normalization;
using Logic.Proving.Certificates;

namespace Logic.Shared.Kernels;

/// <summary>An instance of a clause, to be used in an inference.</summary>
internal sealed class KernelPremise
{
    private readonly Reference _lemma;

    public KernelPremise(KernelClause clause, ImmutableArray<Binding> bindings)
    {
        var terms = bindings.ToDictionary(static b => b.Variable, static b => b.Term);
        _lemma = new Reference(clause.Name);
        Arguments = [.. clause.Variables.Select(v => terms.GetValueOrDefault(v, v))];
        Literals = [.. clause.Literals.Select(l => l with { Atom = Substitution.Apply(l.Atom, terms) })];
    }

    /// <summary>What the clause's variables stand for.</summary>
    public ImmutableArray<Term> Arguments { get; }

    /// <summary>The literals of the instance.</summary>
    public ImmutableArray<KernelLiteral> Literals { get; }

    /// <summary>Its different literals that are not known to be false.</summary>
    public List<KernelLiteral> Open(Discharges denied)
    {
        var open = new List<KernelLiteral>();
        foreach (var literal in Literals)
        {
            if (denied.Find(literal) is null && !open.Any(literal.Matches)) open.Add(literal);
        }

        return open;
    }

    /// <summary>⊥, where all literals are known to be false; null otherwise.</summary>
    public Expression? Refute(Discharges denied)
    {
        Expression?[] denials = [.. Literals.Select(denied.Find)];
        if (denials.Contains(null)) return null;
        return Arguments.IsEmpty && denials.Length == 0 ? _lemma : new Application(_lemma, [.. Arguments.Select(a => new Individual(a)), .. denials!]);
    }
}
