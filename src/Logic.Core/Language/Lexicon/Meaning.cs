using System.Collections.Immutable;

namespace Logic.Language.Lexicon;

/// <summary>What a word is taken to mean among the concepts of the <see cref="Thesaurus"/>.</summary>
/// <param name="Concept">The concept that is its dominant sense; null where none dominates, or the sense has no use as a concept.</param>
/// <param name="Above">Without a concept: the most special concepts that most of its uses fall under.</param>
internal readonly record struct Meaning(int? Concept, ImmutableArray<int> Above);
