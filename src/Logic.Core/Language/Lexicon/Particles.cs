using System.Collections.Frozen;

namespace Logic.Language.Lexicon;

/// <summary>The particles that verbs go with.</summary>
internal static class Particles
{
    /// <summary>All of them, in lower case.</summary>
    public static FrozenSet<string> All { get; } = FrozenSet.ToFrozenSet(
    [
        "up", "down", "out", "off", "in", "on", "away", "back", "over", "around", "about", "along", "apart", "through", "together", "by",
        "forward", "forth", "under", "across", "ahead", "aside", "round", "behind", "after", "upon", "into", "to", "for", "at", "with",
        "aback", "home", "open", "short", "loose", "free",
    ]);
}
