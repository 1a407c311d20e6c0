using System.Globalization;

namespace Logic.Conformance.Provers;

/// <summary>Counts the processes that this one started and that still run.</summary>
public static class Children
{
    /// <summary>The number of living children; 0 where the system does not tell (only Linux does here).</summary>
    public static int Count()
    {
        if (!Directory.Exists("/proc")) return 0;
        var own = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        return Directory.EnumerateDirectories("/proc").Count(folder => char.IsAsciiDigit(Path.GetFileName(folder)[0]) && IsChild(folder, own));
    }

    /// <summary>The number of living processes, whoever's they are now, whose command line contains a text (arguments end with a null).</summary>
    public static int Named(string commandLine)
    {
        if (!Directory.Exists("/proc")) return 0;
        return Directory.EnumerateDirectories("/proc").Count(folder =>
            char.IsAsciiDigit(Path.GetFileName(folder)[0]) && Read(Path.Combine(folder, "cmdline")).Contains(commandLine, StringComparison.Ordinal));
    }

    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static bool IsChild(string folder, string parent)
    {
        var text = Read(Path.Combine(folder, "stat"));
        if (text.Length == 0) return false;
        // After the name in parentheses: state, parent.
        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        return fields[1] == parent && fields[0] is not ("Z" or "X");
    }
}
