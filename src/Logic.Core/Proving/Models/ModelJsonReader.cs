using System.Collections.Immutable;
using System.Text.Json;
using Logic.Formulas;

namespace Logic.Proving.Models;

/// <summary>
/// Reads what <see cref="ModelJson"/> writes. The text may come from anywhere: what is wrong in any way is no model. That
/// the model satisfies anything is not checked here.
/// </summary>
internal static class ModelJsonReader
{
    /// <summary>The model; null when the text is none.</summary>
    public static FiniteModel? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Model(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException
            or FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    private static FiniteModel Model(JsonElement root)
    {
        var size = root.GetProperty("domain").GetArrayLength();
        if (size == 0) throw new FormatException("A model has at least one element.");
        return new FiniteModel(
            size,
            root.GetProperty("predicates").EnumerateArray().Select(p => Predicate(p, size)),
            root.GetProperty("functions").EnumerateArray().Select(f => Function(f, size)),
            Numerals(root.GetProperty("numerals"), size));
    }

    private static Dictionary<decimal, int> Numerals(JsonElement list, int size)
    {
        var numerals = new Dictionary<decimal, int>();
        foreach (var item in list.EnumerateArray()) numerals.Add(item.GetProperty("value").GetDecimal(), Element(item.GetProperty("element"), size));
        // Different numerals are different things.
        return numerals.Values.Distinct().Count() == numerals.Count ? numerals : throw new FormatException("Two numerals are one element.");
    }

    private static PredicateTable Predicate(JsonElement node, int size)
    {
        var arity = Arity(node);
        return new PredicateTable(Name(node), arity, node.GetProperty("holds").EnumerateArray().Select(t => Tuple(t, arity, size)));
    }

    private static FunctionTable Function(JsonElement node, int size)
    {
        var arity = Arity(node);
        var rows = node.GetProperty("values").EnumerateArray().Select(t => Tuple(t, arity + 1, size)).ToList();
        // A dictionary throws where a function has two values for the same arguments.
        var values = rows.ToDictionary(row => row.RemoveAt(arity), row => row[arity], TupleComparer.Instance);
        return new FunctionTable(Name(node), arity, values, Element(node.GetProperty("otherwise"), size));
    }

    private static string Name(JsonElement node) => Symbol.Require(node.GetProperty("name").GetString()!);

    private static int Arity(JsonElement node) =>
        node.GetProperty("arity").GetInt32() is >= 0 and <= 1_000 and var arity ? arity : throw new FormatException("No arity.");

    private static ImmutableArray<int> Tuple(JsonElement node, int length, int size) =>
        node.GetArrayLength() == length ? [.. node.EnumerateArray().Select(e => Element(e, size))] : throw new FormatException("No tuple.");

    private static int Element(JsonElement node, int size) =>
        node.GetInt32() is var element && (uint)element < (uint)size ? element : throw new FormatException("No element.");
}
