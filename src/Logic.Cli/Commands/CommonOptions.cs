using System.CommandLine;
using Logic.Cli.Output;
using Logic.Proving;

namespace Logic.Cli.Commands;

/// <summary>The options that several commands share; each command makes its own.</summary>
internal sealed class CommonOptions
{
    public Option<string> Format { get; } = Notations.CreateOption();

    public Option<bool> Json { get; } = new("--json") { Description = "Write one JSON object a result." };

    public Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "Say more: tokens, parse trees, readings, background axioms, times." };

    public Option<FileInfo?> File { get; } = new("--file", "-f") { Description = "Read from a file; - is standard input." };

    public Option<FileInfo?> Config { get; } = new("--config") { Description = "Settings from a JSON file; the environment wins over it." };

    public Option<double?> Time { get; } = new("--time") { Description = "The longest a proof attempt may take, in seconds." };

    public LogicConfig ReadConfig(ParseResult parsed)
    {
        var file = parsed.GetValue(Config);
        return file is null ? LogicConfig.FromEnvironment() : LogicConfig.Load(file.FullName);
    }

    public ProofLimits? ReadLimits(ParseResult parsed, LogicConfig config)
    {
        if (parsed.GetValue(Time) is not { } seconds) return null;
        if (seconds is not (> 0 and <= 86_400)) throw new LogicException("--time must be more than 0 and at most 86,400 seconds.");
        return new ProofLimits { Time = TimeSpan.FromSeconds(seconds), MemoryBytes = (long)config.MaxProofMemory << 20 };
    }
}
