using System.Collections.Immutable;

namespace Logic.Language.Lexicon;

/// <summary>
/// Reads words from text, one a line: <c>lemma class name=value …</c>, <c>#</c> for comments, underscores for blanks in a lemma.
/// </summary>
internal static class UserLexiconReader
{
    public static ImmutableArray<UserWord> Read(TextReader reader)
    {
        var words = ImmutableArray.CreateBuilder<UserWord>();
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            var comment = text.IndexOf('#', StringComparison.Ordinal);
            if (comment >= 0) text = text[..comment];
            var fields = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length > 0) words.Add(ReadWord(fields, line));
        }

        return words.ToImmutable();
    }

    private static UserWord ReadWord(string[] fields, int line)
    {
        if (fields.Length == 1) throw new UserLexiconException(line, $"\"{fields[0]}\" has no class; write noun, verb, adjective, adverb or name after it.");
        var word = new UserWord(Blanks(fields[0]), ReadClass(fields[1], line));
        if (word.Class == PartOfSpeech.ProperNoun) word = word with { Features = NounFeatures.None };
        foreach (var field in fields.AsSpan(2)) word = ReadProperty(word, field, line);
        return word;
    }

    private static PartOfSpeech ReadClass(string text, int line) => text.ToLowerInvariant() switch
    {
        "noun" => PartOfSpeech.Noun,
        "verb" => PartOfSpeech.Verb,
        "adjective" => PartOfSpeech.Adjective,
        "adverb" => PartOfSpeech.Adverb,
        "name" => PartOfSpeech.ProperNoun,
        _ => throw new UserLexiconException(line, $"\"{text}\" is no class; it is noun, verb, adjective, adverb or name."),
    };

    private static UserWord ReadProperty(UserWord word, string field, int line)
    {
        var equals = field.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0 || equals == field.Length - 1) throw new UserLexiconException(line, $"\"{field}\" is not of the form name=value.");
        var (name, value) = (field[..equals].ToLowerInvariant(), field[(equals + 1)..]);
        return (name, word.Class) switch
        {
            ("plural", PartOfSpeech.Noun) => word with { Plural = Blanks(value) },
            ("features", PartOfSpeech.Noun or PartOfSpeech.ProperNoun) => word with { Features = ReadFlags<NounFeatures>(value, line) },
            ("third", PartOfSpeech.Verb) => word with { ThirdSingular = Blanks(value) },
            ("past", PartOfSpeech.Verb) => word with { Past = Blanks(value) },
            ("participle", PartOfSpeech.Verb) => word with { PastParticiple = Blanks(value) },
            ("ing", PartOfSpeech.Verb) => word with { PresentParticiple = Blanks(value) },
            ("frames", PartOfSpeech.Verb) => word with { Frames = ReadFlags<VerbFrames>(value, line) },
            ("comparative", PartOfSpeech.Adjective or PartOfSpeech.Adverb) => word with { Comparative = value },
            ("superlative", PartOfSpeech.Adjective or PartOfSpeech.Adverb) => word with { Superlative = value },
            _ => throw new UserLexiconException(line, $"\"{name}\" says nothing about a word of class {Name(word.Class)}."),
        };
    }

    private static string Blanks(string text) => text.Replace('_', ' ');

    private static string Name(PartOfSpeech pos) => pos == PartOfSpeech.ProperNoun ? "name" : pos.ToString().ToLowerInvariant();

    private static T ReadFlags<T>(string value, int line)
        where T : struct, Enum
    {
        if (!char.IsAsciiDigit(value[0]) && Enum.TryParse<T>(value, ignoreCase: true, out var flags)) return flags;
        var names = string.Join(", ", Enum.GetNames<T>().Skip(1)).ToLowerInvariant();
        throw new UserLexiconException(line, $"\"{value}\" is not a list, with commas, of: {names}.");
    }
}
