namespace Logic.Shared.Kernels;

/// <summary>How a kernel's language writes what differs among them; functions and their application all write alike.</summary>
internal sealed record KernelNotation
{
    /// <summary>Gallina, the language of Coq.</summary>
    public static KernelNotation Coq { get; } = new()
    {
        Not = "~ ", And = " /\\ ", Or = " \\/ ", Implies = " -> ", Iff = " <-> ", ForAll = "forall ", Exists = "exists ", Let = "let ", In = " in ", InfersFromGoal = true,
    };

    /// <summary>Lean 4.</summary>
    public static KernelNotation Lean { get; } = new()
    {
        Not = "¬ ", And = " ∧ ", Or = " ∨ ", Implies = " → ", Iff = " ↔ ", ForAll = "∀ ", Exists = "∃ ", Let = "have ", In = "; ",
    };

    public required string Not { get; init; }

    public required string And { get; init; }

    public required string Or { get; init; }

    /// <summary>Between propositions, and between types.</summary>
    public required string Implies { get; init; }

    public required string Iff { get; init; }

    public required string ForAll { get; init; }

    public required string Exists { get; init; }

    /// <summary>Before a local fact.</summary>
    public required string Let { get; init; }

    /// <summary>Between a local fact and what uses it.</summary>
    public required string In { get; init; }

    /// <summary>Whether the language finds arguments that only the statement to be proved tells; they are long to write.</summary>
    public bool InfersFromGoal { get; init; }
}
