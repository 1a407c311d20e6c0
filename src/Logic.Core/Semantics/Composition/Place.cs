namespace Logic.Semantics.Composition;

/// <summary>Where a noun phrase stands, as far as its reading depends on it.</summary>
/// <param name="Subject">Whether it is the subject.</param>
/// <param name="Generic">Whether an indefinite or a bare plural speaks of every one there.</param>
internal readonly record struct Place(bool Subject, bool Generic)
{
    /// <summary>An object, or the pivot of <c>there is</c>.</summary>
    public static Place Existential => new(false, false);

    /// <summary>Whether a bare plural alone is general: the object of <c>like</c>.</summary>
    public bool Loved { get; init; }
}
