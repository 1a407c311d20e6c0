using Logic.Diagnostics;

namespace Logic.Language.Lexicon;

/// <summary>A user lexicon that cannot be read; says where and why.</summary>
public sealed class UserLexiconException : LogicException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="line">The line, from 1; 0 when the word was not read from a text.</param>
    /// <param name="reason">What is wrong.</param>
    public UserLexiconException(int line, string reason)
        : base(line > 0 ? $"Line {line} of the lexicon: {reason}" : $"The lexicon: {reason}")
    {
        Line = line;
    }

    /// <inheritdoc/>
    public override string Code => DiagnosticCodes.WrongLexicon;

    /// <summary>The line, from 1; 0 when the word was not read from a text.</summary>
    public int Line { get; }
}
