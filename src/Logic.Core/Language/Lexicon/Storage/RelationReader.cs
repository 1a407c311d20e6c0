using System.Collections.Immutable;

namespace Logic.Language.Lexicon.Storage;

/// <summary>Reads numbers and words of the file of relations one after the other.</summary>
internal ref struct RelationReader(ReadOnlySpan<byte> bytes)
{
    private readonly byte[] key = new byte[RelationFormat.MaxKey];
    private ReadOnlySpan<byte> rest = bytes;
    private int length;

    /// <summary>Whether nothing is left.</summary>
    public readonly bool IsAtEnd => rest.IsEmpty;

    /// <summary>The word that was read last.</summary>
    public readonly ReadOnlySpan<byte> Key => key.AsSpan(0, length);

    public int Number()
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var b = LexiconEntry.Byte(ref rest);
            value |= (b & 0x7F) << shift;
            if (b < 0x80) return value;
        }
    }

    /// <summary>Goes to the next word.</summary>
    public void NextKey()
    {
        var shared = LexiconEntry.Byte(ref rest);
        var suffix = LexiconEntry.Text(ref rest);
        suffix.CopyTo(key.AsSpan(shared));
        length = shared + suffix.Length;
    }

    /// <summary>Reads what the word means in each class; the one in a class, if it has one there.</summary>
    public Meaning? Meanings(RelationClass wanted)
    {
        Meaning? found = null;
        var classes = LexiconEntry.Byte(ref rest);
        for (var i = RelationClass.Noun; i <= RelationClass.Transitive; i++)
        {
            if ((classes & (1 << (int)i)) == 0) continue;
            var meaning = ReadMeaning();
            if (i == wanted) found = meaning;
        }

        return found;
    }

    private Meaning ReadMeaning()
    {
        var above = ImmutableArray.CreateBuilder<int>(1);
        while (true)
        {
            var number = Number();
            if ((number & 1) != 0) return new Meaning(number >> 2, []);
            above.Add(number >> 2);
            if ((number & 2) == 0) return new Meaning(null, above.ToImmutable());
        }
    }
}
