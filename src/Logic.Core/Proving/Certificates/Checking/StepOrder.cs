namespace Logic.Proving.Certificates.Checking;

/// <summary>
/// The one order in which formulas become clauses: assumption or negated goal (or a direction of a definition), folding,
/// normal form, miniscoping, Skolemization, clauses; each step rests on the formula written last before it, so that its
/// place alone fixes its parent. Steps between clauses rest on clauses only.
/// </summary>
internal sealed class StepOrder(Proof proof)
{
    private int _formula = -1;

    /// <summary>Whether the premises of a step, all of them earlier, are of the kinds and in the places that its rule demands.</summary>
    public bool Accepts(int index)
    {
        var step = proof.Steps[index];
        var fits = (step.Rule == ProofRule.Assumption) == step.Assumption is not null && Fits(step);
        if (step.Rule < ProofRule.Clause && step.Rule != ProofRule.Definition) _formula = index;
        return fits;
    }

    private bool Fits(ProofStep step) => step.Rule switch
    {
        ProofRule.Assumption or ProofRule.NegatedGoal or ProofRule.Definition or ProofRule.Arithmetic => step.Premises.IsEmpty,
        ProofRule.OneDirection => step.Premises is [var definition] && Rule(definition) == ProofRule.Definition,
        ProofRule.Folding => step.Premises is [var formula, .. var definitions] && formula.Step == _formula
            && Rule(formula) is ProofRule.Assumption or ProofRule.NegatedGoal
            && definitions.All(d => Rule(d) == ProofRule.Definition),
        <= ProofRule.Clause => step.Premises is [var formula] && formula.Step == _formula && Rule(formula) < step.Rule,
        _ => step.Premises.All(p => Rule(p) >= ProofRule.Clause),
    };

    private ProofRule Rule(ProofPremise premise) => proof.Steps[premise.Step].Rule;
}
