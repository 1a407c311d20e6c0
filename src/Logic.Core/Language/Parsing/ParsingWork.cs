namespace Logic.Language.Parsing;

/// <summary>
/// How much work reading a text may take, counted in tries of rules, so that the same text always ends the same way. Nearly
/// all the time that a hostile text costs is spent there. Not thread-safe.
/// </summary>
/// <param name="left">What is left for the text.</param>
internal sealed class ParsingWork(long left)
{
    /// <summary>The most for one sentence: fifty times what the hardest sentences of real texts take, and about 0.1 s.</summary>
    private const int MostForSentence = 1_000_000;

    /// <summary>What each character of a text adds: eight times what real texts take on average.</summary>
    private const int ForCharacter = 100;

    /// <summary>What is left for the next sentence.</summary>
    public int ForSentence => (int)Math.Clamp(left, 0, MostForSentence);

    /// <summary>The work for a text of so many characters.</summary>
    public static ParsingWork ForText(long characters) => new(MostForSentence + (ForCharacter * characters));

    /// <summary>The work for one sentence on its own.</summary>
    public static ParsingWork ForOne() => new(2L * MostForSentence);

    /// <summary>Takes away what was done.</summary>
    public void Spend(int work) => left -= work;
}
