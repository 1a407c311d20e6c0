using Logic.Language.Tagging;

namespace Logic.TaggerTrainer;

/// <summary>A sentence of the treebank as our tokenizer would give it.</summary>
/// <param name="Words">The tokens.</param>
/// <param name="Tags">Their tags.</param>
internal sealed record TaggedSentence(string[] Words, PennTag[] Tags);
