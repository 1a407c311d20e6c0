using Logic.Language.Grammar;

namespace Logic.Language.Parsing;

/// <summary>One derivation of a constituent, for those who look at how a parse was made.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token behind its last.</param>
/// <param name="Category">Its category.</param>
/// <param name="Cost">What it costs with all below it, in nats.</param>
/// <param name="LocalCost">The part of the cost that is its own.</param>
/// <param name="Rule">The place of the rule that made it; −1 for the lexicon.</param>
/// <param name="Word">The word, where the lexicon made it.</param>
/// <param name="Left">The first daughter.</param>
/// <param name="Right">The second daughter.</param>
internal sealed record DerivationTree(
    int Start, int End, int Category, float Cost, float LocalCost, int Rule, Word? Word, DerivationTree? Left, DerivationTree? Right)
{
    /// <summary>The word that heads it.</summary>
    public Word? Head { get; init; }

    /// <summary>A second word of it that matters: what a preposition governs, the pronoun of a relative clause.</summary>
    public Word? Other { get; init; }
}
