using System.Runtime.InteropServices;

namespace Logic.Shared.Processes;

/// <summary>
/// Ends a program together with whatever it started. Where the system has <c>setsid</c>, the program leads a group of
/// its own, and the group is killed, children whose parent is gone included; elsewhere the tree of processes is killed.
/// </summary>
internal static partial class ProcessGroup
{
    private const int Kill = 9;

    private static readonly string? Leader = OperatingSystem.IsLinux() ? ProgramFinder.Find("setsid") : null;

    /// <summary>The file and arguments that start a program as the leader of a group.</summary>
    public static (string Path, IEnumerable<string> Arguments) Lead(string path, IEnumerable<string> arguments) =>
        Leader is null ? (path, arguments) : (Leader, arguments.Prepend(path));

    /// <summary>Kills the group; nothing happens where there is none.</summary>
    public static void End(int leader)
    {
        if (Leader is not null && leader > 1) _ = Signal(-leader, Kill);
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Signal(int process, int signal);
}
