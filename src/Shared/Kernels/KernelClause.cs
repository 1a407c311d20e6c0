using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Formulas.Normalization;

namespace Logic.Shared.Kernels;

/// <summary>
/// A clause that a lemma states. The lemma says it as a refutation: for all x̄, from the denials of the literals follows
/// ⊥. So an inference is the application of a function, and needs no classical axiom.
/// </summary>
/// <param name="Name">The lemma.</param>
/// <param name="Variables">The clause's variables, which the lemma takes first.</param>
/// <param name="Literals">The literals, whose denials the lemma takes next.</param>
internal sealed record KernelClause(string Name, ImmutableArray<Variable> Variables, ImmutableArray<KernelLiteral> Literals)
{
    /// <summary>What the lemma states.</summary>
    public Formula Statement => Formula.ForAll(
        Variables, Literals.Reverse().Aggregate(Formula.False, static (rest, literal) => Formula.Implies(literal.Denial, rest)));

    public static KernelClause Of(string name, Formula clause) => new(name, FreeVariables.Of(clause), KernelLiteral.Of(clause));

    /// <summary>
    /// The lemma's proof from one of ⊥: given the denials, and with <see cref="KernelLemmas.Inhabitant"/> for the variables that
    /// occur in premises only. Null where there is none.
    /// </summary>
    public Expression? Prove(LocalNames names, Func<Discharges, (Expression? Proof, IEnumerable<Variable> Variables)> refute)
    {
        var denials = Literals.Select(l => (Literal: l, Name: names.Next())).ToArray();
        var denied = denials.Aggregate(Discharges.None, static (known, d) => known.With(d.Literal, new Reference(d.Name)));
        var (proof, used) = refute(denied);
        if (proof is null) return null;
        foreach (var variable in used.Except(Variables))
            proof = new Application(new Take(variable, proof), [new Reference(KernelLemmas.Inhabitant)]);
        foreach (var (literal, name) in denials.Reverse()) proof = new Assume(name, literal.Denial, proof);
        return Variables.Reverse().Aggregate(proof, static (body, variable) => new Take(variable, body));
    }
}
