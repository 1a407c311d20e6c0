using Logic.Diagnostics;

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

    /// <summary>The stable identifier of what happened, such as <c>LOGIC2001</c>; docs/diagnostics.md explains each.</summary>
    public virtual string Code => DiagnosticCodes.Misuse;
}
