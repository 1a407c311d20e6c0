using Logic.Language.Tagging;

namespace Logic.Language.Parsing;

/// <summary>What taking a word as one of some tags costs: the tagger's cost, capped where the dictionary vouches for the class.</summary>
internal static class TagCosts
{
    /// <summary>The cost of a class that the dictionary knows and the tagger did not think of.</summary>
    private const float Unlikely = 4f;

    /// <summary>The tagger's opinion counts this much; the grammar has the rest of the say.</summary>
    private const float Weight = 0.7f;

    public static float Of(ReadOnlySpan<TagCost> tags, PennTag[] wanted)
    {
        var best = Unlikely;
        foreach (var tag in tags)
        {
            if (Array.IndexOf(wanted, tag.Tag) >= 0) best = Math.Min(best, tag.Cost * Weight);
        }

        return best;
    }
}
