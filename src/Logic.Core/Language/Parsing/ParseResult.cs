using Logic.Language.Syntax;

namespace Logic.Language.Parsing;

/// <summary>One parse of a sentence.</summary>
/// <param name="Clause">Its syntax.</param>
/// <param name="Cost">Its cost in nats, lower is better.</param>
/// <param name="IsQuestion">Whether it has the form of a question.</param>
internal sealed record Parse(Clause Clause, float Cost, bool IsQuestion);

/// <summary>The parses of a sentence, best first; none when it was not covered.</summary>
/// <param name="Parses">Best first.</param>
/// <param name="ReadUpTo">How many tokens from the start some phrase covers, when there is no parse.</param>
internal sealed record ParseResult(IReadOnlyList<Parse> Parses, int ReadUpTo)
{
    /// <summary>Whether number agreement had to be set aside.</summary>
    public bool Relaxed { get; init; }
}
