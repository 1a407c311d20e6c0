namespace Logic.Language.Syntax;

/// <summary>What a determiner does with the things its nominal describes.</summary>
internal enum Quantity : byte
{
    /// <summary>No determiner: a generic or existential plural, or a mass noun.</summary>
    Bare,

    /// <summary>a, an: existential or generic.</summary>
    Indefinite,

    /// <summary>some, something: there is at least one.</summary>
    Some,

    /// <summary>every, each, all.</summary>
    Every,

    /// <summary>any: universal, existential below a negation.</summary>
    Any,

    /// <summary>no, none, nobody.</summary>
    No,

    /// <summary>not every, not all.</summary>
    NotEvery,

    /// <summary>all but two</summary>
    AllBut,

    /// <summary>the.</summary>
    The,

    /// <summary>this, that, these, those.</summary>
    Demonstrative,

    /// <summary>A number or a bound on one: two, at least three, several.</summary>
    Count,

    /// <summary>most.</summary>
    Most,

    /// <summary>many, a lot of.</summary>
    Many,

    /// <summary>few.</summary>
    Few,

    /// <summary>both.</summary>
    Both,

    /// <summary>neither.</summary>
    Neither,

    /// <summary>either: one or the other of two.</summary>
    Either,

    /// <summary>my, John's.</summary>
    Possessive,

    /// <summary>only (as a determiner: only members).</summary>
    Only,
}

/// <summary>How a number bounds a count.</summary>
internal enum CountBound : byte
{
    /// <summary>A plain number: at least so many (exactly, for a measured value).</summary>
    Plain,

    /// <summary>at least, or more.</summary>
    AtLeast,

    /// <summary>at most, up to.</summary>
    AtMost,

    /// <summary>exactly, just.</summary>
    Exactly,

    /// <summary>more than, over.</summary>
    MoreThan,

    /// <summary>fewer than, less than, under.</summary>
    FewerThan,

    /// <summary>about, around, approximately: a value near the number.</summary>
    About,
}

/// <summary>A determiner.</summary>
/// <param name="Quantity">What it does.</param>
internal sealed record Determiner(Quantity Quantity) : SyntaxNode
{
    /// <summary>The number of <see cref="Syntax.Quantity.Count"/>.</summary>
    public decimal Number { get; init; }

    /// <summary>The upper end of <c>between 10 and 20</c>, where <see cref="Number"/> is the lower; null for one number.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>The bound of <see cref="Syntax.Quantity.Count"/>.</summary>
    public CountBound Bound { get; init; }

    /// <summary>The possessor of <see cref="Syntax.Quantity.Possessive"/>.</summary>
    public NounPhrase? Possessor { get; init; }

    /// <summary>The word, where it matters (this, each, certain).</summary>
    public string? Word { get; init; }

    /// <summary>A definite determiner of the plural may count: <c>the two dogs</c>.</summary>
    public bool IsDefinite => Quantity is Quantity.The or Quantity.Demonstrative or Quantity.Possessive or Quantity.Both;
}
