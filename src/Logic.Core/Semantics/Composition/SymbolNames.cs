using System.Text;

namespace Logic.Semantics.Composition;

/// <summary>Names of predicates and constants from words: <c>CamelCase</c> and <c>camelCase</c>, letters and digits only.</summary>
internal static class SymbolNames
{
    // A text says the same words again and again, and so do texts: their symbols are one string.
    private static readonly Named?[] Latest = new Named?[1024];

    private sealed record Named(string Words, string Symbol);

    /// <summary>The predicate of a word or an expression: <c>cold-blooded</c> gives <c>ColdBlooded</c>.</summary>
    public static string Predicate(string words)
    {
        ref var latest = ref Latest[(uint)words.GetHashCode(StringComparison.Ordinal) % Latest.Length];
        if (Volatile.Read(ref latest) is { } known && known.Words == words) return known.Symbol;
        var named = new Named(words, OfWords(words));
        Volatile.Write(ref latest, named);
        return named.Symbol;
    }

    private static string OfWords(string words)
    {
        var name = new StringBuilder(words.Length);
        var start = true;
        if (IsUpper(words)) words = words[0] + words[1..].ToLowerInvariant();
        foreach (var c in words)
        {
            if (!char.IsLetterOrDigit(c))
            {
                start = c is not ('\'' or '.') || start;
                continue;
            }

            name.Append(start ? char.ToUpperInvariant(c) : c);
            start = false;
        }

        return name.Length == 0 ? "Symbol" : name.ToString();
    }

    public static string Predicate(IEnumerable<string> words) => string.Concat(words.Select(Predicate));

    /// <summary>The constant of a name or a description: <c>New York</c> gives <c>newYork</c>.</summary>
    public static string Constant(IEnumerable<string> words)
    {
        var name = string.Concat(words.Select(static (w, i) => Predicate(i == 0 && IsUpper(w) ? w.ToLowerInvariant() : w)));
        if (char.IsDigit(name[0])) return "n" + name;
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static bool IsUpper(string word) => word.Length > 1 && word.All(static c => !char.IsLetter(c) || char.IsUpper(c));
}
