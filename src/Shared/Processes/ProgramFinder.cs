namespace Logic.Shared.Processes;

/// <summary>Finds programs as a shell would, without one.</summary>
internal static class ProgramFinder
{
    private const UnixFileMode AnyExecute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>The file of a program given by name (looked up in <c>PATH</c>) or by path; null when there is none.</summary>
    public static string? Find(string program)
    {
        if (program.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.IsPathRooted(program))
            return IsProgram(program) ? Path.GetFullPath(program) : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(f => Names(program).Select(n => Path.Combine(f, n))).FirstOrDefault(IsProgram);
    }

    private static string[] Names(string program) => OperatingSystem.IsWindows() ? [program + ".exe", program] : [program];

    private static bool IsProgram(string path) =>
        File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & AnyExecute) != 0);
}
