namespace Logic.Semantics.Composition;

/// <summary>A parse has no meaning that can be given here; the next parse is tried, or the message becomes a diagnostic.</summary>
internal sealed class SemanticException(string message, int position) : Exception(message)
{
    /// <summary>Whether the sentence is no statement at all.</summary>
    public bool IsNoStatement { get; init; }

    /// <summary>Whether the sentence is refused as a whole: no other parse is tried.</summary>
    public bool IsFinal { get; init; }

    /// <summary>Whether there is a meaning, but too long a one.</summary>
    public bool IsTooMuchWork { get; init; }

    /// <summary>Whether what was only wished for or spoken of may be what is referred to: it is worth another try with things of their own.</summary>
    public bool WantsReferent { get; init; }

    /// <summary>Whether a pronoun found nothing, which it may where what was said of every one goes on: it is worth another try with wider scope.</summary>
    public bool WantsScope { get; init; }

    /// <summary>The token at which it failed.</summary>
    public int Position { get; } = position;
}
