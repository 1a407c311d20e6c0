using System.Text.Json;
using Logic.Diagnostics;
using Logic.Formulas.Printing;

namespace Logic.Formulas.Reading;

/// <summary>Reads the JSON that <see cref="JsonPrinter"/> writes; properties may come in any order.</summary>
internal sealed class JsonReader : FormulaReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = JsonPrinter.MaxDepth };

    private protected override FormulaReadResult ReadOrFail(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            return FormulaReadResult.Of(JsonNodes.Formula(document.RootElement));
        }
        catch (JsonException exception)
        {
            var position = Position(text, exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
            throw new SyntaxFailure(new TextSpan(position, position < text.Length ? 1 : 0), "no JSON: " + exception.Message, "JSON");
        }
        catch (JsonNodes.ShapeException exception)
        {
            var start = Math.Max(0, text.IndexOf(exception.RawText, StringComparison.Ordinal));
            throw new SyntaxFailure(new TextSpan(start, exception.RawText.Length), exception.Message, "a formula in JSON");
        }
        catch (Exception exception) when (exception is FormulaTooDeepException or ArgumentException)
        {
            throw new SyntaxFailure(new TextSpan(0, text.Length), "something else: " + exception.Message, "a formula in JSON");
        }
    }

    /// <summary>The UTF-16 position of a place given by line and byte.</summary>
    private static int Position(string text, long line, long bytes)
    {
        var position = 0;
        for (; line > 0 && position < text.Length; position++)
        {
            if (text[position] == '\n') line--;
        }

        for (; bytes > 0 && position < text.Length; position++)
        {
            bytes -= text[position] switch { < '\u0080' => 1, < '\u0800' => 2, _ when char.IsSurrogate(text[position]) => 2, _ => 3 };
        }

        return position;
    }
}
