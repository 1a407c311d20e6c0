using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Logic.Formulas.Printing;

/// <summary>
/// JSON with one object a node and its kind in <c>type</c>: true, false, atom, equal, not, and, or, xor, implies, iff,
/// forall, exists; variable, function, number. Written without reflection.
/// </summary>
internal sealed class JsonPrinter : FormulaPrinter
{
    /// <summary>A formula nests twice in JSON for each level: an object and an array.</summary>
    public const int MaxDepth = 2 * NestingLimit.Deepest + 8;

    private static readonly JsonWriterOptions Options = new() { MaxDepth = MaxDepth, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public override string Print(Formula formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        return ToText(writer => Write(writer, formula));
    }

    public override string Print(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return ToText(writer => Write(writer, term));
    }

    public static void Write(Utf8JsonWriter writer, Formula formula)
    {
        writer.WriteStartObject();
        writer.WriteString("type", TypeOf(formula));
        switch (formula)
        {
            case Atom atom: Named(writer, "predicate", atom.Predicate, atom.Arguments); break;
            case Equality equality: Terms(writer, "operands", [equality.Left, equality.Right]); break;
            case Quantification quantification: Quantified(writer, quantification); break;
            case not TruthValue: Operands(writer, FormulaParts.Formulas(formula)); break;
        }

        writer.WriteEndObject();
    }

    private static string TypeOf(Formula formula) => formula switch
    {
        TruthValue truth => truth.Value ? "true" : "false",
        Atom => "atom",
        Equality => "equal",
        Negation => "not",
        Conjunction => "and",
        Disjunction => "or",
        ExclusiveOr => "xor",
        Implication => "implies",
        Biconditional => "iff",
        Universal => "forall",
        _ => "exists",
    };

    private static void Quantified(Utf8JsonWriter writer, Quantification quantification)
    {
        writer.WriteString("variable", quantification.Variable.Name);
        writer.WritePropertyName("body");
        Write(writer, quantification.Body);
    }

    private static void Operands(Utf8JsonWriter writer, ImmutableArray<Formula> operands)
    {
        writer.WriteStartArray("operands");
        foreach (var operand in operands) Write(writer, operand);
        writer.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter writer, Term term)
    {
        writer.WriteStartObject();
        writer.WriteString("type", term switch { Variable => "variable", Numeral => "number", _ => "function" });
        if (term is Variable variable) writer.WriteString("name", variable.Name);
        else if (term is Numeral numeral) writer.WriteNumber("value", numeral.Value);
        else if (term is FunctionTerm function) Named(writer, "name", function.Name, function.Arguments);
        writer.WriteEndObject();
    }

    private static void Named(Utf8JsonWriter writer, string property, string name, ImmutableArray<Term> arguments)
    {
        writer.WriteString(property, name);
        if (!arguments.IsEmpty) Terms(writer, "arguments", arguments);
    }

    private static void Terms(Utf8JsonWriter writer, string property, ImmutableArray<Term> terms)
    {
        writer.WriteStartArray(property);
        foreach (var term in terms) Write(writer, term);
        writer.WriteEndArray();
    }

    private static string ToText(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options)) write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
