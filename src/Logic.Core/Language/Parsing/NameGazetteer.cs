using System.Collections.Immutable;
using Logic.Language.Lexicon;
using Logic.Language.Tokens;

namespace Logic.Language.Parsing;

/// <summary>
/// The names that a text shows to be names, for places where they are hard to see: at the start of a sentence (<c>After
/// Tiller is a film</c>), with small words inside (<c>Thick as Thieves</c>), written small (<c>Beasts of prey</c>).
/// Immutable.
/// </summary>
internal sealed class NameGazetteer
{
    private const int LongestName = 8;

    /// <summary>No names.</summary>
    public static readonly NameGazetteer Empty = new(ImmutableDictionary<string, string[][]>.Empty);

    private readonly ImmutableDictionary<string, string[][]> _byFirst;

    private NameGazetteer(ImmutableDictionary<string, string[][]> byFirst) => _byFirst = byFirst;

    /// <summary>These names and those that more sentences show.</summary>
    public NameGazetteer With(IEnumerable<TokenizedSentence> sentences)
    {
        var found = new List<string[]>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var sentence in sentences)
        {
            Runs(sentence.Tokens, found);
            Titles(sentence.Tokens, seen, found);
        }

        if (found.Count == 0) return this;
        var byFirst = _byFirst.ToBuilder();
        foreach (var name in found)
        {
            var key = name[0].ToLowerInvariant();
            var names = byFirst.GetValueOrDefault(key, []);
            if (!names.Any(n => n.SequenceEqual(name, StringComparer.OrdinalIgnoreCase))) byFirst[key] = [.. names, name];
        }

        return new NameGazetteer(byFirst.ToImmutable());
    }

    /// <summary>The sentence with the places where known names stand.</summary>
    public TokenizedSentence Mark(TokenizedSentence sentence)
    {
        if (_byFirst.IsEmpty) return sentence;
        var marks = ImmutableArray.CreateBuilder<KnownName>();
        for (var start = 0; start < sentence.Tokens.Length; start++)
        {
            var token = sentence.Tokens[start];
            if (!token.IsCapitalized || !_byFirst.TryGetValue(token.Lower, out var names)) continue;
            foreach (var name in names)
            {
                if (Matches(sentence.Tokens, start, name)) marks.Add(new KnownName(start, start + name.Length, [.. name]));
            }
        }

        return marks.Count == 0 ? sentence : sentence with { KnownNames = marks.ToImmutable() };
    }

    private static bool Matches(ImmutableArray<Token> tokens, int start, string[] name)
    {
        if (start + name.Length > tokens.Length) return false;
        for (var i = 0; i < name.Length; i++)
        {
            if (!string.Equals(tokens[start + i].Text, name[i], StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    /// <summary>Capitalised words in a row inside a sentence, and what stands in quotes.</summary>
    private static void Runs(ImmutableArray<Token> tokens, List<string[]> found)
    {
        for (var start = 1; start < tokens.Length; start++)
        {
            if (!IsCapital(tokens[start]) || IsCapital(tokens[start - 1])) continue;
            var end = start + 1;
            while (end < tokens.Length && end - start < LongestName && IsCapital(tokens[end])) end++;
            if ((end - start > 1 && tokens[start].Lower != "i") || (end - start == 1 && IsNameOfAWord(tokens[start - 1], tokens[start]))) found.Add([.. tokens.Skip(start).Take(end - start).Select(static t => t.Text)]);
            start = end - 1;
        }
    }

    /// <summary>by Paramount, and Rangers: a common word with a capital, and no determiner before it, is a name wherever it stands.</summary>
    private static bool IsNameOfAWord(Token before, Token token)
    {
        if (before.Kind != TokenKind.Word || ClosedClasses.Find(before.Lower).Any(static e => e.Category is "D" or "Dem" or "Q" or "PossPro")) return false;
        var readings = WordLexicon.Default.Analyze(token.Lower);
        return readings.Length > 0 && readings.All(static r => r.Pos != PartOfSpeech.ProperNoun && char.IsLower(r.Lemma[0])) && readings.Any(static r => r.Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective);
    }

    /// <summary>Capital, small words, capital, the same twice: <c>Thick as Thieves</c>.</summary>
    private static void Titles(ImmutableArray<Token> tokens, HashSet<string> seen, List<string[]> found)
    {
        for (var start = 0; start + 2 < tokens.Length; start++)
        {
            if (!IsCapital(tokens[start]) || (start == 0 && ClosedClasses.RarelyStartsName(tokens[start].Lower))) continue;
            for (var small = 1; small <= 2 && start + small + 1 < tokens.Length && IsSmall(tokens[start + small]); small++)
            {
                if (!IsCapital(tokens[start + small + 1])) continue;
                var words = tokens.Skip(start).Take(small + 2).Select(static t => t.Text).ToArray();
                if (!seen.Add(string.Join(' ', words))) found.Add(words);
                break;
            }
        }
    }

    private static bool IsCapital(Token token) => token.Kind == TokenKind.Word && token.IsCapitalized;

    private static bool IsSmall(Token token) => token.Kind == TokenKind.Word && token.Lower is "of" or "as" or "the" or "in" or "on" or "at" or "to" or "for" or "from" or "with" or "a" or "an" or "by";
}
