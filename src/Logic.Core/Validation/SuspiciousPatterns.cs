using System.Buffers;
using Logic.Diagnostics;

namespace Logic.Validation;

/// <summary>
/// Finds markup and code in a text that should be English. The patterns are fixed strings that plain language and
/// notation of logic do not use; <c>Open(x)</c> or "the shop is open (on Sunday)" pass. A vectorised multi-string search,
/// linear in the length.
/// </summary>
internal static class SuspiciousPatterns
{
    private static readonly SearchValues<string> AnyCase = SearchValues.Create(
        [
            "<script", "</script", "<iframe", "<object", "<embed", "<svg", "<img", "<style", "<link", "<meta", "<!--", "<![CDATA[",
            "<!DOCTYPE", "<!ENTITY", "<?php", "<?xml", "<%", "javascript:", "vbscript:", "data:text/html", "onerror=", "onload=",
            "onclick=", "${", "#{", "{{", "`$(", "__import__", "__class__", "__globals__", "os.system",
            "subprocess.", "xp_cmdshell", "; drop table", "'; --", "union select",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Names of functions, which have one spelling: <c>Eval(x)</c> is a predicate.</summary>
    private static readonly SearchValues<string> AsWritten = SearchValues.Create(["eval(", "EVAL(", "exec(", "EXEC("], StringComparison.Ordinal);

    /// <summary>The first pattern in the text, or null.</summary>
    public static Diagnostic? Find(string text) => (Find(text, AnyCase), Find(text, AsWritten)) switch
    {
        (null, null) => null,
        (int first, int second) => Report(text, Math.Min(first, second)),
        (int first, null) => Report(text, first),
        (null, int second) => Report(text, second),
    };

    private static int? Find(string text, SearchValues<string> patterns)
    {
        var start = 0;
        while (text.AsSpan(start).IndexOfAny(patterns) is var offset and >= 0)
        {
            start += offset;
            if (IsWhole(text, start)) return start;
            start++;
        }

        return null;
    }

    /// <summary>A pattern that begins with a letter must begin a word: <c>medieval(</c> is none.</summary>
    private static bool IsWhole(string text, int start) =>
        !char.IsLetter(text[start]) || start == 0 || !char.IsLetterOrDigit(text[start - 1]);

    private static Diagnostic Report(string text, int start)
    {
        var length = Math.Min(12, text.Length - start);
        if (char.IsHighSurrogate(text[start + length - 1])) length--;
        var message = $"'{text.AsSpan(start, length)}' looks like markup or code, not like English "
            + "(SuspiciousPatternCheck turns this check off).";
        return new Diagnostic(DiagnosticCodes.SuspiciousPattern, DiagnosticSeverity.Error, message, new TextSpan(start, length));
    }
}
