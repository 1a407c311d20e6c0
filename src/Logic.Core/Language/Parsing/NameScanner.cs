using System.Collections.Immutable;
using Logic.Language.Lexicon;
using Logic.Language.Syntax;
using Logic.Language.Tagging;
using Logic.Language.Tokens;

namespace Logic.Language.Parsing;

/// <summary>
/// Finds proper names: maximal runs of capitalised words (with inner <c>of</c>, <c>the</c>, numbers), quoted titles, single
/// letters that stand for anything (<c>x</c>), codes.
/// </summary>
internal static class NameScanner
{
    public static void Scan(TokenizedSentence sentence, TagLattice tags, Action<int, int, float, IReadOnlyList<string>> add)
    {
        var tokens = sentence.Tokens;
        foreach (var known in sentence.KnownNames) add(known.Start, known.End, 0f, known.Words);
        for (var start = 0; start < tokens.Length; start++)
        {
            if (tokens[start].Text == "\"") Quoted(tokens, start, add);
            if (IsLetter(tokens[start])) add(start, start + 1, 0.5f, [tokens[start].Text]);
            if (!CanStart(tokens, start)) continue;
            for (var end = start + 1; end <= tokens.Length && end - start <= 8; end++)
            {
                if (CanEnd(tokens, start, end)) add(start, end, Cost(tokens, tags, start, end), Words(tokens, start, end));
                if (end < tokens.Length && !CanContinue(tokens, end)) break;
            }
        }
    }

    private static IReadOnlyList<string> Words(ImmutableArray<Token> tokens, int start, int end) =>
        [.. tokens.Skip(start).Take(end - start).Where(static t => t.Kind != TokenKind.Sign).Select(static t => t.Text)];

    private static void Quoted(ImmutableArray<Token> tokens, int open, Action<int, int, float, IReadOnlyList<string>> add)
    {
        for (var close = open + 2; close < tokens.Length && close - open <= 14; close++)
        {
            if (tokens[close].Text != "\"") continue;
            if (Words(tokens, open + 1, close) is { Count: > 0 } words) add(open, close + 1, 0f, words);
            return;
        }
    }

    private static bool IsLetter(Token token) => token.Text.Length == 1 && token.Text[0] is >= 'b' and <= 'z';

    private static bool CanStart(ImmutableArray<Token> tokens, int i) =>
        (IsNameWord(tokens[i]) || IsYearOfName(tokens, i)) && !(i == 0 && ClosedClasses.RarelyStartsName(tokens[i].Lower) && !FollowedByName(tokens, i));

    // The 2016 Cup Final: a year in front belongs to the name.
    private static bool IsYearOfName(ImmutableArray<Token> tokens, int i) =>
        tokens[i].Kind == TokenKind.Number && tokens[i].Text.Length == 4 && tokens[i].Text.All(char.IsAsciiDigit) && i + 1 < tokens.Length && IsNameWord(tokens[i + 1]);

    private static bool FollowedByName(ImmutableArray<Token> tokens, int i) =>
        i + 1 < tokens.Length && IsNameWord(tokens[i + 1]) && tokens[i].Lower is "will" or "may" or "can";

    private static bool IsNameWord(Token token) =>
        token.Kind == TokenKind.Word && token.Lower != "i" && (Count(token.Text, char.IsUpper) > 0 || (Count(token.Text, char.IsDigit) > 0 && !HasSmallWord(token.Text)));

    // 3-pointers is no name, but mp3 may be one.
    private static bool HasSmallWord(string text) => Count(text, char.IsLower) >= 4;

    private static int Count(string text, Func<char, bool> isOne)
    {
        var count = 0;
        foreach (var c in text) count += isOne(c) ? 1 : 0;
        return count;
    }

    private static bool CanEnd(ImmutableArray<Token> tokens, int start, int end)
    {
        var last = tokens[end - 1];
        return IsNameWord(last) || (last.Kind == TokenKind.Number && end - start > 1);
    }

    private static bool CanContinue(ImmutableArray<Token> tokens, int i)
    {
        var token = tokens[i];
        if (IsNameWord(token) || token.Kind == TokenKind.Number) return true;
        return Connectors.Contains(token.Lower) && tokens.Skip(i + 1).Take(2).Any(IsNameWord);
    }

    /// <summary>
    /// Longer runs are better names: a run pays for the capitalised neighbour it leaves out, for joining words it takes in,
    /// and, at the start of a sentence, for a capital that may only mark the start.
    /// </summary>
    private static float Cost(ImmutableArray<Token> tokens, TagLattice tags, int start, int end)
    {
        var cost = TagCosts.Of(tags[start], NameTags) * 0.6f;
        if (end - start > 1) cost = Math.Min(cost, 0.6f);
        else if (IsPluralNoun(tokens[start]) || Grammar.Families.NounPhrases.People.Contains(tokens[start].Lower)) cost += 1.5f;
        else if (start == 0 && IsStuff(tokens[start])) cost += 1f;
        if (start > 0 && IsNameWord(tokens[start - 1]) && !(start == 1 && ClosedClasses.RarelyStartsName(tokens[0].Lower))) cost += 1.5f;
        if (end < tokens.Length && (IsNameWord(tokens[end]) || tokens[end].Kind == TokenKind.Number)) cost += 1.5f;
        for (var i = start + 1; i < end; i++)
        {
            if (Connectors.Contains(tokens[i].Lower)) cost += tokens[i].Lower is "of" or "&" or "-" ? 0.1f : tokens[i].Lower == "and" ? 2.5f : 1.0f;
        }

        return cost;
    }

    // Software is sold: a noun that stands alone opens a sentence more often than a name that looks like it.
    private static bool IsStuff(Token token)
    {
        if (token.Text.AsSpan(1).ContainsAnyInRange('A', 'Z') || token.Lower.EndsWith("ing", StringComparison.Ordinal) || WordLexicon.Default.TryGivenName(token.Text, out _)) return false;
        foreach (var analysis in WordLexicon.Default.Analyze(token.Lower))
        {
            if (analysis.Pos == PartOfSpeech.Noun && OpenClasses.Kind(analysis).HasFlag(NounKind.Mass)) return true;
        }

        return false;
    }

    // Americans, Ferraris, Kangaroos: many things of a kind rather than one of that name.
    private static bool IsPluralNoun(Token token)
    {
        foreach (var analysis in WordLexicon.Default.Analyze(token.Lower))
        {
            if (analysis.Pos == PartOfSpeech.Noun && analysis.Inflection == Inflection.Plural && analysis.Lemma != token.Lower) return true;
        }

        return false;
    }

    private static readonly PennTag[] NameTags = [PennTag.NNP, PennTag.NNPS];

    private static readonly HashSet<string> Connectors = ["of", "the", "&", "and", "de", "la", "van", "von", "der", "den", "di", "da", "del", "am", "sur", "upon", "at", "in", "for", "to", "on", "a", "an", "-", "'s", ":"];
}
