using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Reasoning;

/// <summary>The assumptions of a question, each with where it comes from.</summary>
internal sealed class Theory
{
    public Theory(KnowledgeBase premises, Hypothesis hypothesis)
    {
        Sources =
        [
            .. premises.Sentences.Select(static s => new Source(s.Formula!, s.Text, IsPremise: true)),
            .. hypothesis.BackgroundAxioms.Select(static a => new Source(a.Formula, a.Reason, IsPremise: false)),
        ];
        Assumptions = [.. Sources.Select(static s => s.Formula)];
    }

    public ImmutableArray<Source> Sources { get; }

    public ImmutableArray<Formula> Assumptions { get; }
}
