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

theorem proved (U : Type) (inh : U) (p1_Drinks : U → Prop) :
    (∃ x1 : U, ((p1_Drinks x1) → (∀ x2 : U, (p1_Drinks x2)))) := by
  refine fol_double_negation (∃ x1 : U, ((p1_Drinks x1) → (∀ x2 : U, (p1_Drinks x2)))) (fun negated_goal => ?_)
  refine fol_open U (fun (c2_sk1 : U) => ((∃ x2 : U, (¬ (p1_Drinks x2))) → (¬ (p1_Drinks c2_sk1)))) False
    (fol_witness U inh (fun (x2 : U) => (¬ (p1_Drinks x2))))
    (fun (c2_sk1 : U) (c2_sk1_is_witness : ((∃ x2 : U, (¬ (p1_Drinks x2))) → (¬ (p1_Drinks c2_sk1)))) => ?_)
  have step_2 : (∀ x1 : U, ((p1_Drinks x1) ∧ (∃ x2 : U, (¬ (p1_Drinks x2))))) :=
    (fun (y1 : U) => (have h2 : (¬ ((p1_Drinks y1) → (∀ y2 : U, (p1_Drinks y2)))) := (fun (h1 : ((p1_Drinks y1) → (∀ y2 : U, (p1_Drinks y2)))) => (negated_goal (fol_exhibit U (fun (y1 : U) => ((p1_Drinks y1) → (∀ y2 : U, (p1_Drinks y2)))) y1 h1))); (fol_both (p1_Drinks y1) (∃ y2 : U, (¬ (p1_Drinks y2))) (fol_double_negation (p1_Drinks y1) (fun (h3 : (¬ (p1_Drinks y1))) => (h2 (fun (h4 : (p1_Drinks y1)) => (fol_absurd (∀ y2 : U, (p1_Drinks y2)) (h3 h4)))))) (fol_open U _ (∃ y2 : U, (¬ (p1_Drinks y2))) (fol_counterexample U (fun (y2 : U) => (p1_Drinks y2)) (fun (h5 : (∀ y2 : U, (p1_Drinks y2))) => (h2 (fun (h6 : (p1_Drinks y1)) => h5)))) (fun (y2 : U) => (fun (h7 : (¬ (p1_Drinks y2))) => (fol_exhibit U (fun (y2 : U) => (¬ (p1_Drinks y2))) y2 h7)))))))
  have step_3 : ((∀ x1 : U, (p1_Drinks x1)) ∧ (∃ x2 : U, (¬ (p1_Drinks x2)))) :=
    (have h4 : (∀ x1 : U, ((p1_Drinks x1) ∧ (∃ x2 : U, (¬ (p1_Drinks x2))))) := (fun (x1 : U) => (have h1 : ((p1_Drinks x1) ∧ (∃ x2 : U, (¬ (p1_Drinks x2)))) := (step_2 x1); (have h2 := (fol_second _ _ h1); (fol_both (p1_Drinks x1) (∃ x2 : U, (¬ (p1_Drinks x2))) (fol_first _ _ h1) (fol_open U _ (∃ x2 : U, (¬ (p1_Drinks x2))) h2 (fun (x2 : U) => (fun (h3 : (¬ (p1_Drinks x2))) => (fol_exhibit U (fun (x2 : U) => (¬ (p1_Drinks x2))) x2 h3)))))))); (fol_both (∀ x1 : U, (p1_Drinks x1)) (∃ x2 : U, (¬ (p1_Drinks x2))) (fun (x1 : U) => (fol_first _ _ (h4 x1))) ((fun (x1 : U) => (fol_second _ _ (h4 x1))) inh)))
  have step_5 : (∀ x1 : U, ((¬ (p1_Drinks x1)) → False)) :=
    (fun (x1 : U) => (fun (h1 : (¬ (p1_Drinks x1))) => (h1 ((fol_first _ _ step_3) x1))))
  have step_6 : ((p1_Drinks c2_sk1) → False) :=
    (fun (h1 : (p1_Drinks c2_sk1)) => ((fun (x1 : U) => ((c2_sk1_is_witness (fol_second _ _ step_3)) h1)) inh))
  have step_7 : ((¬ (p1_Drinks c2_sk1)) → False) :=
    (fun (h1 : (¬ (p1_Drinks c2_sk1))) => (step_5 c2_sk1 h1))
  have step_8 : False :=
    (have h2 : (¬ (p1_Drinks c2_sk1)) := (fun (h1 : (p1_Drinks c2_sk1)) => (step_6 h1)); (step_7 h2))
  exact step_8

#print axioms proved
