using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Logic.AspNetCore.Responses;

namespace Logic.AspNetCore.Endpoints;

/// <summary>
/// Reads a body by the line: each a JSON string, or an object with <c>text</c>. As many complete lines as have come are handed on at once, up to a
/// bound, so that a sender that waits for an answer gets it, and memory stays bounded. Not thread-safe.
/// </summary>
internal sealed class LineReader(PipeReader body, int maxLineBytes)
{
    private const byte LineFeed = (byte)'\n';
    private readonly int _most = 16 * Environment.ProcessorCount;
    private bool _isComplete;
    private bool _isTooLong;

    /// <summary>The next lines; empty at the end. A line that is no text comes as a message.</summary>
    /// <exception cref="InvalidDataException">A line is too long; nothing after it can be read.</exception>
    public async Task<List<Line>> ReadAsync(CancellationToken cancellationToken)
    {
        var lines = new List<Line>();
        while (lines.Count == 0 && !_isComplete)
        {
            if (_isTooLong)
                throw new InvalidDataException(FormattableString.Invariant($"A line is longer than the {maxLineBytes:#,0} bytes that are allowed; the rest was not read."));
            var read = await body.ReadAsync(cancellationToken).ConfigureAwait(false);
            var buffer = read.Buffer;
            while (lines.Count < _most && !_isTooLong && TryCut(ref buffer, out var line)) Add(lines, line);
            _isTooLong |= buffer.PositionOf(LineFeed) is null && buffer.Length > maxLineBytes;
            _isComplete = !_isTooLong && read.IsCompleted && buffer.PositionOf(LineFeed) is null;
            if (_isComplete)
            {
                Add(lines, buffer);
                buffer = buffer.Slice(buffer.End);
            }

            // What was looked at in vain is not looked at again before more has come.
            body.AdvanceTo(buffer.Start, lines.Count == 0 ? read.Buffer.End : buffer.Start);
        }

        return lines;
    }

    private static bool TryCut(ref ReadOnlySequence<byte> buffer, out ReadOnlySequence<byte> line)
    {
        var end = buffer.PositionOf(LineFeed);
        line = end is { } at ? buffer.Slice(0, at) : default;
        if (end is { } behind) buffer = buffer.Slice(buffer.GetPosition(1, behind));
        return end is not null;
    }

    private void Add(List<Line> lines, in ReadOnlySequence<byte> bytes)
    {
        if (bytes.Length > maxLineBytes)
        {
            // Said only after the lines before it are answered.
            _isTooLong = true;
            return;
        }

        var line = bytes.ToArray().AsSpan();
        if (!line.Trim(" \r\t"u8).IsEmpty) lines.Add(Parse(line));
    }

    private static Line Parse(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            reader.Read();
            if (reader.TokenType == JsonTokenType.String) return new Line(reader.GetString()!, Fault: null);
            var request = JsonSerializer.Deserialize(line, HttpJson.Web.ConvertRequest);
            if (request is { Text: { } text, Unknown: null, Format: null }) return new Line(text, Fault: null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Half a surrogate pair, written as \ud800, is an InvalidOperationException.
        }

        return new Line("", "The line must be a JSON string, or an object with text alone.");
    }

    /// <summary>A text, or what is wrong with its line.</summary>
    internal readonly record struct Line(string Text, string? Fault);
}
