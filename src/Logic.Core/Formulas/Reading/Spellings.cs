using System.Collections.Frozen;

namespace Logic.Formulas.Reading;

/// <summary>How the operators of a notation are written; where one spelling begins another, the longest wins.</summary>
internal sealed class Spellings
{
    private readonly FrozenDictionary<char, (string Spelling, TokenKind Kind)[]> _byFirst;

    private Spellings(IEnumerable<(string Spelling, TokenKind Kind)> all) =>
        _byFirst = all.GroupBy(s => s.Spelling[0]).ToFrozenDictionary(
            g => g.Key,
            g => g.OrderByDescending(s => s.Spelling.Length).ToArray());

    /// <summary>What annotators and provers write, Unicode and ASCII together.</summary>
    public static Spellings Lenient { get; } = new(
    [
        .. All(TokenKind.ForAll, "∀"), .. All(TokenKind.Exists, "∃"), .. All(TokenKind.NotExists, "∄"),
        .. All(TokenKind.Not, "¬ ~ ! - ∼ − ￢"),
        .. All(TokenKind.And, @"∧ & && /\ ⋀ ＆"), .. All(TokenKind.Or, @"∨ | || \/ ⋁"), .. All(TokenKind.Xor, "⊕ ^ ⊻ <~>"),
        .. All(TokenKind.Implies, "→ ⇒ ⟶ ⟹ ⊃ -> --> => ==> —> –>"), .. All(TokenKind.ImpliedBy, "← ⇐ ⟵ ⟸"),
        .. All(TokenKind.Iff, "↔ ⇔ ⟷ ⟺ ≡ <-> <--> <=> <==>"),
        .. All(TokenKind.Equal, "= =="), .. All(TokenKind.NotEqual, "≠ !="), .. All(TokenKind.Less, "<"),
        .. All(TokenKind.LessOrEqual, "≤ <="), .. All(TokenKind.Greater, ">"), .. All(TokenKind.GreaterOrEqual, "≥ >="),
        .. All(TokenKind.True, "⊤ $true"), .. All(TokenKind.False, "⊥ $false"),
        .. Punctuation, .. All(TokenKind.Open, "{"), .. All(TokenKind.Close, "}"),
    ]);

    /// <summary>The operators of TPTP's FOF and CNF.</summary>
    public static Spellings Tptp { get; } = new(
    [
        .. All(TokenKind.ForAll, "!"), .. All(TokenKind.Exists, "?"), .. All(TokenKind.Not, "~"),
        .. All(TokenKind.And, "&"), .. All(TokenKind.Or, "|"), .. All(TokenKind.Nand, "~&"), .. All(TokenKind.Nor, "~|"),
        .. All(TokenKind.Implies, "=>"), .. All(TokenKind.ImpliedBy, "<="), .. All(TokenKind.Iff, "<=>"), .. All(TokenKind.Xor, "<~>"),
        .. All(TokenKind.Equal, "="), .. All(TokenKind.NotEqual, "!="),
        .. Punctuation,
    ]);

    private static IEnumerable<(string Spelling, TokenKind Kind)> Punctuation =>
    [
        .. All(TokenKind.Open, "( ["), .. All(TokenKind.Close, ") ]"),
        .. All(TokenKind.Comma, ","), .. All(TokenKind.Dot, "."), .. All(TokenKind.Colon, ":"),
    ];

    /// <summary>The operator that begins at a position, if one does.</summary>
    public (string Spelling, TokenKind Kind)? Match(string text, int position)
    {
        if (!_byFirst.TryGetValue(text[position], out var candidates)) return null;
        foreach (var candidate in candidates)
        {
            if (string.CompareOrdinal(text, position, candidate.Spelling, 0, candidate.Spelling.Length) == 0) return candidate;
        }

        return null;
    }

    private static IEnumerable<(string Spelling, TokenKind Kind)> All(TokenKind kind, string spellings) =>
        spellings.Split(' ').Select(s => (s, kind));
}
