namespace Logic.Proving.Certificates;

/// <summary>
/// How a step of a proof follows. In the statements below C and D are clauses (disjunctions of literals, all variables
/// universal), σ and τ the instances recorded with the premises, and literals are counted once (a clause is a set).
/// </summary>
public enum ProofRule
{
    /// <summary>An assumption of the request, its free variables bound by ∀.</summary>
    Assumption,

    /// <summary>¬∀x̄ goal: what is to be refuted.</summary>
    NegatedGoal,

    /// <summary>∀x̄ (d(x̄) ↔ φ) with d new and x̄ the free variables of φ: a conservative extension.</summary>
    Definition,

    /// <summary>From d ↔ φ: d → φ, or φ → d, under the same quantifiers.</summary>
    OneDirection,

    /// <summary>From F and definitions: F with instances of the φ replaced by their d.</summary>
    Folding,

    /// <summary>→, ↔ and ⊕ expressed by ∧, ∨ and ¬, with ¬ before atoms only and bound variables renamed apart.</summary>
    NegationNormalForm,

    /// <summary>Quantifiers moved inwards: ∀ into both sides of ∧, both past what does not contain the variable.</summary>
    Miniscoping,

    /// <summary>∃y φ replaced by φ[y ↦ s(x̄)], s new, x̄ the free variables of ∃y φ.</summary>
    Skolemization,

    /// <summary>One clause of the conjunctive form of a formula whose quantifiers are all universal.</summary>
    Clause,

    /// <summary>A fact about numerals or about &lt; and ≤ (see <c>Arithmetic</c>).</summary>
    Arithmetic,

    /// <summary>C ∨ A, D ∨ ¬B ⊢ (C)σ ∨ (D)τ where Aσ = Bτ (Robinson 1965).</summary>
    Resolution,

    /// <summary>C ⊢ Cσ, literals that became equal merged.</summary>
    Factoring,

    /// <summary>C ∨ s = t, D ∨ L[u] ⊢ (C)σ ∨ (D ∨ L[t])τ where sσ = uτ (paramodulation, Robinson and Wos 1969; superposition, Bachmair and Ganzinger 1994), unless it is a demodulation.</summary>
    Superposition,

    /// <summary>s = t, C[sσ] ⊢ C[tσ]: rewriting by a unit equation.</summary>
    Demodulation,

    /// <summary>C ∨ s ≠ t ⊢ Cσ where sσ = tσ.</summary>
    EqualityResolution,

    /// <summary>C ∨ s = t ∨ s' = t' ⊢ (C ∨ t ≠ t' ∨ s' = t')σ where sσ = s'σ (Bachmair and Ganzinger 1994).</summary>
    EqualityFactoring,

    /// <summary>
    /// From three or more instances C1, …, Cn, taken in this order, the clause C: when every literal of C is false, each Ci has one
    /// literal left that is not false and makes it true, each of which a later one needs, and Cn has none (reverse unit propagation, as in LRAT;
    /// hyperresolution and unit deletion are special cases).
    /// </summary>
    UnitPropagation,
}
