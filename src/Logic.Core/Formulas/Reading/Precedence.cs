namespace Logic.Formulas.Reading;

/// <summary>How strongly operators bind: ¬ ∀ ∃, then ∧, ∨, ⊕, →, ↔, then a quantifier with a dot.</summary>
internal static class Precedence
{
    public const int Bracket = -1;
    public const int Wide = 0;
    public const int Strict = 1;
    public const int Prefix = 10;

    public static int Of(TokenKind connective) => connective switch
    {
        TokenKind.And => 5,
        TokenKind.Or => 4,
        TokenKind.Xor => 3,
        TokenKind.Implies or TokenKind.ImpliedBy => 2,
        _ => 1,
    };

    /// <summary>Whether two equal neighbours form one flat formula.</summary>
    public static bool IsChain(TokenKind left, TokenKind right) => left == right && left is (TokenKind.And or TokenKind.Or);

    /// <summary>Whether of two neighbours of one precedence the left binds first: ⊕, ↔ and ← do; → waits for its right.</summary>
    public static bool IsLeft(TokenKind left, TokenKind right) =>
        left is TokenKind.Xor or TokenKind.Iff || (left == TokenKind.ImpliedBy && right == TokenKind.ImpliedBy);
}
