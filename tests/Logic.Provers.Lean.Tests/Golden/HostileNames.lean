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

theorem proved (U : Type) (inh : U) (p1_forall : U → Prop) (c2_Prop : U) (p3_theorem : U → Prop) :
    (((p1_forall c2_Prop) ∧ (∀ x1 : U, ((p1_forall x1) → (p3_theorem x1)))) → (p3_theorem c2_Prop)) := by
  refine fol_double_negation (((p1_forall c2_Prop) ∧ (∀ x1 : U, ((p1_forall x1) → (p3_theorem x1)))) → (p3_theorem c2_Prop)) (fun negated_goal => ?_)
  have step_2 : ((p1_forall c2_Prop) ∧ ((∀ x1 : U, ((¬ (p1_forall x1)) ∨ (p3_theorem x1))) ∧ (¬ (p3_theorem c2_Prop)))) :=
    (have h10 : ((p1_forall c2_Prop) ∧ (∀ y1 : U, ((¬ (p1_forall y1)) ∨ (p3_theorem y1)))) := (have h5 : ((p1_forall c2_Prop) ∧ (∀ y1 : U, ((p1_forall y1) → (p3_theorem y1)))) := (fol_double_negation ((p1_forall c2_Prop) ∧ (∀ y1 : U, ((p1_forall y1) → (p3_theorem y1)))) (fun (h1 : (¬ ((p1_forall c2_Prop) ∧ (∀ y1 : U, ((p1_forall y1) → (p3_theorem y1)))))) => (negated_goal (fun (h2 : ((p1_forall c2_Prop) ∧ (∀ y1 : U, ((p1_forall y1) → (p3_theorem y1))))) => (fol_absurd (p3_theorem c2_Prop) (h1 h2)))))); (have h6 := (fol_second _ _ h5); (fol_both (p1_forall c2_Prop) (∀ y1 : U, ((¬ (p1_forall y1)) ∨ (p3_theorem y1))) (fol_first _ _ h5) (fun (y1 : U) => (have h7 : ((p1_forall y1) → (p3_theorem y1)) := (h6 y1); (fol_cases _ _ ((¬ (p1_forall y1)) ∨ (p3_theorem y1)) (fol_excluded_middle (p1_forall y1)) (fun (h8 : (p1_forall y1)) => (fol_right (¬ (p1_forall y1)) (p3_theorem y1) (h7 h8))) (fun (h9 : (¬ (p1_forall y1))) => (fol_left (¬ (p1_forall y1)) (p3_theorem y1) h9)))))))); (have h11 := (fol_second _ _ h10); (fol_both (p1_forall c2_Prop) ((∀ y1 : U, ((¬ (p1_forall y1)) ∨ (p3_theorem y1))) ∧ (¬ (p3_theorem c2_Prop))) (fol_first _ _ h10) (fol_both (∀ y1 : U, ((¬ (p1_forall y1)) ∨ (p3_theorem y1))) (¬ (p3_theorem c2_Prop)) h11 (fun (h3 : (p3_theorem c2_Prop)) => (negated_goal (fun (h4 : ((p1_forall c2_Prop) ∧ (∀ y1 : U, ((p1_forall y1) → (p3_theorem y1))))) => h3)))))))
  have step_3 : ((¬ (p1_forall c2_Prop)) → False) :=
    (fun (h1 : (¬ (p1_forall c2_Prop))) => (h1 (fol_first _ _ step_2)))
  have step_4 : (∀ x1 : U, ((p1_forall x1) → ((¬ (p3_theorem x1)) → False))) :=
    (fun (x1 : U) => (fun (h1 : (p1_forall x1)) => (fun (h2 : (¬ (p3_theorem x1))) => (fol_cases _ _ False ((fol_first _ _ (fol_second _ _ step_2)) x1) (fun (h3 : (¬ (p1_forall x1))) => (h3 h1)) (fun (h4 : (p3_theorem x1)) => (h2 h4))))))
  have step_5 : ((p3_theorem c2_Prop) → False) :=
    (fun (h1 : (p3_theorem c2_Prop)) => ((fun (x1 : U) => ((fol_second _ _ (fol_second _ _ step_2)) h1)) inh))
  have step_6 : ((¬ (p3_theorem c2_Prop)) → False) :=
    (fun (h1 : (¬ (p3_theorem c2_Prop))) => (have h3 : (¬ (p1_forall c2_Prop)) := (fun (h2 : (p1_forall c2_Prop)) => (step_4 c2_Prop h2 h1)); (step_3 h3)))
  have step_7 : False :=
    (have h2 : (¬ (p3_theorem c2_Prop)) := (fun (h1 : (p3_theorem c2_Prop)) => (step_5 h1)); (step_6 h2))
  exact step_7

#print axioms proved
