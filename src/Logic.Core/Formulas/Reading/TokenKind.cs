namespace Logic.Formulas.Reading;

/// <summary>What a token of a formula is, whatever its spelling.</summary>
internal enum TokenKind
{
    End,

    // Names and numbers.
    Name,
    QuotedName,
    VariableName,
    Numeral,
    Defined,

    // Punctuation.
    Open,
    Close,
    Comma,
    Dot,
    Colon,

    // Truth values.
    True,
    False,

    // Prefixes.
    Not,
    ForAll,
    Exists,
    NotExists,

    // Connectives.
    And,
    Or,
    Nand,
    Nor,
    Xor,
    Implies,
    ImpliedBy,
    Iff,

    // Relations between terms.
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
