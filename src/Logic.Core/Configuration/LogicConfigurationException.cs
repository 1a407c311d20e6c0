using System.Collections.Immutable;
using Logic.Diagnostics;

namespace Logic.Configuration;

/// <summary>Settings that cannot be used; the message names every bad value with its source and what is allowed.</summary>
public sealed class LogicConfigurationException : LogicException
{
    /// <summary>Creates the exception from what is wrong, one sentence each.</summary>
    public LogicConfigurationException(ImmutableArray<string> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <inheritdoc/>
    public override string Code => DiagnosticCodes.WrongSettings;

    /// <summary>What is wrong, one sentence a setting.</summary>
    public ImmutableArray<string> Problems { get; }
}
