using System.Collections.Immutable;

namespace Logic.Proving.Z3.Smt;

/// <summary>An S-expression: a word, or a list.</summary>
internal sealed record SExpression(string? Word, ImmutableArray<SExpression> Items)
{
    public bool IsList => Word is null;

    /// <summary>The first word of a list; null for a word, or for a list that does not begin with one.</summary>
    public string? Head => IsList && Items.Length > 0 ? Items[0].Word : null;

    /// <summary>The expressions of a text; null where parentheses do not match. Depth costs no stack.</summary>
    public static ImmutableArray<SExpression>? Read(string text)
    {
        var open = new Stack<ImmutableArray<SExpression>.Builder>();
        open.Push(ImmutableArray.CreateBuilder<SExpression>());
        for (var i = 0; i < text.Length;)
        {
            var end = TokenEnd(text, i);
            var token = text.AsSpan(i, end - i);
            i = end;
            if (token[0] == ';' || char.IsWhiteSpace(token[0])) continue;
            if (token[0] == '(')
            {
                open.Push(ImmutableArray.CreateBuilder<SExpression>());
                continue;
            }

            if (token[0] == ')' && open.Count == 1) return null;
            var item = token[0] == ')' ? new SExpression(null, open.Pop().ToImmutable()) : new SExpression(token.Trim('|').ToString(), []);
            open.Peek().Add(item);
        }

        return open.Count == 1 ? open.Pop().ToImmutable() : null;
    }

    private static int TokenEnd(string text, int start)
    {
        switch (text[start])
        {
            case '(' or ')':
                return start + 1;
            case ';':
                return IndexOf(text, '\n', start) is var line && line < 0 ? text.Length : line + 1;
            case '"' or '|':
                return IndexOf(text, text[start], start + 1) is var quote && quote < 0 ? text.Length : quote + 1;
        }

        var end = start + 1;
        if (char.IsWhiteSpace(text[start])) return end;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('(' or ')' or ';' or '"' or '|')) end++;
        return end;
    }

    private static int IndexOf(string text, char character, int start) => start < text.Length ? text.IndexOf(character, start) : -1;
}
