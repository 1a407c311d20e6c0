namespace Logic.Diagnostics;

/// <summary>The stable identifiers of what the limits and the facades have to say; docs/diagnostics.md explains each.</summary>
public static class DiagnosticCodes
{
    /// <summary>The text is empty or blank.</summary>
    public const string EmptyInput = "LOGIC1001";

    /// <summary>The text is longer than <c>MaxInputSize</c>.</summary>
    public const string InputTooLong = "LOGIC1002";

    /// <summary>Half of a surrogate pair stands alone: the text is not valid UTF-16.</summary>
    public const string InvalidUtf16 = "LOGIC1003";

    /// <summary>A control character other than tab and line ends.</summary>
    public const string ControlCharacter = "LOGIC1004";

    /// <summary>The text carries markup or code.</summary>
    public const string SuspiciousPattern = "LOGIC1005";

    /// <summary>The formula nests deeper than <c>MaxFormulaDepth</c>.</summary>
    public const string FormulaTooDeep = "LOGIC1006";

    /// <summary>The formula has more quantifiers than <c>MaxQuantifiers</c>.</summary>
    public const string TooManyQuantifiers = "LOGIC1007";

    /// <summary>There are more assumptions or premises than <c>MaxAssumptions</c>.</summary>
    public const string TooManyAssumptions = "LOGIC1008";

    /// <summary>The problem has more different predicates than <c>MaxPredicates</c>.</summary>
    public const string TooManyPredicates = "LOGIC1009";

    /// <summary>The hypothesis or question was not read.</summary>
    public const string UnreadHypothesis = "LOGIC1010";

    /// <summary>A question stands among the premises; it states nothing.</summary>
    public const string QuestionAmongPremises = "LOGIC1011";

    /// <summary>Axioms that WordNet gives contradict the premises; they were left out.</summary>
    public const string AxiomsGivenUp = "LOGIC1012";

    /// <summary>Misuse, or broken infrastructure, that has no code of its own.</summary>
    public const string Misuse = "LOGIC5001";

    /// <summary>Settings that cannot be used.</summary>
    public const string WrongSettings = "LOGIC5002";

    /// <summary>A user lexicon that cannot be read.</summary>
    public const string WrongLexicon = "LOGIC5003";

    /// <summary>A command that an IPFS node did not carry out.</summary>
    public const string IpfsFailed = "LOGIC5004";

    /// <summary>A subject made more calls than it may.</summary>
    public const string TooManyCalls = "LOGIC5005";
}
