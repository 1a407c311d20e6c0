namespace Logic.Cli;

/// <summary>What a script can tell from the tool's exit code; README.md has the same table.</summary>
internal static class ExitCode
{
    /// <summary>Converted; a theorem; true; consistent.</summary>
    public const int Yes = 0;

    /// <summary>Not a theorem; false.</summary>
    public const int No = 1;

    /// <summary>No answer within the limits.</summary>
    public const int Undecided = 2;

    /// <summary>Neither the hypothesis nor its negation follows.</summary>
    public const int Unknown = 3;

    /// <summary>The premises contradict each other.</summary>
    public const int Contradictory = 4;

    /// <summary>Some sentence was not read.</summary>
    public const int NotRead = 5;

    /// <summary>The command line, the settings or a formula are wrong.</summary>
    public const int BadInput = 64;

    /// <summary>A file cannot be read.</summary>
    public const int NoFile = 66;

    /// <summary>Interrupted.</summary>
    public const int Cancelled = 130;
}
