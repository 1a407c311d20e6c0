using System.Diagnostics.CodeAnalysis;

namespace Logic.Formulas.Reading;

/// <summary>A TPTP problem, or the reason why the text is none. Immutable.</summary>
public sealed class TptpReadResult
{
    internal TptpReadResult(TptpProblem problem) => Problem = problem;

    internal TptpReadResult(FormulaSyntaxError error, string? file) => (Error, File) = (error, file);

    /// <summary>Whether the text is a problem.</summary>
    [MemberNotNullWhen(true, nameof(Problem))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Success => Problem is not null;

    /// <summary>The problem; null after an error.</summary>
    public TptpProblem? Problem { get; }

    /// <summary>The error; null after success.</summary>
    public FormulaSyntaxError? Error { get; }

    /// <summary>The included file that the error is in; null when it is in the text itself.</summary>
    public string? File { get; }

    /// <summary>The problem.</summary>
    /// <exception cref="FormulaSyntaxException">The text is not a problem.</exception>
    public TptpProblem GetProblemOrThrow() => Success ? Problem : throw new FormulaSyntaxException(Error);
}
