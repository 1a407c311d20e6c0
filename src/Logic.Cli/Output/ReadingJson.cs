namespace Logic.Cli.Output;

/// <summary>One way to read a sentence.</summary>
internal sealed record ReadingJson(string Formula, double Score);
