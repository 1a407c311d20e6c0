using Logic.Configuration;
using Logic.Diagnostics;
using Logic.Proving;
using Logic.Proving.Cached;
using Logic.Reasoning;
using Logic.Semantics;

namespace Logic;

/// <summary>
/// Answers questions about English premises: True, False, Unknown, contradictory premises or undetermined, with the
/// proof in words and symbols. Thread-safe.
/// </summary>
public sealed class LogicReasoner
{
    private readonly Func<LogicConfig> _config;
    private readonly IProver _prover;
    private readonly LogicMetrics _metrics;

    /// <summary>Creates a reasoner that works without a container.</summary>
    /// <param name="config">The settings; null for the defaults.</param>
    /// <param name="prover">What searches for proofs; null for the built-in prover.</param>
    /// <param name="cache">Where answers are kept while <see cref="LogicConfig.EnableCache"/> is on; null for a memory of its own.</param>
    public LogicReasoner(LogicConfig? config = null, IProver? prover = null, IProofCache? cache = null)
        : this(ConfigSnapshot.Of(config), prover ?? new BuiltInProver(), cache, LogicMetrics.Shared)
    {
    }

    internal LogicReasoner(Func<LogicConfig> config, IProver prover, IProofCache? cache, LogicMetrics metrics)
    {
        _config = config;
        _prover = new MeteredProver(config.Cached(prover, cache), metrics);
        _metrics = metrics;
    }

    /// <summary>Reads premises once, for any number of questions. Sentences that cannot be read are listed, not thrown.</summary>
    /// <param name="premises">Texts of one or more sentences; they share their individuals ("a man … he").</param>
    public KnowledgeBase Read(IEnumerable<string> premises)
    {
        ArgumentNullException.ThrowIfNull(premises);
        var config = _config();
        return new KnowledgeBaseReader(config, new TextInterpreter(config.English)).Read(premises);
    }

    /// <summary>
    /// Asks whether a hypothesis, or what a yes/no question asks, follows from premises. Where these contradict each other only by
    /// defeasible background axioms (<see cref="EnglishOptions.WordNetAxioms"/>), those are left out, and a warning names them.
    /// </summary>
    /// <param name="premises">Texts of one or more sentences.</param>
    /// <param name="hypothesis">A statement or a yes/no question.</param>
    /// <param name="limits">The bounds of each proof attempt (there are two or three); null for those of the settings.</param>
    /// <param name="cancellationToken">Ends the attempts; the verdict is then <see cref="Verdict.Undetermined"/>.</param>
    public ValueTask<Answer> AskAsync(
        IEnumerable<string> premises, string hypothesis, ProofLimits? limits = null, CancellationToken cancellationToken = default) =>
        AskAsync(Read(premises), hypothesis, limits, cancellationToken);

    /// <summary>Asks a knowledge base; it does not change.</summary>
    /// <inheritdoc cref="AskAsync(IEnumerable{string}, string, ProofLimits?, CancellationToken)"/>
    public async ValueTask<Answer> AskAsync(
        KnowledgeBase premises, string hypothesis, ProofLimits? limits = null, CancellationToken cancellationToken = default) =>
        (await FindAnswerAsync(premises, hypothesis, limits, cancellationToken).ConfigureAwait(false)).Answer;

    /// <summary>
    /// Asks a knowledge base, and asks the other readings of the hypothesis too (<see cref="Answer.OtherReadings"/>), so that
    /// <see cref="Answer.DependsOnReading"/> tells a question that can be meant in ways with different answers; then those of the
    /// premises, one at a time (<see cref="Answer.PremiseReadings"/>). Each reading costs two or three more proof attempts; a sentence
    /// has at most <c>English.MaxReadings</c>. A hypothesis of several sentences has its first reading only; the background axioms
    /// are those of the first readings.
    /// </summary>
    /// <inheritdoc cref="AskAsync(IEnumerable{string}, string, ProofLimits?, CancellationToken)"/>
    public async ValueTask<Answer> AskReadingsAsync(
        KnowledgeBase premises, string hypothesis, ProofLimits? limits = null, CancellationToken cancellationToken = default)
    {
        var (answer, read, inquiry) = await FindAnswerAsync(premises, hypothesis, limits, cancellationToken).ConfigureAwait(false);
        var survey = new ReadingSurvey(premises, read, inquiry);
        return answer with
        {
            OtherReadings = await survey.OfHypothesisAsync(cancellationToken).ConfigureAwait(false),
            PremiseReadings = await survey.OfPremisesAsync(cancellationToken).ConfigureAwait(false),
        };
    }

    /// <summary>
    /// Asks whether the premises can hold together: <see cref="SzsStatus.Satisfiable"/> with a model, or
    /// <see cref="SzsStatus.Unsatisfiable"/> with a proof. All background axioms count, the defeasible ones too.
    /// </summary>
    /// <param name="premises">What was read; unread sentences are not part of the question.</param>
    /// <param name="limits">The bounds of the attempt; null for those of the settings.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    public ValueTask<ProofResult> CheckConsistencyAsync(
        KnowledgeBase premises, ProofLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(premises);
        var assumptions = premises.Sentences.Select(static s => s.Formula!).Concat(premises.BackgroundAxioms.Select(static a => a.Formula));
        return _prover.ProveAsync(new ProofRequest([.. assumptions], Goal: null) { Limits = limits ?? _config().ForProof() }, cancellationToken);
    }

    private async ValueTask<(Answer Answer, Hypothesis Hypothesis, Inquiry Inquiry)> FindAnswerAsync(
        KnowledgeBase premises, string hypothesis, ProofLimits? limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(premises);
        ArgumentNullException.ThrowIfNull(hypothesis);
        using var activity = LogicMetrics.BeginAnswer();
        var config = _config();
        var read = Hypothesis.Read(hypothesis, premises, new TextInterpreter(config.English), config);
        var hasUnread = premises.Unread.Length > 0;
        var inquiry = new Inquiry(new Theory(premises, read), _prover, limits ?? config.ForProof(), config.English.ClosedWorld, hasUnread);
        var answer = new Answer { Verdict = Verdict.Undetermined };
        if (read.Formula is { } formula) (answer, inquiry) = await inquiry.SettleAsync(formula, cancellationToken).ConfigureAwait(false);
        var explanation = read.Formula is null ? new Explanation([], "The question was not read.") : Explainer.Explain(answer, inquiry.Theory);
        if (read.Formula is null) _metrics.Failed("ask", DiagnosticCodes.UnreadHypothesis);
        _metrics.Answered(activity, answer.Verdict.ToString());
        answer = answer with { UnreadPremises = hasUnread, Diagnostics = [.. premises.Diagnostics, .. read.Diagnostics, .. inquiry.Theory.Diagnostics], Explanation = explanation };
        return (answer, read, inquiry);
    }
}
