namespace Logic.Shared.Processes;

/// <summary>What became of a process.</summary>
/// <param name="End">How it ended.</param>
/// <param name="ExitCode">Its exit code; −1 when it did not end by itself.</param>
/// <param name="Output">What it wrote on standard output, as far as it came.</param>
/// <param name="Error">What it wrote on standard error; where it was not started, why.</param>
internal sealed record ProcessOutcome(ProcessEnd End, int ExitCode, string Output, string Error);
