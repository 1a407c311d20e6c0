using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Logic.Configuration;

namespace Logic.Tests.Configuration;

/// <summary>Writes the table of docs/configuration.md from the settings and their XML documentation.</summary>
internal static partial class ConfigurationDocument
{
    private const string Begin = "<!-- settings: written by a test -->";
    private const string End = "<!-- end of settings -->";

    public static string Path { get; } = Find();

    /// <summary>The document with its table made anew.</summary>
    public static string Update(string document)
    {
        var begin = document.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = document.IndexOf(End, StringComparison.Ordinal);
        return document[..begin] + "\n" + Table() + document[end..];
    }

    private static string Table()
    {
        var documentation = XDocument.Load(System.IO.Path.ChangeExtension(typeof(LogicConfig).Assembly.Location, ".xml"));
        var table = new StringBuilder("| Setting | Default | Variable | Allowed | What it does |\n|---|---|---|---|---|\n");
        foreach (var setting in Settings.All)
        {
            var value = setting.Read(new LogicConfig());
            var shown = value.Length == 0 ? "not set" : $"`{value}`";
            table.Append(CultureInfo.InvariantCulture, $"| `{setting.Name}` | {shown} | `{setting.Variable}` | {setting.Allowed} | {Summary(documentation, setting)} |\n");
        }

        return table.ToString();
    }

    private static string Summary(XDocument documentation, Setting setting)
    {
        var member = setting.Name.StartsWith("English:", StringComparison.Ordinal)
            ? "P:Logic.EnglishOptions." + setting.Name["English:".Length..]
            : "P:Logic.LogicConfig." + setting.Name;
        var summary = documentation.Descendants("member").Single(m => m.Attribute("name")?.Value == member).Element("summary")!;
        var text = string.Concat(summary.Nodes().Select(Text));
        return Spaces().Replace(text, " ").Trim().Replace("|", "\\|", StringComparison.Ordinal);
    }

    private static string Text(XNode node) => node switch
    {
        XElement { Name.LocalName: "see" } see => $"`{see.Attribute("cref")!.Value.Split('.')[^1]}`",
        XElement { Name.LocalName: "i" } term => $"*{term.Value}*",
        XElement element => $"`{element.Value}`",
        _ => node.ToString(),
    };

    private static string Find([CallerFilePath] string here = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "../../../docs/configuration.md"));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
