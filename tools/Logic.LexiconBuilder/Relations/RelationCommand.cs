using Logic.Language.Lexicon;

namespace Logic.LexiconBuilder.Relations;

/// <summary><c>relations WORDNET OUTPUT</c>: the file of synonyms, antonyms and hypernyms.</summary>
internal static class RelationCommand
{
    public static void Run(string folder, HandLists lists, string output)
    {
        var reader = new WordNetReader(folder);
        var senses = reader.Read().ToLookup(static s => s.Pos);
        var nouns = senses['n'].Select(static s => s.Key).ToHashSet();
        (char Pos, string File, RelationClass Kind, Func<string, bool> IsWord)[] classes =
        [
            ('n', "noun", RelationClass.Noun, word => word.Split(' ') is [_] || (word.Split(' ') is [var first, var head] && nouns.Contains(first) && nouns.Contains(head))),
            ('a', "adj", RelationClass.Adjective, static word => !word.Contains(' ', StringComparison.Ordinal)),
            ('v', "verb", RelationClass.Intransitive, Dictionary.IsVerbKey),
            ('v', "verb", RelationClass.Transitive, Dictionary.IsVerbKey),
        ];
        var networks = new SortedDictionary<RelationClass, ConceptNetwork>();
        foreach (var (pos, file, kind, isWord) in classes)
        {
            var policy = new RelationPolicy(kind, lists);
            networks.Add(kind, new ConceptNetwork(reader.Synsets(file), [.. senses[pos].Where(s => isWord(s.Key) && RelationPolicy.IsSense(s))], policy));
        }

        var (bytes, words, concepts) = RelationWriter.Write(networks);
        File.WriteAllBytes(output, bytes);
        Console.WriteLine($"{words} words, {concepts} concepts, {bytes.Length} bytes");
    }
}
