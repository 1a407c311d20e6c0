namespace Logic.Formulas.Reading;

/// <summary>The words of the lenient notation. All are lower-case, and each is a name wherever it cannot be an operator.</summary>
internal static class LenientWords
{
    public static bool IsQuantifier(string word) => Quantifier(word) is not null;

    /// <summary>A quantifier word, if it is one; it acts as one only in front of a name.</summary>
    public static TokenKind? Quantifier(string word) => word switch
    {
        "forall" or "all" => TokenKind.ForAll,
        "exists" or "some" => TokenKind.Exists,
        _ => null,
    };

    /// <summary>A connective word, if it is one; it acts as one only behind an operand.</summary>
    public static TokenKind? Connective(string word) => word switch
    {
        "and" => TokenKind.And,
        "or" => TokenKind.Or,
        "xor" => TokenKind.Xor,
        "implies" => TokenKind.Implies,
        "iff" => TokenKind.Iff,
        _ => null,
    };

    /// <summary>A truth value, if the word is one.</summary>
    public static TokenKind? Truth(string word) => word switch
    {
        "true" => TokenKind.True,
        "false" => TokenKind.False,
        _ => null,
    };

    /// <summary>Whether a printer must quote the word where a name stands in front of an operand.</summary>
    public static bool IsReserved(string word) => word == "not" || IsQuantifier(word) || Truth(word) is not null || Connective(word) is not null;

    /// <summary>A letter with digits: what may follow the first variable of a quantifier, as in <c>∀x y (…)</c>.</summary>
    public static bool IsVariableLike(ReadOnlySpan<char> name) =>
        name.Length > 0 && char.IsLower(name[0]) && !name[1..].ContainsAnyExceptInRange('0', '9');

    /// <summary>What mathematicians take for a variable without being told: u to z, with or without digits.</summary>
    public static bool IsVariableByCustom(string name) => name[0] is >= 'u' and <= 'z' && IsVariableLike(name);
}
