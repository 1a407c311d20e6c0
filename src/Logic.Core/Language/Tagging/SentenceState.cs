namespace Logic.Language.Tagging;

/// <summary>What the tags so far leave for the next token.</summary>
/// <param name="Tag">The tag of the token before; None at the start.</param>
/// <param name="SecondTag">The one before that.</param>
/// <param name="HasVerb">Whether a finite verb was met in the clause so far.</param>
internal readonly record struct SentenceState(PennTag Tag, PennTag SecondTag, bool HasVerb)
{
    /// <summary>The state after a word with its tag.</summary>
    public SentenceState After(WordInfo word, PennTag tag)
    {
        var verb = tag is PennTag.VBZ or PennTag.VBD or PennTag.VBP or PennTag.MD;
        return new(tag, Tag, word.Clause != ClauseRole.Boundary && (HasVerb || verb));
    }
}
