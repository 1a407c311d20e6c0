using System.Collections.Immutable;

namespace Logic.Proving.Tptp;

/// <summary>
/// A program that reads a TPTP file of FOF formulas and prints an SZS status, and how to call it. Immutable.
/// </summary>
/// <param name="Name">The prover's short name, such as <c>e</c>.</param>
/// <param name="Path">The program: a path, or a name to be found in <c>PATH</c>.</param>
/// <param name="Arguments">
/// Its arguments, one by one. <c>{file}</c> stands for the problem's file and <c>{seconds}</c> for the time it has, in
/// whole seconds, rounded up.
/// </param>
public sealed record TptpProverOptions(string Name, string Path, ImmutableArray<string> Arguments)
{
    /// <summary>E (Schulz 2002). Names the assumptions that it used.</summary>
    public static TptpProverOptions E { get; } = new(
        "e", "eprover", ["--auto", "-s", "--tptp3-format", "--proof-object", "--cpu-limit={seconds}", "{file}"])
    {
        InstallHint = "Install E: apt-get install eprover, or see https://www.eprover.org.",
    };

    /// <summary>SPASS (Weidenbach and others 2009), which states its result in a format of its own.</summary>
    public static TptpProverOptions Spass { get; } = new(
        "spass", "SPASS", ["-TPTP", "-PGiven=0", "-PProblem=0", "-TimeLimit={seconds}", "{file}"])
    {
        InstallHint = "Install SPASS: apt-get install spass, or see https://www.spass-prover.org.",
    };

    /// <summary>cvc5 (Barbosa and others 2022), looking for finite models too.</summary>
    public static TptpProverOptions Cvc5 { get; } = new(
        "cvc5", "cvc5", ["--lang=tptp", "--finite-model-find", "{file}"])
    {
        InstallHint = "Install cvc5: apt-get install cvc5, or see https://cvc5.github.io.",
    };

    /// <summary>Vampire (Kovács and Voronkov 2013). Names the assumptions that it used.</summary>
    public static TptpProverOptions Vampire { get; } = new(
        "vampire", "vampire", ["--mode", "vampire", "--proof", "tptp", "--output_axiom_names", "on", "--time_limit", "{seconds}", "{file}"])
    {
        InstallHint = "Install Vampire: see https://vprover.github.io.",
    };

    /// <summary>What to do where the program is absent; a general hint unless said.</summary>
    public string? InstallHint { get; init; }

    /// <summary>
    /// How long the built-in prover may look for checked evidence of what the program says, within the request's time;
    /// 1 s unless said, zero for not at all.
    /// </summary>
    public TimeSpan CertificationTime { get; init; } = TimeSpan.FromSeconds(1);
}
