namespace Logic;

/// <summary>
/// The base of what this library throws for misuse and for broken infrastructure. Expected outcomes (a sentence that
/// was not read, a proof that was not found) are values, never exceptions.
/// </summary>
public class LogicException : Exception
{
    /// <summary>Creates the exception.</summary>
    public LogicException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its cause.</summary>
    public LogicException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
