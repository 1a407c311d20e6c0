using System.Collections.Immutable;
using System.Text.Json;

namespace Logic.Formulas.Reading;

/// <summary>Formulas and terms from JSON elements. The depth of the document bounds the recursion.</summary>
internal static class JsonNodes
{
    public static Formula Formula(JsonElement node) => Text(node, "type") switch
    {
        "true" => Formulas.Formula.True,
        "false" => Formulas.Formula.False,
        "atom" => Formulas.Formula.Atom(Text(node, "predicate"), Arguments(node)),
        "equal" when Terms(node, "operands") is [var left, var right] => Formulas.Formula.Equal(left, right),
        "forall" => Formulas.Formula.ForAll(Bound(node), Formula(Property(node, "body"))),
        "exists" => Formulas.Formula.Exists(Bound(node), Formula(Property(node, "body"))),
        var type => Connected(type, node),
    };

    private static Formula Connected(string type, JsonElement node) => (type, Operands(node)) switch
    {
        ("not", [var operand]) => Formulas.Formula.Not(operand),
        ("and", var operands) => Formulas.Formula.And(operands),
        ("or", var operands) => Formulas.Formula.Or(operands),
        ("xor", [var left, var right]) => Formulas.Formula.Xor(left, right),
        ("implies", [var left, var right]) => Formulas.Formula.Implies(left, right),
        ("iff", [var left, var right]) => Formulas.Formula.Iff(left, right),
        (_, var operands) => throw new ShapeException(node, $"the type '{SyntaxFailure.Shorten(type)}' with {operands.Length} operands"),
    };

    public static Term Term(JsonElement node) => Text(node, "type") switch
    {
        "variable" => Formulas.Term.Variable(Text(node, "name")),
        "function" => Formulas.Term.Function(Text(node, "name"), Arguments(node)),
        "number" when Property(node, "value") is { ValueKind: JsonValueKind.Number } value && value.TryGetDecimal(out var number) =>
            Formulas.Term.Number(number),
        var type => throw new ShapeException(node, $"the type '{SyntaxFailure.Shorten(type)}' where a term stands"),
    };

    private static Variable Bound(JsonElement node) => Formulas.Term.Variable(Text(node, "variable"));

    private static ImmutableArray<Formula> Operands(JsonElement node)
    {
        var operands = ImmutableArray.CreateBuilder<Formula>();
        foreach (var item in Items(node, "operands")) operands.Add(Formula(item));
        return operands.ToImmutable();
    }

    private static ImmutableArray<Term> Arguments(JsonElement node) =>
        node.TryGetProperty("arguments", out _) ? Terms(node, "arguments") : [];

    private static ImmutableArray<Term> Terms(JsonElement node, string property)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        foreach (var item in Items(node, property)) terms.Add(Term(item));
        return terms.ToImmutable();
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement node, string property)
    {
        var items = Property(node, property);
        return items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : throw new ShapeException(node, $"'{property}' that is no array");
    }

    private static string Text(JsonElement node, string property)
    {
        var value = Property(node, property);
        if (value.ValueKind != JsonValueKind.String) throw new ShapeException(node, $"'{property}' that is no text");
        try
        {
            var text = value.GetString();
            return !string.IsNullOrWhiteSpace(text) ? text : throw new ShapeException(node, $"'{property}' that is blank");
        }
        catch (InvalidOperationException)
        {
            throw new ShapeException(node, $"'{property}' with half a character (a lone surrogate)");
        }
    }

    private static JsonElement Property(JsonElement node, string property)
    {
        if (node.ValueKind != JsonValueKind.Object) throw new ShapeException(node, "something that is no object");
        return node.TryGetProperty(property, out var value) ? value : throw new ShapeException(node, $"an object without '{property}'");
    }

    /// <summary>The JSON is none of a formula.</summary>
    internal sealed class ShapeException(JsonElement node, string found) : Exception(found)
    {
        /// <summary>The element at fault, as it is written.</summary>
        public string RawText { get; } = node.GetRawText();
    }
}
