using Logic;

// Imports a file of sentences, one a line: all processors read, progress is reported, what was not read is listed with the place, and
// the rest can be asked.
Console.OutputEncoding = System.Text.Encoding.UTF8;
var file = args is [var path] ? path : Path.Combine(AppContext.BaseDirectory, "facts.txt");
var sentences = File.ReadAllLines(file);
using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) => { e.Cancel = true; interrupted.Cancel(); };

var converter = new FOLConverter();
var results = await converter.ConvertBatchAsync(sentences, new ProgressLine(sentences.Length), interrupted.Token);
var read = results.Where(static r => r.Success).ToArray();
Console.WriteLine($"{read.Length} of {results.Count} sentences were read; the least sure one: {read.MinBy(static r => r.Confidence)?.Text}");
foreach (var failure in results.Where(static r => !r.Success))
    Console.WriteLine($"Not read: {failure.Text}  {string.Join("; ", failure.Diagnostics)}");

// A stream is read with bounded memory, whatever its length.
var formulas = 0;
await foreach (var result in converter.ConvertBatchAsync(File.ReadLinesAsync(file, interrupted.Token), interrupted.Token))
    formulas += result.Formula is null ? 0 : 1;
Console.WriteLine($"Streamed: {formulas} formulas.");

var reasoner = new LogicReasoner();
var knowledge = reasoner.Read(read.Select(static r => r.Text));
foreach (var question in new[] { "Is Oslo a place?", "Is Oslo European?", "Is Oslo in France?" })
    Console.WriteLine($"{question}  {(await reasoner.AskAsync(knowledge, question)).Verdict}");

/// <summary>Says at every quarter how far the import is; called from several threads.</summary>
internal sealed class ProgressLine(int total) : IProgress<int>
{
    private int _quarters;

    public void Report(int value)
    {
        var quarters = value * 4 / total;
        int before;
        while ((before = Volatile.Read(ref _quarters)) < quarters)
        {
            if (Interlocked.CompareExchange(ref _quarters, quarters, before) == before) Console.WriteLine($"Imported {quarters * 25}%");
        }
    }
}
