namespace Logic.RankerTrainer.Parses;

/// <summary>One parse of a sentence as the learner sees it.</summary>
/// <param name="Cost">What it costs by the rules alone, in nats.</param>
/// <param name="Features">Its features and how much of each; word counts come as one value a kind of choice.</param>
/// <param name="Quality">How right it is; only compared within the sentence.</param>
internal sealed record Candidate(double Cost, (uint Feature, float Value)[] Features, double Quality);

/// <summary>The parses of one sentence, the best by the rules first.</summary>
/// <param name="Group">Sentences of one group are never learned from and measured at once.</param>
/// <param name="Weight">What the sentence counts.</param>
/// <param name="Items">The parses.</param>
internal sealed record CandidateList(string Group, double Weight, Candidate[] Items)
{
    /// <summary>Whether there is a choice: some parse is better than another.</summary>
    public bool Tells => Items.Length > 1 && Items.Min(static c => c.Quality) < Items.Max(static c => c.Quality);
}
