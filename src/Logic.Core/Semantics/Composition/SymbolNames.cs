using System.Text;

namespace Logic.Semantics.Composition;

/// <summary>Names of predicates and constants from words: <c>CamelCase</c> and <c>camelCase</c>, letters and digits only.</summary>
internal static class SymbolNames
{
    /// <summary>The predicate of a word or an expression: <c>cold-blooded</c> gives <c>ColdBlooded</c>.</summary>
    public static string Predicate(string words)
    {
        var name = new StringBuilder(words.Length);
        var start = true;
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
