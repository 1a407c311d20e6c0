namespace Logic.Proving.Coq;

/// <summary>The beginning of a script: <c>KernelLemmas</c>, proved in Coq. Opaque, each as short as its name.</summary>
internal static class CoqLemmas
{
    public const string Basic = """
        Require Coq.Logic.Classical_Prop.

        Lemma fol_true : True.
        Proof I.
        Lemma fol_absurd (A : Prop) (f : False) : A.
        Proof (False_ind A f).
        Lemma fol_excluded_middle (A : Prop) : A \/ ~ A.
        Proof (Coq.Logic.Classical_Prop.classic A).
        Lemma fol_double_negation (A : Prop) (h : ~ ~ A) : A.
        Proof (match fol_excluded_middle A with or_introl a => a | or_intror n => False_ind A (h n) end).
        Lemma fol_both (A B : Prop) (a : A) (b : B) : A /\ B.
        Proof (conj a b).
        Lemma fol_first (A B : Prop) (h : A /\ B) : A.
        Proof (match h with conj a _ => a end).
        Lemma fol_second (A B : Prop) (h : A /\ B) : B.
        Proof (match h with conj _ b => b end).
        Lemma fol_left (A B : Prop) (a : A) : A \/ B.
        Proof (or_introl a).
        Lemma fol_right (A B : Prop) (b : B) : A \/ B.
        Proof (or_intror b).
        Lemma fol_cases (A B C : Prop) (h : A \/ B) (f : A -> C) (g : B -> C) : C.
        Proof (match h with or_introl a => f a | or_intror b => g b end).
        Lemma fol_equivalent (A B : Prop) (f : A -> B) (g : B -> A) : A <-> B.
        Proof (conj f g).
        Lemma fol_forth (A B : Prop) (h : A <-> B) (a : A) : B.
        Proof (match h with conj f _ => f a end).
        Lemma fol_back (A B : Prop) (h : A <-> B) (b : B) : A.
        Proof (match h with conj _ g => g b end).
        Lemma fol_exhibit (D : Type) (P : D -> Prop) (x : D) (p : P x) : exists y : D, P y.
        Proof (ex_intro P x p).
        Lemma fol_open (D : Type) (P : D -> Prop) (C : Prop) (h : exists x : D, P x) (f : forall x : D, P x -> C) : C.
        Proof (match h with ex_intro _ x p => f x p end).
        Lemma fol_counterexample (D : Type) (P : D -> Prop) (h : ~ forall x : D, P x) : exists x : D, ~ P x.
        Proof (fol_double_negation _ (fun n => h (fun x => fol_double_negation _ (fun p => n (ex_intro _ x p))))).
        Lemma fol_replace (D : Type) (P : D -> Prop) (s t : D) (e : s = t) (p : P s) : P t.
        Proof (match e in _ = y return P y with eq_refl => p end).
        Lemma fol_symmetric (D : Type) (s t : D) (e : s = t) : t = s.
        Proof (match e in _ = y return y = s with eq_refl => eq_refl end).
        Lemma fol_reflexive (D : Type) (t : D) : t = t.
        Proof (eq_refl t).
        Lemma fol_witness (D : Type) (d : D) (P : D -> Prop) : exists y : D, (exists z : D, P z) -> P y.
        Proof (match fol_excluded_middle (exists z : D, P z) with
          | or_introl h => match h with ex_intro _ z p => ex_intro _ z (fun _ => p) end
          | or_intror n => ex_intro _ d (fun h => False_ind _ (n h))
          end).

        """;

    /// <summary>For Skolem functions with arguments.</summary>
    public const string Choice = """
        Require Coq.Logic.ClassicalChoice.

        Lemma fol_choice (A B : Type) (R : A -> B -> Prop) (h : forall x : A, exists y : B, R x y) :
          exists f : A -> B, forall x : A, R x (f x).
        Proof (Coq.Logic.ClassicalChoice.choice R h).

        """;
}
