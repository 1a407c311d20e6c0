namespace Logic.Language.Tagging;

/// <summary>What a word tells about clauses.</summary>
internal enum ClauseRole : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It begins a clause or separates two: comma, <c>and</c>, <c>if</c>, <c>who</c>.</summary>
    Boundary,

    /// <summary>It is surely a finite verb: <c>is</c>, <c>can</c>, <c>did</c>.</summary>
    Auxiliary,

    /// <summary>It comes before a noun: <c>the</c>, <c>every</c>, <c>his</c>.</summary>
    Determiner,

    /// <summary>It is the subject of a clause: <c>he</c>, <c>they</c>.</summary>
    Subject,

    /// <summary>The word <c>to</c>.</summary>
    To,

    /// <summary>It is a preposition.</summary>
    Preposition,
}
