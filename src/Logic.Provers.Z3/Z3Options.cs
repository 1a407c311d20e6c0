namespace Logic.Proving.Z3;

/// <summary>How Z3 is found and used. Not thread-safe while it is being changed; a prover copies it when it is made.</summary>
public sealed record Z3Options
{
    /// <summary>How Z3 is reached; <see cref="Z3Transport.Auto"/> unless said.</summary>
    public Z3Transport Transport { get; set; }

    /// <summary>
    /// The native library's file. Unless said, that of the environment variable <c>Z3_LIBRARY_PATH</c>, that of the
    /// package, or the system's. A process loads one library: the first that was found stays.
    /// </summary>
    public string? LibraryPath { get; set; }

    /// <summary>The program: a path, or a name to be found in <c>PATH</c>. Default: <c>z3</c>.</summary>
    public string ProgramPath { get; set; } = "z3";

    /// <summary>
    /// The most work a proof may take, in Z3's own resource units, a second of its time; 0 for no bound. It ends what does
    /// not look at the clock. Default: 10,000,000, about twice what a second usually brings.
    /// </summary>
    public int ResourcesPerSecond { get; set; } = 10_000_000;

    /// <summary>
    /// How long the built-in prover may look for a proof from the assumptions that Z3 used, so that the result is
    /// verified. Default: 1 s; zero for not at all.
    /// </summary>
    public TimeSpan CertificationTime { get; set; } = TimeSpan.FromSeconds(1);
}
