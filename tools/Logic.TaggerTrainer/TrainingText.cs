using Logic.Language.Tagging;

namespace Logic.TaggerTrainer;

/// <summary>Makes the treebank more like the texts that we tag.</summary>
internal static class TrainingText
{
    /// <summary>The sentences without their final mark, as our tokenizer gives them, and a part of them again in lower case.</summary>
    public static List<TaggedSentence> Prepare(List<TaggedSentence> sentences, TrainingOptions options)
    {
        var random = new Random(options.Seed);
        var result = sentences.ConvertAll(WithoutMark);
        result.RemoveAll(sentence => sentence.Words.Length == 0);
        foreach (var sentence in result.ToList())
        {
            if (random.NextDouble() < options.LowerCased)
                result.Add(sentence with { Words = Array.ConvertAll(sentence.Words, word => word.ToLowerInvariant()) });
        }

        return result;
    }

    private static TaggedSentence WithoutMark(TaggedSentence sentence)
    {
        var last = sentence.Words.Length - 1;
        return last >= 0 && sentence.Tags[last] == PennTag.Punctuation && sentence.Words[last] is "." or "?" or "!"
            ? new TaggedSentence(sentence.Words[..last], sentence.Tags[..last])
            : sentence;
    }
}
