using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Shared.Problems;

namespace Logic.Shared.Kernels;

/// <summary>A named statement.</summary>
internal readonly record struct KernelStatement(string Name, Formula Formula);

/// <summary>A lemma with its proof.</summary>
internal sealed record KernelLemma(string Name, Formula Statement, Expression Proof);

/// <summary>What a proof brings in beside the symbols of the problem.</summary>
internal abstract record KernelIntroduction(string Name, int Arity);

/// <summary>A predicate that stands for a formula.</summary>
internal sealed record KernelDefinition(string Name, ImmutableArray<Variable> Variables, Formula Body) : KernelIntroduction(Name, Variables.Length);

/// <summary>A Skolem function: what holds of it, and why there is such a function.</summary>
internal sealed record KernelWitness(string Name, int Arity, Formula Property, Expression Existence) : KernelIntroduction(Name, Arity)
{
    /// <summary>The name of the hypothesis that says what holds of it.</summary>
    public string PropertyName => KernelProof.WitnessProperty(Name);
}

/// <summary>
/// A proof of Logic's own as a kernel is told it: symbols and hypotheses, what is introduced, and lemmas, the last of
/// which is ⊥. Everything is under safe names. Immutable.
/// </summary>
internal sealed record KernelProof
{
    /// <summary>The name of the hypothesis that the goal does not hold.</summary>
    public const string NegatedGoal = "negated_goal";

    /// <summary>The problem's symbols that occur, in order of appearance.</summary>
    public required ImmutableArray<SafeSymbol> Symbols { get; init; }

    /// <summary>The assumptions that are used.</summary>
    public required ImmutableArray<KernelStatement> Assumptions { get; init; }

    /// <summary>What the library takes numbers to mean, as far as it is used.</summary>
    public required ImmutableArray<KernelStatement> NumberFacts { get; init; }

    /// <summary>The goal, where the proof uses that it does not hold; null where the hypotheses contradict each other.</summary>
    public required Formula? Goal { get; init; }

    /// <summary>Definitions and Skolem functions, each in terms of those before it.</summary>
    public required ImmutableArray<KernelIntroduction> Introductions { get; init; }

    /// <summary>The lemmas, each from those before it.</summary>
    public required ImmutableArray<KernelLemma> Lemmas { get; init; }

    /// <summary>Whether a Skolem function has arguments, so that the axiom of choice is used.</summary>
    public bool NeedsChoice => Introductions.Any(static i => i is KernelWitness { Arity: > 0 });

    /// <summary>The hypotheses of the theorem, in order.</summary>
    public IEnumerable<KernelStatement> Hypotheses => NumberFacts.Concat(Assumptions);

    /// <summary>What the theorem concludes.</summary>
    public Formula Conclusion => Goal ?? Formula.False;

    /// <summary>The name of what is said of a Skolem function.</summary>
    public static string WitnessProperty(string function) => function + "_is_witness";
}
