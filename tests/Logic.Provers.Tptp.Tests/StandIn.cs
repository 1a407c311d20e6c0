namespace Logic.Proving.Tptp.Tests;

/// <summary>A shell script in the place of a prover, to do what provers do on bad days.</summary>
internal sealed class StandIn : IDisposable
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

    public string Path { get; }

    public TptpProver Prover => new(new TptpProverOptions("stand-in", Path, ["{file}"]) { CertificationTime = TimeSpan.Zero });

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
