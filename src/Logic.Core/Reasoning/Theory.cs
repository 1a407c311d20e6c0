using System.Collections.Immutable;
using Logic.Diagnostics;
using Logic.Formulas;

namespace Logic.Reasoning;

/// <summary>The assumptions of a question, each with where it comes from.</summary>
internal sealed class Theory
{
    public Theory(KnowledgeBase premises, Hypothesis hypothesis)
        : this(
        [
            .. premises.Sentences.Select(static s => new Source(s.Formula!, s.Text, IsPremise: true)),
            .. hypothesis.BackgroundAxioms.Select(static a => new Source(a.Formula, a.Reason, IsPremise: false, a.IsDefeasible)),
        ],
        [])
    {
    }

    private Theory(ImmutableArray<Source> sources, ImmutableArray<Source> givenUp)
    {
        (Sources, GivenUp) = (sources, givenUp);
        Assumptions = [.. Sources.Select(static s => s.Formula)];
    }

    public ImmutableArray<Source> Sources { get; }

    public ImmutableArray<Formula> Assumptions { get; }

    /// <summary>Defeasible axioms that were taken out because they contradict the premises.</summary>
    public ImmutableArray<Source> GivenUp { get; }

    /// <summary>The theory with a premise read otherwise.</summary>
    public Theory Read(int premise, Formula formula) => new(Sources.SetItem(premise, Sources[premise] with { Formula = formula }), GivenUp);

    /// <summary>Says what was given up; none where nothing was.</summary>
    public IEnumerable<Diagnostic> Diagnostics => GivenUp.IsEmpty
        ? []
        : [new(DiagnosticCodes.AxiomsGivenUp, DiagnosticSeverity.Warning, $"Left out, as it contradicts the premises: {string.Join("; ", GivenUp.Select(static s => s.Text))}.", default)];

    /// <summary>
    /// The theory without the defeasible axioms that a contradiction rests on, at the second time without any; null where the premises
    /// contradict each other by themselves, or not at all (assumptions that hold as far as the facts allow: Poole 1988, "A
    /// logical framework for default reasoning").
    /// </summary>
    public Theory? Without(Answer answer)
    {
        if (answer is not { Verdict: Verdict.InconsistentPremises, Contradiction: { } contradiction }) return null;
        var isFirst = GivenUp.IsEmpty && contradiction.Proof is not null;
        var used = isFirst ? contradiction.UsedAssumptions.Select(i => Sources[i]).ToHashSet() : [.. Sources];
        var givenUp = Sources.Where(s => s.IsDefeasible && used.Contains(s)).ToImmutableArray();
        return givenUp.IsEmpty ? null : new Theory(Sources.RemoveRange(givenUp), GivenUp.AddRange(givenUp));
    }
}
