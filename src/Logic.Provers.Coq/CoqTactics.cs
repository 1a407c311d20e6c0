namespace Logic.Proving.Coq;

/// <summary>
/// Where there is no proof to check: negate the goal, push negations inwards (which is classical and which
/// <c>firstorder</c>, being intuitionistic, does not do), and search.
/// </summary>
internal static class CoqTactics
{
    public const string Text = """
        Require Import Coq.Logic.Classical.

        Set Firstorder Depth 8.

        Ltac fol_push :=
          match goal with
          | h : ~ ~ _ |- _ => apply NNPP in h
          | h : ~ (_ -> _) |- _ => apply imply_to_and in h; destruct h
          | h : ~ (_ /\ _) |- _ => apply not_and_or in h
          | h : ~ (_ \/ _) |- _ => apply not_or_and in h; destruct h
          | h : ~ (forall _, _) |- _ => apply not_all_ex_not in h; destruct h
          | h : ~ (exists _, _) |- _ => pose proof (not_ex_all_not _ _ h); clear h
          | h : exists _, _ |- _ => destruct h
          | h : _ /\ _ |- _ => destruct h
          end.

        Ltac fol_search := intros; apply NNPP; intro; repeat fol_push; solve [ firstorder | firstorder congruence | congruence ].
        """;
}
