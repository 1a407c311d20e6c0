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

theorem proved (U : Type) (inh : U) (f1_f : U → U → U) (c2_e : U) (f3_i : U → U) :
    (((∀ x1 : U, (∀ x2 : U, (∀ x3 : U, ((f1_f x1 (f1_f x2 x3)) = (f1_f (f1_f x1 x2) x3))))) ∧ ((∀ x1 : U, ((f1_f c2_e x1) = x1)) ∧ (∀ x1 : U, ((f1_f (f3_i x1) x1) = c2_e)))) → (∀ x1 : U, ((f1_f x1 (f3_i x1)) = c2_e))) := by
  refine fol_double_negation (((∀ x1 : U, (∀ x2 : U, (∀ x3 : U, ((f1_f x1 (f1_f x2 x3)) = (f1_f (f1_f x1 x2) x3))))) ∧ ((∀ x1 : U, ((f1_f c2_e x1) = x1)) ∧ (∀ x1 : U, ((f1_f (f3_i x1) x1) = c2_e)))) → (∀ x1 : U, ((f1_f x1 (f3_i x1)) = c2_e))) (fun negated_goal => ?_)
  refine fol_open U (fun (c4_sk1 : U) => ((∃ x6 : U, (¬ ((f1_f x6 (f3_i x6)) = c2_e))) → (¬ ((f1_f c4_sk1 (f3_i c4_sk1)) = c2_e)))) False
    (fol_witness U inh (fun (x6 : U) => (¬ ((f1_f x6 (f3_i x6)) = c2_e))))
    (fun (c4_sk1 : U) (c4_sk1_is_witness : ((∃ x6 : U, (¬ ((f1_f x6 (f3_i x6)) = c2_e))) → (¬ ((f1_f c4_sk1 (f3_i c4_sk1)) = c2_e)))) => ?_)
  have step_2 : ((∀ x1 : U, (∀ x2 : U, (∀ x3 : U, ((f1_f x1 (f1_f x2 x3)) = (f1_f (f1_f x1 x2) x3))))) ∧ ((∀ x4 : U, ((f1_f c2_e x4) = x4)) ∧ ((∀ x5 : U, ((f1_f (f3_i x5) x5) = c2_e)) ∧ (∃ x6 : U, (¬ ((f1_f x6 (f3_i x6)) = c2_e)))))) :=
    (have h9 : ((∀ y1 : U, (∀ y2 : U, (∀ y3 : U, ((f1_f y1 (f1_f y2 y3)) = (f1_f (f1_f y1 y2) y3))))) ∧ ((∀ y4 : U, ((f1_f c2_e y4) = y4)) ∧ (∀ y5 : U, ((f1_f (f3_i y5) y5) = c2_e)))) := (have h5 : ((∀ y1 : U, (∀ y2 : U, (∀ y3 : U, ((f1_f y1 (f1_f y2 y3)) = (f1_f (f1_f y1 y2) y3))))) ∧ ((∀ y4 : U, ((f1_f c2_e y4) = y4)) ∧ (∀ y5 : U, ((f1_f (f3_i y5) y5) = c2_e)))) := (fol_double_negation ((∀ y1 : U, (∀ y2 : U, (∀ y3 : U, ((f1_f y1 (f1_f y2 y3)) = (f1_f (f1_f y1 y2) y3))))) ∧ ((∀ y4 : U, ((f1_f c2_e y4) = y4)) ∧ (∀ y5 : U, ((f1_f (f3_i y5) y5) = c2_e)))) (fun (h1 : (¬ ((∀ y1 : U, (∀ y2 : U, (∀ y3 : U, ((f1_f y1 (f1_f y2 y3)) = (f1_f (f1_f y1 y2) y3))))) ∧ ((∀ y4 : U, ((f1_f c2_e y4) = y4)) ∧ (∀ y5 : U, ((f1_f (f3_i y5) y5) = c2_e)))))) => (negated_goal (fun (h2 : ((∀ y1 : U, (∀ y2 : U, (∀ y3 : U, ((f1_f y1 (f1_f y2 y3)) = (f1_f (f1_f y1 y2) y3))))) ∧ ((∀ y4 : U, ((f1_f c2_e y4) = y4)) ∧ (∀ y5 : U, ((f1_f (f3_i y5) y5) = c2_e))))) => (fol_absurd (∀ y6 : U, ((f1_f y6 (f3_i y6)) = c2_e)) (h1 h2)))))); (have h6 := (fol_second _ _ h5); (have h7 := (fol_second _ _ h6); (fol_both (∀ y1 : U, (∀ y2 : U, (∀ y3 : U, ((f1_f y1 (f1_f y2 y3)) = (f1_f (f1_f y1 y2) y3))))) ((∀ y4 : U, ((f1_f c2_e y4) = y4)) ∧ (∀ y5 : U, ((f1_f (f3_i y5) y5) = c2_e))) (fun (y1 : U) => (fun (y2 : U) => (fun (y3 : U) => ((((fol_first _ _ h5) y1) y2) y3)))) (fol_both (∀ y4 : U, ((f1_f c2_e y4) = y4)) (∀ y5 : U, ((f1_f (f3_i y5) y5) = c2_e)) (fun (y4 : U) => ((fol_first _ _ h6) y4)) (fun (y5 : U) => (h7 y5))))))); (have h10 := (fol_second _ _ h9); (have h11 := (fol_second _ _ h10); (fol_both (∀ y1 : U, (∀ y2 : U, (∀ y3 : U, ((f1_f y1 (f1_f y2 y3)) = (f1_f (f1_f y1 y2) y3))))) ((∀ y4 : U, ((f1_f c2_e y4) = y4)) ∧ ((∀ y5 : U, ((f1_f (f3_i y5) y5) = c2_e)) ∧ (∃ y6 : U, (¬ ((f1_f y6 (f3_i y6)) = c2_e))))) (fol_first _ _ h9) (fol_both (∀ y4 : U, ((f1_f c2_e y4) = y4)) ((∀ y5 : U, ((f1_f (f3_i y5) y5) = c2_e)) ∧ (∃ y6 : U, (¬ ((f1_f y6 (f3_i y6)) = c2_e)))) (fol_first _ _ h10) (fol_both (∀ y5 : U, ((f1_f (f3_i y5) y5) = c2_e)) (∃ y6 : U, (¬ ((f1_f y6 (f3_i y6)) = c2_e))) h11 (fol_open U _ (∃ y6 : U, (¬ ((f1_f y6 (f3_i y6)) = c2_e))) (fol_counterexample U (fun (y6 : U) => ((f1_f y6 (f3_i y6)) = c2_e)) (fun (h3 : (∀ y6 : U, ((f1_f y6 (f3_i y6)) = c2_e))) => (negated_goal (fun (h4 : ((∀ y1 : U, (∀ y2 : U, (∀ y3 : U, ((f1_f y1 (f1_f y2 y3)) = (f1_f (f1_f y1 y2) y3))))) ∧ ((∀ y4 : U, ((f1_f c2_e y4) = y4)) ∧ (∀ y5 : U, ((f1_f (f3_i y5) y5) = c2_e))))) => h3)))) (fun (y6 : U) => (fun (h8 : (¬ ((f1_f y6 (f3_i y6)) = c2_e))) => (fol_exhibit U (fun (y6 : U) => (¬ ((f1_f y6 (f3_i y6)) = c2_e))) y6 h8))))))))))
  have step_4 : (∀ x1 : U, (∀ x2 : U, (∀ x3 : U, ((¬ ((f1_f x1 (f1_f x2 x3)) = (f1_f (f1_f x1 x2) x3))) → False)))) :=
    (fun (x1 : U) => (fun (x2 : U) => (fun (x3 : U) => (fun (h1 : (¬ ((f1_f x1 (f1_f x2 x3)) = (f1_f (f1_f x1 x2) x3)))) => (h1 ((((fol_first _ _ step_2) x1) x2) x3))))))
  have step_5 : (∀ x4 : U, ((¬ ((f1_f c2_e x4) = x4)) → False)) :=
    (fun (x4 : U) => (fun (h1 : (¬ ((f1_f c2_e x4) = x4))) => ((fun (x3 : U) => ((fun (x2 : U) => ((fun (x1 : U) => (h1 ((fol_first _ _ (fol_second _ _ step_2)) x4))) inh)) inh)) inh)))
  have step_6 : (∀ x5 : U, ((¬ ((f1_f (f3_i x5) x5) = c2_e)) → False)) :=
    (fun (x5 : U) => (fun (h1 : (¬ ((f1_f (f3_i x5) x5) = c2_e))) => ((fun (x4 : U) => ((fun (x3 : U) => ((fun (x2 : U) => ((fun (x1 : U) => (h1 ((fol_first _ _ (fol_second _ _ (fol_second _ _ step_2))) x5))) inh)) inh)) inh)) inh)))
  have step_7 : (((f1_f c4_sk1 (f3_i c4_sk1)) = c2_e) → False) :=
    (fun (h1 : ((f1_f c4_sk1 (f3_i c4_sk1)) = c2_e)) => ((fun (x5 : U) => ((fun (x4 : U) => ((fun (x3 : U) => ((fun (x2 : U) => ((fun (x1 : U) => ((c4_sk1_is_witness (fol_second _ _ (fol_second _ _ (fol_second _ _ step_2)))) h1)) inh)) inh)) inh)) inh)) inh))
  have step_8 : (∀ x1 : U, (∀ x2 : U, ((¬ ((f1_f c2_e x1) = (f1_f (f3_i x2) (f1_f x2 x1)))) → False))) :=
    (fun (x1 : U) => (fun (x2 : U) => (fun (h1 : (¬ ((f1_f c2_e x1) = (f1_f (f3_i x2) (f1_f x2 x1))))) => (have h4 : (¬ ((f1_f (f3_i x2) x2) = c2_e)) := (fun (h2 : ((f1_f (f3_i x2) x2) = c2_e)) => (step_4 (f3_i x2) x2 x1 (fun (h3 : ((f1_f (f3_i x2) (f1_f x2 x1)) = (f1_f (f1_f (f3_i x2) x2) x1))) => ((fun (e : ((f1_f (f3_i x2) (f1_f x2 x1)) = (f1_f c2_e x1))) => (h1 (fol_symmetric U (f1_f (f3_i x2) (f1_f x2 x1)) (f1_f c2_e x1) e))) (fol_replace U (fun (z : U) => ((f1_f (f3_i x2) (f1_f x2 x1)) = (f1_f z x1))) (f1_f (f3_i x2) x2) c2_e h2 h3))))); (step_6 x2 h4)))))
  have step_9 : (∀ x1 : U, (∀ x2 : U, ((¬ (x1 = (f1_f (f3_i x2) (f1_f x2 x1)))) → False))) :=
    (fun (x1 : U) => (fun (x2 : U) => (fun (h1 : (¬ (x1 = (f1_f (f3_i x2) (f1_f x2 x1))))) => (have h4 : (¬ ((f1_f c2_e x1) = x1)) := (fun (h2 : ((f1_f c2_e x1) = x1)) => (step_8 x1 x2 (fun (h3 : ((f1_f c2_e x1) = (f1_f (f3_i x2) (f1_f x2 x1)))) => (h1 (fol_replace U (fun (z : U) => (z = (f1_f (f3_i x2) (f1_f x2 x1)))) (f1_f c2_e x1) x1 h2 h3))))); (step_5 x1 h4)))))
  have step_10 : (∀ x2 : U, (∀ x1 : U, ((¬ ((f1_f (f3_i (f3_i x2)) x1) = (f1_f x2 x1))) → False))) :=
    (fun (x2 : U) => (fun (x1 : U) => (fun (h1 : (¬ ((f1_f (f3_i (f3_i x2)) x1) = (f1_f x2 x1)))) => (have h5 : (¬ (x1 = (f1_f (f3_i x2) (f1_f x2 x1)))) := (fun (h3 : (x1 = (f1_f (f3_i x2) (f1_f x2 x1)))) => (step_9 (f1_f x2 x1) (f3_i x2) (fun (h4 : ((f1_f x2 x1) = (f1_f (f3_i (f3_i x2)) (f1_f (f3_i x2) (f1_f x2 x1))))) => ((fun (e : ((f1_f x2 x1) = (f1_f (f3_i (f3_i x2)) x1))) => (h1 (fol_symmetric U (f1_f x2 x1) (f1_f (f3_i (f3_i x2)) x1) e))) (fol_replace U (fun (z : U) => ((f1_f x2 x1) = (f1_f (f3_i (f3_i x2)) z))) (f1_f (f3_i x2) (f1_f x2 x1)) x1 (fol_symmetric U x1 (f1_f (f3_i x2) (f1_f x2 x1)) h3) h4))))); (step_9 x1 x2 h5)))))
  have step_11 : (∀ x1 : U, ((¬ ((f1_f x1 (f3_i x1)) = c2_e)) → False)) :=
    (fun (x1 : U) => (fun (h1 : (¬ ((f1_f x1 (f3_i x1)) = c2_e))) => (have h4 : (¬ ((f1_f (f3_i (f3_i x1)) (f3_i x1)) = (f1_f x1 (f3_i x1)))) := (fun (h2 : ((f1_f (f3_i (f3_i x1)) (f3_i x1)) = (f1_f x1 (f3_i x1)))) => (step_6 (f3_i x1) (fun (h3 : ((f1_f (f3_i (f3_i x1)) (f3_i x1)) = c2_e)) => (h1 (fol_replace U (fun (z : U) => (z = c2_e)) (f1_f (f3_i (f3_i x1)) (f3_i x1)) (f1_f x1 (f3_i x1)) h2 h3))))); (step_10 x1 (f3_i x1) h4))))
  have step_12 : ((c2_e = c2_e) → False) :=
    (fun (h1 : (c2_e = c2_e)) => (have h3 : (¬ ((f1_f c4_sk1 (f3_i c4_sk1)) = c2_e)) := (fun (h2 : ((f1_f c4_sk1 (f3_i c4_sk1)) = c2_e)) => (step_7 (fol_replace U (fun (z : U) => (z = c2_e)) c2_e (f1_f c4_sk1 (f3_i c4_sk1)) (fol_symmetric U (f1_f c4_sk1 (f3_i c4_sk1)) c2_e h2) h1))); (step_11 c4_sk1 h3)))
  have step_13 : False :=
    (step_12 (fol_reflexive U c2_e))
  exact step_13

#print axioms proved
