using Logic.Formulas.Printing;

namespace Logic.Json;

/// <summary>The notations by the names that users give.</summary>
internal static class NotationNames
{
    public const string Default = "unicode";

    private static readonly Dictionary<string, FormulaPrinter> Printers = new(StringComparer.Ordinal)
    {
        [Default] = FormulaPrinter.Unicode,
        ["ascii"] = FormulaPrinter.Ascii,
        ["tptp"] = FormulaPrinter.Tptp,
        ["smtlib"] = FormulaPrinter.SmtLib,
        ["prolog"] = FormulaPrinter.Prolog,
        ["latex"] = FormulaPrinter.Latex,
        ["json"] = FormulaPrinter.Json,
    };

    public static IReadOnlyCollection<string> All => Printers.Keys;

    /// <summary>The printer of a name; null for a name that is none.</summary>
    public static FormulaPrinter? Find(string name) => Printers.GetValueOrDefault(name);
}
