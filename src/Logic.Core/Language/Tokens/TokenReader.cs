using System.Collections.Immutable;
using System.Text;

namespace Logic.Language.Tokens;

/// <summary>The pass over the text: at each index decides what begins there.</summary>
internal sealed class TokenReader(string text)
{
    private readonly SentenceBuilder sentence = new(text);
    private readonly Enclosures enclosures = new(text);
    private int index;

    public ImmutableArray<TokenizedSentence> Read()
    {
        var newLine = true;
        while (true)
        {
            (index, var broken, var empty) = LineBreaks.Skip(text, index);
            if (index == text.Length) return sentence.Finish();
            if (empty) EndParagraph();
            if (!(newLine || broken) || !ReadMarker()) ReadToken();
            newLine = false;
        }
    }

    private void EndParagraph()
    {
        if (!sentence.IsEmpty) sentence.End(LastNonBlank(), '\0');
    }

    private int LastNonBlank()
    {
        var end = index;
        while (Characters.IsBlank(text[end - 1])) end--;
        return end;
    }

    private bool ReadMarker()
    {
        if (!sentence.IsEmpty && !sentence.InList) return false;
        var length = LineBreaks.MarkerLength(text, index);
        if (length == 0) return false;
        if (sentence.HasContent) sentence.End(LastNonBlank(), '\0');
        sentence.Mark(index, length);
        index += length;
        return true;
    }

    private void ReadToken()
    {
        var c = text[index];
        if (NumberScanner.Begins(text, index)) ReadNumber();
        else if (Characters.IsWordPart(text, index)) ReadWord(index);
        else if (Characters.IsFinalMark(c)) ReadFinalMark();
        else if (Characters.IsApostrophe(c)) ReadApostrophe();
        else ReadSign(c);
    }

    private void ReadNumber()
    {
        var start = index;
        if (NumberScanner.TryRead(text, start, out var end, out var value))
        {
            sentence.Add(Normalize(start, end), TokenKind.Number, start, index = end, value);
            if (index < text.Length && Characters.IsApostrophe(text[index]) && Characters.IsWordPart(text, index + 1)) ReadWord(index + 1);
        }
        else
        {
            ReadWord(end);
        }
    }

    /// <summary>Reads a word that is known to go on up to <paramref name="known"/>.</summary>
    private void ReadWord(int known)
    {
        var start = index;
        var end = WordScanner.AddressEnd(text, start);
        if (end == start) end = WordScanner.End(text, start, known);
        index = end;
        var (takes, ends) = end < text.Length && text[end] == '.' ? Abbreviations.Classify(text, start, end) : default;
        if (takes)
        {
            index++;
            sentence.Add(Normalize(start, index), TokenKind.Word, start, index);
            if (ends && !enclosures.Covers(index)) sentence.End(index, '.');
            return;
        }

        if (IsDroppedG(start, end)) index = ++end;
        AddWord(Normalize(start, end), start, end);
    }

    /// <summary>Adds a word, contractions opened, from left to right.</summary>
    private void AddWord(string word, int start, int end)
    {
        if (!Contractions.TrySplit(word.ToLowerInvariant(), out var stem, out var ending, out var length))
        {
            sentence.Add(word, TokenKind.Word, start, end);
            return;
        }

        var first = word[..^length];
        var split = Math.Max(end - length, start);
        if (stem is not null) first = char.IsUpper(first[0]) ? char.ToUpperInvariant(stem[0]) + stem[1..] : stem;
        if (first.Length > 0) AddWord(first, start, split);
        sentence.Add(ending, TokenKind.Word, split, end);
    }

    private bool IsDroppedG(int start, int end) =>
        end - start > 3 && end < text.Length && Characters.IsApostrophe(text[end]) && text[end - 1] == 'n' && text[end - 2] == 'i' &&
        !enclosures.ClosesSingle(end);

    private void ReadFinalMark()
    {
        var (end, terminator) = SentenceEnds.Run(text, index);
        if (SentenceEnds.TryFind(text, index, end, enclosures, out var closers))
        {
            if (sentence.IsFirst) sentence.AddSign(text[index..end], index, end);
            for (index = end; index < closers;) ReadToken();
            sentence.End(index, terminator);
        }
        else
        {
            var sign = text[index] == '…' || end - index > 2 ? "..." : text[index..end];
            sentence.AddSign(text[index] is '.' or '…' ? sign : text[index..end], index, end);
            index = end;
        }
    }

    private void ReadApostrophe()
    {
        var start = index++;
        var afterWord = start > 0 && Characters.IsWordPart(text, start - 1) && !sentence.IsEmpty;
        if (afterWord && !enclosures.ClosesSingle(start) && char.ToLowerInvariant(text[start - 1]) is 's' or 'z' or 'x')
            sentence.Add("'s", TokenKind.Word, start, index);
        else if (!enclosures.OpensSingle(start) && !enclosures.ClosesSingle(start) && Characters.IsWordPart(text, index))
            ReadClipped(start);
        else
            sentence.AddSign("\"", start, index);
    }

    /// <summary>A word that lost its beginning: <c>'em</c>, <c>'90s</c>; or the ending of one that a sign kept from its stem.</summary>
    private void ReadClipped(int start)
    {
        index = WordScanner.End(text, start, index);
        sentence.Add(Normalize(start, index), TokenKind.Word, start, index);
    }

    private void ReadSign(char c)
    {
        var start = index++;
        if (Characters.IsDoubleQuote(c)) enclosures.Double(start);
        if (Characters.IsOpening(c)) enclosures.Bracket(start);
        if (Characters.IsDash(c))
        {
            while (index < text.Length && Characters.IsDash(text[index]) && !NumberScanner.Begins(text, index)) index++;
        }

        sentence.AddSign(SignText(c, start), start, index);
    }

    private string SignText(char c, int start)
    {
        if (Characters.IsDoubleQuote(c)) return "\"";
        if (Characters.IsDash(c)) return "-";
        if (!char.IsSurrogate(c)) return c.ToString();
        if (!Rune.TryGetRuneAt(text, start, out _)) return "\uFFFD";
        index++;
        return text[start..index];
    }

    /// <summary>The characters with apostrophes and hyphens made plain and invisible ones left out.</summary>
    private string Normalize(int start, int end)
    {
        var span = text.AsSpan(start, end - start);
        if (System.Text.Ascii.IsValid(span) && !span.Contains('`')) return span.ToString();
        var builder = new StringBuilder(span.Length);
        foreach (var c in span)
        {
            if (Characters.IsApostrophe(c)) builder.Append('\'');
            else if (Characters.IsHyphen(c)) builder.Append('-');
            else if (!Characters.IsInvisible(c)) builder.Append(c);
        }

        return builder.ToString();
    }
}
