using Logic.Fuzzer.Targets;

namespace Logic.Fuzzer;

/// <summary>All targets.</summary>
internal static class FuzzTargets
{
    /// <summary>Their names, in the order in which they are run.</summary>
    public static IReadOnlyList<string> Names { get; } = ["text", "lenient", "lenient-free", "tptp", "tptp-problem", "json", "envelope", "checker"];

    /// <summary>The target of a name.</summary>
    public static FuzzTarget Find(string name) => name switch
    {
        "text" => TextTarget.Create(),
        "envelope" => EnvelopeTarget.Create(),
        "checker" => CheckerTarget.Create(),
        _ => FormulaTargets.Create(name),
    };
}
