namespace Logic.Language.Syntax;

/// <summary>
/// A node of the abstract syntax: what the grammar's rules build and what the semantics reads. Abstract in the sense
/// of Ranta (2011, "Grammatical Framework"): word order, agreement and inflection are gone, meaning is not yet there.
/// </summary>
internal abstract record SyntaxNode;

/// <summary>How parts are joined.</summary>
internal enum Coordinator : byte
{
    /// <summary>and, but, as well as, both … and.</summary>
    And,

    /// <summary>or, and/or.</summary>
    Or,

    /// <summary>either … or.</summary>
    EitherOr,

    /// <summary>neither … nor.</summary>
    Nor,
}
