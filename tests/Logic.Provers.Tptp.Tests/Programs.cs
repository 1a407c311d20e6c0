namespace Logic.Proving.Tptp.Tests;

/// <summary>The programs that the suites run against.</summary>
internal static class Programs
{
    public const string E = "e";
    public const string Cvc5 = "cvc5";
    public const string Spass = "spass";
    public const string Vampire = "vampire";

    /// <summary>A program, with time enough for certification on a machine that does much else.</summary>
    public static TptpProverOptions Options(string name) => Preset(name) with { CertificationTime = TimeSpan.FromSeconds(30) };

    private static TptpProverOptions Preset(string name) => name switch
    {
        E => TptpProverOptions.E,
        Cvc5 => TptpProverOptions.Cvc5,
        Spass => TptpProverOptions.Spass,
        _ => TptpProverOptions.Vampire,
    };
}
