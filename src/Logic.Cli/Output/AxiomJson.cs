namespace Logic.Cli.Output;

/// <summary>What symbols bring along.</summary>
internal sealed record AxiomJson(string Formula, string Reason);
