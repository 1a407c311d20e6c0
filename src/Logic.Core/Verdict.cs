namespace Logic;

/// <summary>What the premises say about a hypothesis.</summary>
public enum Verdict
{
    /// <summary>The hypothesis follows.</summary>
    True,

    /// <summary>Its negation follows.</summary>
    False,

    /// <summary>Neither follows: there is a situation where the premises and it hold, and one where it does not.</summary>
    Unknown,

    /// <summary>The premises contradict each other; anything would follow.</summary>
    InconsistentPremises,

    /// <summary>No answer: limits were hit, or something that matters was not read.</summary>
    Undetermined,
}
