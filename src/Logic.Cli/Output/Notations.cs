using System.CommandLine;
using Logic.Formulas.Printing;

namespace Logic.Cli.Output;

/// <summary>The notations of <c>--format</c>.</summary>
internal static class Notations
{
    private static readonly Dictionary<string, FormulaPrinter> Printers = new(StringComparer.Ordinal)
    {
        ["unicode"] = FormulaPrinter.Unicode,
        ["ascii"] = FormulaPrinter.Ascii,
        ["tptp"] = FormulaPrinter.Tptp,
        ["smtlib"] = FormulaPrinter.SmtLib,
        ["prolog"] = FormulaPrinter.Prolog,
        ["latex"] = FormulaPrinter.Latex,
        ["json"] = FormulaPrinter.Json,
    };

    public static Option<string> CreateOption()
    {
        var option = new Option<string>("--format")
        {
            Description = "The notation of formulas.",
            DefaultValueFactory = static _ => "unicode",
        };
        option.AcceptOnlyFromAmong([.. Printers.Keys]);
        return option;
    }

    public static FormulaPrinter Printer(string name) => Printers[name];
}
