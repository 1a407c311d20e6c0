using System.CommandLine;
using Logic.Formulas.Printing;
using Logic.Json;

namespace Logic.Cli.Output;

/// <summary>The notations of <c>--format</c>.</summary>
internal static class Notations
{
    public static Option<string> CreateOption()
    {
        var option = new Option<string>("--format")
        {
            Description = "The notation of formulas.",
            DefaultValueFactory = static _ => NotationNames.Default,
        };
        option.AcceptOnlyFromAmong([.. NotationNames.All]);
        return option;
    }

    public static FormulaPrinter Printer(string name) => NotationNames.Find(name)!;
}
