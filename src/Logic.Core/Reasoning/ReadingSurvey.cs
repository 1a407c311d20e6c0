using System.Collections.Immutable;

namespace Logic.Reasoning;

/// <summary>What a question comes to when its hypothesis, or one of the premises, is read otherwise.</summary>
internal sealed class ReadingSurvey(KnowledgeBase premises, Hypothesis hypothesis, Inquiry inquiry)
{
    /// <summary>So many premises are read otherwise, the least sure ones; each reading costs proof attempts.</summary>
    internal const int MostPremises = 20;

    public async ValueTask<ImmutableArray<ReadingVerdict>> OfHypothesisAsync(CancellationToken cancellationToken)
    {
        var others = ImmutableArray.CreateBuilder<ReadingVerdict>();
        foreach (var (formula, score) in hypothesis.Others.Value)
        {
            others.Add(new ReadingVerdict(formula, score, (await inquiry.AnswerAsync(formula, cancellationToken).ConfigureAwait(false)).Verdict));
        }

        return others.ToImmutable();
    }

    public async ValueTask<ImmutableArray<ReadingVerdict>> OfPremisesAsync(CancellationToken cancellationToken)
    {
        var others = ImmutableArray.CreateBuilder<ReadingVerdict>();
        if (hypothesis.Formula is not { } asked) return [];
        foreach (var index in Enumerable.Range(0, premises.Sentences.Length).OrderBy(i => premises.Sentences[i].Confidence).Take(MostPremises).Order())
        {
            foreach (var (formula, score) in premises.Interpretations[index].Readings.Skip(1))
            {
                var verdict = (await inquiry.With(inquiry.Theory.Read(index, formula)).AnswerAsync(asked, cancellationToken).ConfigureAwait(false)).Verdict;
                others.Add(new ReadingVerdict(formula, score, verdict) { Premise = premises.Sentences[index] });
            }
        }

        return others.ToImmutable();
    }
}
