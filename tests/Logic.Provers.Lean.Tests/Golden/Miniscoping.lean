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

theorem proved (U : Type) (inh : U) (p1_P : U → U → Prop) (p2_Q : Prop) :
    ((∀ x1 : U, (∃ x2 : U, ((p1_P x1 x2) ∧ p2_Q))) → (∀ x1 : U, (∃ x2 : U, (p2_Q ∧ ((p1_P x1 x2) ∨ False))))) := by
  refine fol_double_negation ((∀ x1 : U, (∃ x2 : U, ((p1_P x1 x2) ∧ p2_Q))) → (∀ x1 : U, (∃ x2 : U, (p2_Q ∧ ((p1_P x1 x2) ∨ False))))) (fun negated_goal => ?_)
  refine fol_open (U → U) (fun (f3_sk1 : U → U) => (∀ x1 : U, ((∃ x2 : U, (p1_P x1 x2)) → (p1_P x1 (f3_sk1 x1))))) False
    (fol_choice U U (fun (x1 : U) (f3_sk1 : U) => ((∃ x2 : U, (p1_P x1 x2)) → (p1_P x1 f3_sk1))) (fun (x1 : U) => (fol_witness U inh (fun (x2 : U) => (p1_P x1 x2)))))
    (fun (f3_sk1 : U → U) (f3_sk1_is_witness : (∀ x1 : U, ((∃ x2 : U, (p1_P x1 x2)) → (p1_P x1 (f3_sk1 x1))))) => ?_)
  refine fol_open U (fun (c4_sk2 : U) => ((∃ x3 : U, (∀ x4 : U, (¬ (p1_P x3 x4)))) → (∀ x4 : U, (¬ (p1_P c4_sk2 x4))))) False
    (fol_witness U inh (fun (x3 : U) => (∀ x4 : U, (¬ (p1_P x3 x4)))))
    (fun (c4_sk2 : U) (c4_sk2_is_witness : ((∃ x3 : U, (∀ x4 : U, (¬ (p1_P x3 x4)))) → (∀ x4 : U, (¬ (p1_P c4_sk2 x4))))) => ?_)
  have step_2 : ((∀ x1 : U, (∃ x2 : U, ((p1_P x1 x2) ∧ p2_Q))) ∧ (∃ x3 : U, (∀ x4 : U, ((¬ p2_Q) ∨ ((¬ (p1_P x3 x4)) ∧ True))))) :=
    (fol_both (∀ y1 : U, (∃ y2 : U, ((p1_P y1 y2) ∧ p2_Q))) (∃ y3 : U, (∀ y4 : U, ((¬ p2_Q) ∨ ((¬ (p1_P y3 y4)) ∧ True)))) (fun (y1 : U) => (fol_open U _ (∃ y2 : U, ((p1_P y1 y2) ∧ p2_Q)) ((fol_double_negation (∀ y1 : U, (∃ y2 : U, ((p1_P y1 y2) ∧ p2_Q))) (fun (h1 : (¬ (∀ y1 : U, (∃ y2 : U, ((p1_P y1 y2) ∧ p2_Q))))) => (negated_goal (fun (h2 : (∀ y1 : U, (∃ y2 : U, ((p1_P y1 y2) ∧ p2_Q)))) => (fol_absurd (∀ y3 : U, (∃ y4 : U, (p2_Q ∧ ((p1_P y3 y4) ∨ False)))) (h1 h2)))))) y1) (fun (y2 : U) => (fun (h5 : ((p1_P y1 y2) ∧ p2_Q)) => (fol_exhibit U (fun (y2 : U) => ((p1_P y1 y2) ∧ p2_Q)) y2 (have h6 := (fol_second _ _ h5); (fol_both (p1_P y1 y2) p2_Q (fol_first _ _ h5) h6))))))) (fol_open U _ (∃ y3 : U, (∀ y4 : U, ((¬ p2_Q) ∨ ((¬ (p1_P y3 y4)) ∧ True)))) (fol_counterexample U (fun (y3 : U) => (∃ y4 : U, (p2_Q ∧ ((p1_P y3 y4) ∨ False)))) (fun (h3 : (∀ y3 : U, (∃ y4 : U, (p2_Q ∧ ((p1_P y3 y4) ∨ False))))) => (negated_goal (fun (h4 : (∀ y1 : U, (∃ y2 : U, ((p1_P y1 y2) ∧ p2_Q)))) => h3)))) (fun (y3 : U) => (fun (h7 : (¬ (∃ y4 : U, (p2_Q ∧ ((p1_P y3 y4) ∨ False))))) => (fol_exhibit U (fun (y3 : U) => (∀ y4 : U, ((¬ p2_Q) ∨ ((¬ (p1_P y3 y4)) ∧ True)))) y3 (fun (y4 : U) => (have h9 : (¬ (p2_Q ∧ ((p1_P y3 y4) ∨ False))) := (fun (h8 : (p2_Q ∧ ((p1_P y3 y4) ∨ False))) => (h7 (fol_exhibit U (fun (y4 : U) => (p2_Q ∧ ((p1_P y3 y4) ∨ False))) y4 h8))); (fol_cases _ _ ((¬ p2_Q) ∨ ((¬ (p1_P y3 y4)) ∧ True)) (fol_excluded_middle p2_Q) (fun (h10 : p2_Q) => (fol_cases _ _ ((¬ p2_Q) ∨ ((¬ (p1_P y3 y4)) ∧ True)) (fol_excluded_middle ((p1_P y3 y4) ∨ False)) (fun (h11 : ((p1_P y3 y4) ∨ False)) => (fol_absurd ((¬ p2_Q) ∨ ((¬ (p1_P y3 y4)) ∧ True)) (h9 (fol_both p2_Q ((p1_P y3 y4) ∨ False) h10 h11)))) (fun (h12 : (¬ ((p1_P y3 y4) ∨ False))) => (fol_right (¬ p2_Q) ((¬ (p1_P y3 y4)) ∧ True) (fol_both (¬ (p1_P y3 y4)) True (fun (h13 : (p1_P y3 y4)) => (h12 (fol_left (p1_P y3 y4) False h13))) fol_true))))) (fun (h15 : (¬ p2_Q)) => (fol_left (¬ p2_Q) ((¬ (p1_P y3 y4)) ∧ True) h15))))))))))
  have step_3 : (p2_Q ∧ ((∀ x1 : U, (∃ x2 : U, (p1_P x1 x2))) ∧ ((¬ p2_Q) ∨ (True ∧ (∃ x3 : U, (∀ x4 : U, (¬ (p1_P x3 x4)))))))) :=
    (have h1 := (fol_second _ _ step_2); (have h22 : (p2_Q ∧ (∀ x1 : U, (∃ x2 : U, (p1_P x1 x2)))) := (have h6 : (∀ x1 : U, (p2_Q ∧ (∃ x2 : U, (p1_P x1 x2)))) := (fun (x1 : U) => (fol_open U _ (p2_Q ∧ (∃ x2 : U, (p1_P x1 x2))) (fol_open U _ (∃ x2 : U, ((p1_P x1 x2) ∧ p2_Q)) ((fol_first _ _ step_2) x1) (fun (x2 : U) => (fun (h2 : ((p1_P x1 x2) ∧ p2_Q)) => (fol_exhibit U (fun (x2 : U) => ((p1_P x1 x2) ∧ p2_Q)) x2 (have h3 := (fol_second _ _ h2); (fol_both (p1_P x1 x2) p2_Q (fol_first _ _ h2) h3)))))) (fun (x2 : U) => (fun (h4 : ((p1_P x1 x2) ∧ p2_Q)) => (have h5 := (fol_second _ _ h4); (fol_both p2_Q (∃ x2 : U, (p1_P x1 x2)) h5 (fol_exhibit U (fun (x2 : U) => (p1_P x1 x2)) x2 (fol_first _ _ h4)))))))); (fol_both p2_Q (∀ x1 : U, (∃ x2 : U, (p1_P x1 x2))) ((fun (x1 : U) => (fol_first _ _ (h6 x1))) inh) (fun (x1 : U) => (fol_second _ _ (h6 x1))))); (have h23 := (fol_second _ _ h22); (fol_both p2_Q ((∀ x1 : U, (∃ x2 : U, (p1_P x1 x2))) ∧ ((¬ p2_Q) ∨ (True ∧ (∃ x3 : U, (∀ x4 : U, (¬ (p1_P x3 x4))))))) (fol_first _ _ h22) (fol_both (∀ x1 : U, (∃ x2 : U, (p1_P x1 x2))) ((¬ p2_Q) ∨ (True ∧ (∃ x3 : U, (∀ x4 : U, (¬ (p1_P x3 x4)))))) h23 (fol_open U _ ((¬ p2_Q) ∨ (True ∧ (∃ x3 : U, (∀ x4 : U, (¬ (p1_P x3 x4)))))) (fol_open U _ (∃ x3 : U, ((¬ p2_Q) ∨ ((∀ x4 : U, (¬ (p1_P x3 x4))) ∧ True))) h1 (fun (x3 : U) => (fun (h7 : (∀ x4 : U, ((¬ p2_Q) ∨ ((¬ (p1_P x3 x4)) ∧ True)))) => (fol_exhibit U (fun (x3 : U) => ((¬ p2_Q) ∨ ((∀ x4 : U, (¬ (p1_P x3 x4))) ∧ True))) x3 (have h11 : (∀ x4 : U, ((¬ p2_Q) ∨ ((¬ (p1_P x3 x4)) ∧ True))) := (fun (x4 : U) => (fol_cases _ _ ((¬ p2_Q) ∨ ((¬ (p1_P x3 x4)) ∧ True)) (h7 x4) (fun (h8 : (¬ p2_Q)) => (fol_left (¬ p2_Q) ((¬ (p1_P x3 x4)) ∧ True) h8)) (fun (h9 : ((¬ (p1_P x3 x4)) ∧ True)) => (fol_right (¬ p2_Q) ((¬ (p1_P x3 x4)) ∧ True) (have h10 := (fol_second _ _ h9); (fol_both (¬ (p1_P x3 x4)) True (fol_first _ _ h9) h10)))))); (fol_cases _ _ ((¬ p2_Q) ∨ ((∀ x4 : U, (¬ (p1_P x3 x4))) ∧ True)) (fol_excluded_middle (¬ p2_Q)) (fun (h12 : (¬ p2_Q)) => (fol_left (¬ p2_Q) ((∀ x4 : U, (¬ (p1_P x3 x4))) ∧ True) h12)) (fun (h13 : (¬ (¬ p2_Q))) => (fol_right (¬ p2_Q) ((∀ x4 : U, (¬ (p1_P x3 x4))) ∧ True) (have h16 : (∀ x4 : U, ((¬ (p1_P x3 x4)) ∧ True)) := (fun (x4 : U) => (fol_cases _ _ ((¬ (p1_P x3 x4)) ∧ True) (h11 x4) (fun (h14 : (¬ p2_Q)) => (fol_absurd ((¬ (p1_P x3 x4)) ∧ True) (h13 h14))) (fun (h15 : ((¬ (p1_P x3 x4)) ∧ True)) => h15))); (fol_both (∀ x4 : U, (¬ (p1_P x3 x4))) True (fun (x4 : U) => (fol_first _ _ (h16 x4))) ((fun (x4 : U) => (fol_second _ _ (h16 x4))) inh))))))))))) (fun (x3 : U) => (fun (h17 : ((¬ p2_Q) ∨ ((∀ x4 : U, (¬ (p1_P x3 x4))) ∧ True))) => (fol_cases _ _ ((¬ p2_Q) ∨ (True ∧ (∃ x3 : U, (∀ x4 : U, (¬ (p1_P x3 x4)))))) h17 (fun (h18 : (¬ p2_Q)) => (fol_left (¬ p2_Q) (True ∧ (∃ x3 : U, (∀ x4 : U, (¬ (p1_P x3 x4))))) h18)) (fun (h19 : ((∀ x4 : U, (¬ (p1_P x3 x4))) ∧ True)) => (fol_right (¬ p2_Q) (True ∧ (∃ x3 : U, (∀ x4 : U, (¬ (p1_P x3 x4))))) (fol_open U _ (True ∧ (∃ x3 : U, (∀ x4 : U, (¬ (p1_P x3 x4))))) (fol_exhibit U (fun (x3 : U) => ((∀ x4 : U, (¬ (p1_P x3 x4))) ∧ True)) x3 h19) (fun (x3 : U) => (fun (h20 : ((∀ x4 : U, (¬ (p1_P x3 x4))) ∧ True)) => (have h21 := (fol_second _ _ h20); (fol_both True (∃ x3 : U, (∀ x4 : U, (¬ (p1_P x3 x4)))) h21 (fol_exhibit U (fun (x3 : U) => (∀ x4 : U, (¬ (p1_P x3 x4)))) x3 (fol_first _ _ h20))))))))))))))))))
  have step_5 : ((¬ p2_Q) → False) :=
    (fun (h1 : (¬ p2_Q)) => (h1 (fol_first _ _ step_3)))
  have step_6 : (∀ x1 : U, ((¬ (p1_P x1 (f3_sk1 x1))) → False)) :=
    (fun (x1 : U) => (fun (h1 : (¬ (p1_P x1 (f3_sk1 x1)))) => (h1 ((f3_sk1_is_witness x1) ((fol_first _ _ (fol_second _ _ step_3)) x1)))))
  have step_7 : (∀ x4 : U, (p2_Q → ((p1_P c4_sk2 x4) → False))) :=
    (fun (x4 : U) => (fun (h1 : p2_Q) => (fun (h2 : (p1_P c4_sk2 x4)) => ((fun (x1 : U) => (fol_cases _ _ False (fol_second _ _ (fol_second _ _ step_3)) (fun (h3 : (¬ p2_Q)) => (h3 h1)) (fun (h4 : (True ∧ (∃ x3 : U, (∀ x4 : U, (¬ (p1_P x3 x4)))))) => (((c4_sk2_is_witness (fol_second _ _ h4)) x4) h2)))) inh))))
  have step_8 : ((¬ (p1_P c4_sk2 (f3_sk1 c4_sk2))) → False) :=
    (fun (h1 : (¬ (p1_P c4_sk2 (f3_sk1 c4_sk2)))) => (step_6 c4_sk2 h1))
  have step_9 : False :=
    (have h4 : (¬ p2_Q) := (fun (h1 : p2_Q) => (have h3 : (¬ (p1_P c4_sk2 (f3_sk1 c4_sk2))) := (fun (h2 : (p1_P c4_sk2 (f3_sk1 c4_sk2))) => (step_7 (f3_sk1 c4_sk2) h1 h2)); (step_8 h3))); (step_5 h4))
  exact step_9

#print axioms proved
