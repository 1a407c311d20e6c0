using System.CommandLine;

namespace Logic.Fuzzer;

/// <summary>What afl-fuzz needs: an instrumented library, seeds as files, and a process that takes one input after another.</summary>
internal static class GuidedCommands
{
    /// <summary><c>guided TARGET</c>: started by afl-fuzz.</summary>
    public static Command Guided()
    {
        var name = RunCommand.Target();
        var command = new Command("guided", "Takes inputs from afl-fuzz, which starts this.") { name };
        command.SetAction(parsed =>
        {
            // An instrumented library may only be touched once afl-fuzz has given it the memory in which it counts.
            var target = new Lazy<FuzzTarget>(() => FuzzTargets.Find(parsed.GetRequiredValue(name)));
            SharpFuzz.Fuzzer.OutOfProcess.Run(stream =>
            {
                using var input = new MemoryStream();
                stream.CopyTo(input);
                target.Value.Run(input.ToArray());
            });
        });
        return command;
    }

    /// <summary><c>instrument FILE</c>: counts branches from then on.</summary>
    public static Command Instrument()
    {
        var file = new Argument<FileInfo>("file") { Description = "A library, which is changed in place; a copy is best." };
        var command = new Command("instrument", "Makes a library tell which branches were taken.") { file };
        command.SetAction(parsed => SharpFuzz.Fuzzer.Instrument(parsed.GetRequiredValue(file).FullName, static _ => true, SharpFuzz.Options.Value));
        return command;
    }

    /// <summary><c>seeds TARGET FOLDER</c>: writes them, one a file.</summary>
    public static Command Seeds()
    {
        var name = RunCommand.Target();
        var folder = new Argument<DirectoryInfo>("folder") { Description = "Where the files go." };
        var command = new Command("seeds", "Writes the seeds of a target, one a file.") { name, folder };
        command.SetAction(parsed =>
        {
            var target = FuzzTargets.Find(parsed.GetRequiredValue(name));
            var where = parsed.GetRequiredValue(folder);
            where.Create();
            for (var i = 0; i < target.Seeds.Count; i++) File.WriteAllBytes(Path.Combine(where.FullName, $"{i:d5}"), target.Seeds[i]);
        });
        return command;
    }
}
