using System.Collections.Immutable;

namespace Logic.Shared.Processes;

/// <summary>A program to run. Arguments go to it one by one; no shell is involved.</summary>
/// <param name="Path">The program's file.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record ProcessTask(string Path, ImmutableArray<string> Arguments)
{
    /// <summary>What it reads on standard input.</summary>
    public string Input { get; init; } = "";

    /// <summary>The folder it works in; the folder for temporary files unless said.</summary>
    public string WorkingFolder { get; init; } = System.IO.Path.GetTempPath();

    /// <summary>The longest it may take; it is killed then.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The most it may write, in bytes, on each of its two outputs; it is killed when it writes more.</summary>
    public int MaxOutputBytes { get; init; } = 16 << 20;
}
