namespace Logic.Shared.Kernels;

/// <summary>The lemmas that exported proofs use; each script proves them first, in its own language.</summary>
internal static class KernelLemmas
{
    /// <summary>Something that there is: the domain is not empty.</summary>
    public const string Inhabitant = "inh";

    /// <summary>True.</summary>
    public const string Truth = "fol_true";

    /// <summary>False → A.</summary>
    public const string Absurd = "fol_absurd";

    /// <summary>A ∨ ¬A.</summary>
    public const string ExcludedMiddle = "fol_excluded_middle";

    /// <summary>¬¬A → A.</summary>
    public const string DoubleNegation = "fol_double_negation";

    /// <summary>A → B → A ∧ B.</summary>
    public const string Both = "fol_both";

    /// <summary>A ∧ B → A.</summary>
    public const string First = "fol_first";

    /// <summary>A ∧ B → B.</summary>
    public const string Second = "fol_second";

    /// <summary>A → A ∨ B.</summary>
    public const string Left = "fol_left";

    /// <summary>B → A ∨ B.</summary>
    public const string Right = "fol_right";

    /// <summary>A ∨ B → (A → C) → (B → C) → C.</summary>
    public const string Cases = "fol_cases";

    /// <summary>(A → B) → (B → A) → (A ↔ B).</summary>
    public const string Equivalent = "fol_equivalent";

    /// <summary>(A ↔ B) → A → B.</summary>
    public const string Forth = "fol_forth";

    /// <summary>(A ↔ B) → B → A.</summary>
    public const string Back = "fol_back";

    /// <summary>P(t) → ∃x P(x).</summary>
    public const string Exhibit = "fol_exhibit";

    /// <summary>∃x P(x) → (∀x (P(x) → C)) → C, for individuals and functions.</summary>
    public const string Open = "fol_open";

    /// <summary>¬∀x P(x) → ∃x ¬P(x).</summary>
    public const string Counterexample = "fol_counterexample";

    /// <summary>s = t → P(s) → P(t).</summary>
    public const string Replace = "fol_replace";

    /// <summary>s = t → t = s.</summary>
    public const string Symmetric = "fol_symmetric";

    /// <summary>t = t.</summary>
    public const string Reflexive = "fol_reflexive";

    /// <summary>∃y (∃z P(z) → P(y)): Hilbert's ε as a statement; there is something.</summary>
    public const string Witness = "fol_witness";

    /// <summary>∀x ∃f R(x, f) → ∃f ∀x R(x, f(x)): the axiom of choice.</summary>
    public const string Choice = "fol_choice";
}
