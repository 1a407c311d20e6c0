using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using Logic.Language.Lexicon.Storage;

namespace Logic.Language.Lexicon;

/// <summary>
/// Synonyms, antonyms and hypernyms of WordNet 3.0 for words with one dominant sense, as a network of concepts: words of one
/// concept are synonyms. Read in place; opened when first asked. Thread-safe.
/// </summary>
internal sealed class Thesaurus
{
    private static readonly Lazy<Thesaurus> Shared = new(static () => new Thesaurus(ResourceBytes.Open("Logic.Language.Lexicon.relations.bin")));
    private readonly ResourceBytes bytes;
    private readonly int blocks;

    private Thesaurus(ResourceBytes bytes)
    {
        this.bytes = bytes;
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span) != RelationFormat.Magic) throw new InvalidDataException("The resource is not a thesaurus of this version.");
        (WordCount, ConceptCount) = (Integer(4), Integer(8));
        blocks = (WordCount + RelationFormat.BlockSize - 1) / RelationFormat.BlockSize;
    }

    /// <summary>The built-in one.</summary>
    public static Thesaurus Default => Shared.Value;

    public int WordCount { get; }

    /// <summary>Concepts are numbered from 0, the more general before the more special.</summary>
    public int ConceptCount { get; }

    /// <summary>What a word means; null for one that has no relations.</summary>
    /// <param name="word">The lemma, in any spelling, or the symbol made from it: <c>ice cream</c>, <c>IceCream</c>.</param>
    /// <param name="kind">Its class.</param>
    public Meaning? Find(string word, RelationClass kind)
    {
        if (RelationFormat.Key(WordLexicon.CanonicalSpelling(word)) is not { } letters) return null;
        var key = Encoding.ASCII.GetBytes(letters);
        var block = BlockOf(key);
        if (block < 0) return null;
        var reader = new RelationReader(bytes.Span[BlockOffset(block)..]);
        var end = Math.Min(RelationFormat.BlockSize, WordCount - (block * RelationFormat.BlockSize));
        for (var i = 0; i < end; i++)
        {
            reader.NextKey();
            var meaning = reader.Meanings(kind);
            if (reader.Key.SequenceEqual(key)) return meaning;
        }

        return null;
    }

    /// <summary>The next more general concepts.</summary>
    public ImmutableArray<int> MoreGeneral(int concept) => Read(concept).MoreGeneral;

    /// <summary>The concepts that exclude this one.</summary>
    public ImmutableArray<int> Opposites(int concept) => Read(concept).Opposites;

    /// <summary>All words, sorted.</summary>
    public IEnumerable<string> Words()
    {
        for (var block = 0; block < blocks; block++)
        {
            foreach (var word in WordsOf(block)) yield return word;
        }
    }

    private List<string> WordsOf(int block)
    {
        var words = new List<string>(RelationFormat.BlockSize);
        var reader = new RelationReader(bytes.Span[BlockOffset(block)..]);
        for (var i = block * RelationFormat.BlockSize; i < WordCount && words.Count < RelationFormat.BlockSize; i++)
        {
            reader.NextKey();
            reader.Meanings(RelationClass.Noun);
            words.Add(Encoding.ASCII.GetString(reader.Key));
        }

        return words;
    }

    private (ImmutableArray<int> MoreGeneral, ImmutableArray<int> Opposites) Read(int concept)
    {
        var start = RelationFormat.Header + (4 * (blocks + concept));
        var reader = new RelationReader(bytes.Span[Integer(start)..Integer(start + 4)]);
        var general = new int[reader.Number()];
        for (var i = 0; i < general.Length; i++) general[i] = concept - reader.Number();
        var opposites = ImmutableArray.CreateBuilder<int>();
        while (!reader.IsAtEnd) opposites.Add(reader.Number());
        return ([.. general], opposites.ToImmutable());
    }

    /// <summary>The last block whose first word is not behind the key; −1 where there is none.</summary>
    private int BlockOf(ReadOnlySpan<byte> key)
    {
        var (low, high) = (0, blocks);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (FirstOf(middle).SequenceCompareTo(key) <= 0) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    /// <summary>The first word of a block, which shares nothing with one before.</summary>
    private ReadOnlySpan<byte> FirstOf(int block)
    {
        var start = bytes.Span[(BlockOffset(block) + 1)..];
        return start.Slice(1, start[0]);
    }

    private int BlockOffset(int block) => Integer(RelationFormat.Header + (4 * block));

    private int Integer(int offset) => BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[offset..]);
}
