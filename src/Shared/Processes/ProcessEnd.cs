namespace Logic.Shared.Processes;

/// <summary>How a process ended.</summary>
internal enum ProcessEnd
{
    /// <summary>By itself.</summary>
    Exited,

    /// <summary>It was not there, or could not be started.</summary>
    NotStarted,

    /// <summary>Killed at the deadline.</summary>
    TimedOut,

    /// <summary>Killed because the caller cancelled.</summary>
    Cancelled,

    /// <summary>Killed because it wrote more than allowed.</summary>
    OutputTooLarge,
}
