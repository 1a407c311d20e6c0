namespace Logic.Conformance.Provers;

/// <summary>A shell script in the place of a program, to do what programs do on bad days. Needs a shell; elsewhere the test is ignored.</summary>
public sealed class StandIn : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("stand-in-").FullName;

    public StandIn(string script)
    {
        Path = System.IO.Path.Combine(_folder, "prover");
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("Stand-ins are shell scripts.");
            return;
        }

        File.WriteAllText(Path, "#!/bin/sh\n" + script + "\n");
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>The script's file.</summary>
    public string Path { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
