namespace Logic.Proving.Lean;

/// <summary>How Lean is found and used. Not thread-safe while it is being changed; a prover copies it when it is made.</summary>
public sealed record LeanOptions
{
    /// <summary>The program: a path, or a name to be found in <c>PATH</c>. Default: <c>lean</c>.</summary>
    public string ProgramPath { get; set; } = "lean";

    /// <summary>
    /// How long the built-in prover may look for the proof that Lean is to check, within the request's time. Default: null,
    /// for half of that time; zero for not at all.
    /// </summary>
    public TimeSpan? SearchTime { get; set; }

    /// <summary>
    /// Whether Lean's own tactics (<c>grind</c>, <c>simp_all</c>) are tried where the built-in prover has found neither
    /// a proof nor a countermodel. What they find is checked by Lean's kernel, but not here. Default: true.
    /// </summary>
    public bool UseTactics { get; set; } = true;
}
