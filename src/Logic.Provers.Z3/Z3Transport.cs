namespace Logic.Proving.Z3;

/// <summary>How Z3 is reached.</summary>
public enum Z3Transport
{
    /// <summary>The library where it can be loaded, else the program.</summary>
    Auto,

    /// <summary>The library, in this process: a millisecond or two a proof. A proof that ignores its deadline is abandoned, not killed.</summary>
    Library,

    /// <summary>The program, one process a proof: slower to start, and killed at the deadline whatever it does.</summary>
    Process,
}
