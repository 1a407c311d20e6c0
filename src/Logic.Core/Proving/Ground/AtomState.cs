namespace Logic.Proving.Ground;

/// <summary>What is known of a ground atom.</summary>
internal enum AtomState : byte
{
    /// <summary>It has no number yet.</summary>
    Unmet,

    /// <summary>Nothing makes it true so far.</summary>
    Unknown,

    /// <summary>Some disjunction may make it true.</summary>
    Possible,

    /// <summary>It follows.</summary>
    Certain,
}
