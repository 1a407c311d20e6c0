namespace Logic.Proving.Certificates.Export;

/// <summary>The rules' names for people and files, such as <c>equality resolution</c>.</summary>
internal static class RuleNames
{
    public static string Of(ProofRule rule) => rule switch
    {
        ProofRule.Assumption => "assumption",
        ProofRule.NegatedGoal => "negated goal",
        ProofRule.Definition => "definition",
        ProofRule.OneDirection => "one direction",
        ProofRule.Folding => "folding",
        ProofRule.NegationNormalForm => "negation normal form",
        ProofRule.Miniscoping => "miniscoping",
        ProofRule.Skolemization => "Skolemization",
        ProofRule.Clause => "clause",
        ProofRule.Arithmetic => "arithmetic",
        ProofRule.Resolution => "resolution",
        ProofRule.Factoring => "factoring",
        ProofRule.Superposition => "superposition",
        ProofRule.Demodulation => "demodulation",
        ProofRule.EqualityResolution => "equality resolution",
        ProofRule.EqualityFactoring => "equality factoring",
        ProofRule.UnitPropagation => "unit propagation",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    /// <summary>The rule with this name; null when there is none.</summary>
    public static ProofRule? Parse(string? name)
    {
        foreach (var rule in Enum.GetValues<ProofRule>())
        {
            if (Of(rule) == name) return rule;
        }

        return null;
    }
}
