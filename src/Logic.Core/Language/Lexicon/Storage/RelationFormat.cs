namespace Logic.Language.Lexicon.Storage;

/// <summary>
/// The file of relations between words, little-endian: magic; number of words and of concepts (32 bits each); the offsets of the
/// blocks of words, then those of the concepts (32 bits each, one more than concepts), both from the start of the file; the
/// concepts; the words.
/// </summary>
/// <remarks>
/// <para>
/// A concept is: number of more general concepts, the distance to each, then the concepts that exclude it. What is more general
/// has a smaller number, so there are no cycles. Numbers are of seven bits a byte, the low ones first.
/// </para>
/// <para>
/// Words are sorted and front-coded in blocks (Witten, Moffat &amp; Bell 1999, "Managing Gigabytes", 4.1): how much is shared with the
/// word before, length of the rest, the rest in ASCII; a mask of classes; for each class one or more concepts: number × 4, plus 2
/// if another follows, plus 1 if it is the word's own.
/// </para>
/// </remarks>
internal static class RelationFormat
{
    /// <summary>The first four bytes.</summary>
    public const uint Magic = 0x3152474C;

    /// <summary>How many words a block has; its first is written in full.</summary>
    public const int BlockSize = 16;

    /// <summary>The longest word.</summary>
    public const int MaxKey = 63;

    /// <summary>Where the offsets begin.</summary>
    public const int Header = 12;

    /// <summary>How a word is written as a key: letters alone, in lower case, as in a symbol's name; null for a word with others than a to z.</summary>
    public static string? Key(string word)
    {
        var letters = string.Concat(word.Where(static c => c is not (' ' or '-' or '\'' or '.' or '_'))).ToLowerInvariant();
        return letters.Length is > 0 and <= MaxKey && letters.All(char.IsAsciiLetterLower) ? letters : null;
    }
}
