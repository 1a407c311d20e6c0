namespace Logic.Proving.Coq;

/// <summary>How Coq is found and used. Not thread-safe while it is being changed; a prover copies it when it is made.</summary>
public sealed record CoqOptions
{
    /// <summary>The compiler: a path, or a name to be found in <c>PATH</c>. Default: <c>coqc</c>.</summary>
    public string ProgramPath { get; set; } = "coqc";

    /// <summary>
    /// How long the built-in prover may look for the proof that Coq is to check, within the request's time. Default: null,
    /// for half of that time; zero for not at all.
    /// </summary>
    public TimeSpan? SearchTime { get; set; }

    /// <summary>
    /// Whether Coq's own tactics (<c>firstorder</c>, <c>congruence</c>) are tried where the built-in prover has found neither
    /// a proof nor a countermodel. What they find is checked by Coq's kernel, but not here. Default: true.
    /// </summary>
    public bool UseTactics { get; set; } = true;
}
