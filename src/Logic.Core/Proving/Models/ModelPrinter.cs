using System.Collections.Immutable;
using System.Text;

namespace Logic.Proving.Models;

/// <summary>Writes a finite model for readers: the domain, what constants denote, and a table for each function and predicate.</summary>
internal static class ModelPrinter
{
    public static string ToText(FiniteModel model)
    {
        var text = new StringBuilder("domain: ").AppendJoin(", ", model.Elements).Append('\n');
        foreach (var constant in Aliases(model)) text.Append(constant.Name).Append(" = ").Append(model.Elements[constant.Value()]).Append('\n');
        foreach (var function in model.Functions.Where(table => table.Arity > 0))
        {
            text.AppendJoin('\n', Rows(model, function).Select(row => $"{function.Name}({row.Arguments}) = {row.Value}")).Append('\n');
        }

        foreach (var predicate in model.Predicates)
        {
            text.Append(predicate.Name).Append(": ").Append(Extension(model, predicate)).Append('\n');
        }

        return text.ToString();
    }

    public static string ToMarkdown(FiniteModel model)
    {
        var text = new StringBuilder("| symbol | in this model |\n|---|---|\n");
        Row(text, "domain", string.Join(", ", model.Elements));
        foreach (var constant in Aliases(model)) Row(text, constant.Name, model.Elements[constant.Value()]);
        foreach (var function in model.Functions.Where(table => table.Arity > 0))
        {
            Row(text, function.Name, string.Join("; ", Rows(model, function).Select(row => $"({row.Arguments}) ↦ {row.Value}")));
        }

        foreach (var predicate in model.Predicates) Row(text, predicate.Name, Extension(model, predicate));
        return text.ToString();
    }

    /// <summary>The constants that do not already name the element they denote.</summary>
    private static IEnumerable<FunctionTable> Aliases(FiniteModel model) =>
        model.Functions.Where(table => table.Arity == 0 && model.Elements[table.Value()] != table.Name);

    private static string Extension(FiniteModel model, PredicateTable predicate)
    {
        if (predicate.Arity == 0) return predicate.Holds() ? "true" : "false";
        if (predicate.Tuples.IsEmpty) return "nothing";
        return string.Join(", ", predicate.Tuples.Select(tuple => predicate.Arity == 1 ? Names(model, tuple) : $"({Names(model, tuple)})"));
    }

    private static IEnumerable<(string Arguments, string Value)> Rows(FiniteModel model, FunctionTable function)
    {
        foreach (var (arguments, value) in function.Entries) yield return (Names(model, arguments), model.Elements[value]);
        if (function.Entries.Length < Math.Pow(model.Size, function.Arity)) yield return ("otherwise", model.Elements[function.Otherwise]);
    }

    private static string Names(FiniteModel model, ImmutableArray<int> tuple) => string.Join(", ", tuple.Select(element => model.Elements[element]));

    private static void Row(StringBuilder text, string symbol, string value) =>
        text.Append("| ").Append(Escape(symbol)).Append(" | ").Append(Escape(value)).Append(" |\n");

    private static string Escape(string cell) => cell.Replace("|", "\\|", StringComparison.Ordinal);
}
