namespace Logic.Language.Tagging;

/// <summary>A tag and what it costs.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Cost">−ln of its probability; 0 is certain.</param>
internal readonly record struct TagCost(PennTag Tag, float Cost);
