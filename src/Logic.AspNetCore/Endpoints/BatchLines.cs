using System.Text.Json;
using Logic.AspNetCore.Responses;
using Logic.Diagnostics;
using Logic.Formulas.Printing;
using Logic.Json;
using Microsoft.AspNetCore.Http;

namespace Logic.AspNetCore.Endpoints;

/// <summary>Answers a batch by the line, in order, while it is still being read; what was read and answered is let go.</summary>
internal static class BatchLines
{
    /// <summary>Answers texts that are all there.</summary>
    public static async Task AnswerAsync(LogicApi api, HttpContext context, IReadOnlyList<string> texts, FormulaPrinter printer)
    {
        Begin(context);
        foreach (var window in texts.Chunk(16 * Environment.ProcessorCount))
            await WriteAsync(api, context, [.. window.Select(static t => new LineReader.Line(t, null))], printer).ConfigureAwait(false);
    }

    /// <summary>Answers the lines of the body.</summary>
    public static async Task AnswerAsync(LogicApi api, HttpContext context, FormulaPrinter printer)
    {
        Begin(context);
        var reader = new LineReader(context.Request.BodyReader, api.Options.MaxRequestBytes);
        try
        {
            while (await reader.ReadAsync(context.RequestAborted).ConfigureAwait(false) is { Count: > 0 } lines)
                await WriteAsync(api, context, lines, printer).ConfigureAwait(false);
        }
        catch (InvalidDataException e)
        {
            await WriteAsync(context, Fault(HttpCodes.TooLarge, e.Message)).ConfigureAwait(false);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            var message = FormattableString.Invariant($"The batch is larger than the {api.Options.MaxBatchBytes:#,0} bytes that are allowed; the rest was not read.");
            if (!context.Response.HasStarted) context.Response.StatusCode = e.StatusCode;
            await WriteAsync(context, Fault(HttpCodes.TooLarge, message)).ConfigureAwait(false);
        }
    }

    private static void Begin(HttpContext context) => context.Response.ContentType = BatchEndpoint.Lines;

    private static async Task WriteAsync(LogicApi api, HttpContext context, List<LineReader.Line> lines, FormulaPrinter printer)
    {
        var texts = lines.Where(static l => l.Fault is null).Select(static l => l.Text).ToList();
        var results = await api.Converter.ConvertBatchAsync(texts, progress: null, context.RequestAborted).ConfigureAwait(false);
        var next = 0;
        foreach (var line in lines)
            await WriteAsync(context, line.Fault is { } fault ? Fault(HttpCodes.BadBody, fault) : ConversionJson.Of(results[next++], printer)).ConfigureAwait(false);
        await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    private static async Task WriteAsync(HttpContext context, ConversionJson line)
    {
        await JsonSerializer.SerializeAsync(context.Response.Body, line, HttpJson.Web.ConversionJson, context.RequestAborted).ConfigureAwait(false);
        await context.Response.Body.WriteAsync("\n"u8.ToArray(), context.RequestAborted).ConfigureAwait(false);
    }

    private static ConversionJson Fault(string code, string message) => new(
        "", false, null, 0, [], null, [new DiagnosticJson(code, nameof(DiagnosticSeverity.Error), message, 0, 0)]);
}
