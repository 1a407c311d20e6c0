namespace Logic.Proving.Lean;

/// <summary>The beginning of a script: <c>KernelLemmas</c>, proved in core Lean 4, without Mathlib.</summary>
internal static class LeanLemmas
{
    public const string Text = """
        set_option linter.all false
        set_option maxHeartbeats 0
        set_option maxRecDepth 100000

        theorem fol_true : True := True.intro
        theorem fol_absurd (A : Prop) (f : False) : A := False.elim f
        theorem fol_excluded_middle (A : Prop) : A ∨ ¬ A := Classical.em A
        theorem fol_double_negation (A : Prop) (h : ¬ ¬ A) : A := Classical.byContradiction h
        theorem fol_both (A B : Prop) (a : A) (b : B) : A ∧ B := And.intro a b
        theorem fol_first (A B : Prop) (h : A ∧ B) : A := And.left h
        theorem fol_second (A B : Prop) (h : A ∧ B) : B := And.right h
        theorem fol_left (A B : Prop) (a : A) : A ∨ B := Or.inl a
        theorem fol_right (A B : Prop) (b : B) : A ∨ B := Or.inr b
        theorem fol_cases (A B C : Prop) (h : A ∨ B) (f : A → C) (g : B → C) : C := Or.elim h f g
        theorem fol_equivalent (A B : Prop) (f : A → B) (g : B → A) : A ↔ B := Iff.intro f g
        theorem fol_forth (A B : Prop) (h : A ↔ B) (a : A) : B := Iff.mp h a
        theorem fol_back (A B : Prop) (h : A ↔ B) (b : B) : A := Iff.mpr h b
        theorem fol_exhibit (D : Type) (P : D → Prop) (x : D) (p : P x) : ∃ y : D, P y := Exists.intro x p
        theorem fol_open (D : Type) (P : D → Prop) (C : Prop) (h : ∃ x : D, P x) (f : ∀ x : D, P x → C) : C := Exists.elim h f
        theorem fol_counterexample (D : Type) (P : D → Prop) (h : ¬ ∀ x : D, P x) : ∃ x : D, ¬ P x :=
          Classical.byContradiction (fun n => h (fun x => Classical.byContradiction (fun p => n (Exists.intro x p))))
        theorem fol_replace (D : Type) (P : D → Prop) (s t : D) (e : s = t) (p : P s) : P t := @Eq.subst D P s t e p
        theorem fol_symmetric (D : Type) (s t : D) (e : s = t) : t = s := Eq.symm e
        theorem fol_reflexive (D : Type) (t : D) : t = t := Eq.refl t
        theorem fol_witness (D : Type) (d : D) (P : D → Prop) : ∃ y : D, (∃ z : D, P z) → P y :=
          Or.elim (Classical.em (∃ z : D, P z))
            (fun h => Exists.elim h (fun z p => Exists.intro z (fun _ => p)))
            (fun n => Exists.intro d (fun h => absurd h n))
        theorem fol_choice (A B : Type) (R : A → B → Prop) (h : ∀ x : A, ∃ y : B, R x y) : ∃ f : A → B, ∀ x : A, R x (f x) :=
          Exists.intro (fun x => Classical.choose (h x)) (fun x => Classical.choose_spec (h x))

        """;
}
