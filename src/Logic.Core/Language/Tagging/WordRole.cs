namespace Logic.Language.Tagging;

/// <summary>Where a word stands to the one that is tagged.</summary>
internal enum WordRole : byte
{
    /// <summary>It is the one.</summary>
    Current,

    /// <summary>Just before.</summary>
    Previous,

    /// <summary>Two before.</summary>
    SecondPrevious,

    /// <summary>Just after.</summary>
    Next,

    /// <summary>Two after.</summary>
    SecondNext,
}
