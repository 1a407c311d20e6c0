using Logic.Diagnostics;

namespace Logic.Validation;

/// <summary>
/// Finds markup and code in a text that should be English. The patterns are fixed strings that plain language and
/// notation of logic do not use; <c>Open(x)</c> or "the shop is open (on Sunday)" pass. Linear in the length.
/// </summary>
internal static class SuspiciousPatterns
{
    private static readonly string[] AnyCase =
    [
        "<script", "</script", "<iframe", "<object", "<embed", "<svg", "<img", "<style", "<link", "<meta", "<!--", "<![CDATA[",
        "<!DOCTYPE", "<!ENTITY", "<?php", "<?xml", "<%", "javascript:", "vbscript:", "data:text/html", "onerror=", "onload=",
        "onclick=", "${", "#{", "{{", "`$(", "__import__", "__class__", "__globals__", "os.system",
        "subprocess.", "xp_cmdshell", "; drop table", "'; --", "union select",
    ];

    /// <summary>Names of functions, which have one spelling: <c>Eval(x)</c> is a predicate.</summary>
    private static readonly string[] AsWritten = ["eval(", "EVAL(", "exec(", "EXEC("];

    // By the first character. The library's search for many strings at once would have to be compiled for the processor by the
    // first text of a process, which takes longer than to read it.
    private static readonly Pattern[]?[] ByFirst = Table();

    private sealed record Pattern(string Text, StringComparison Comparison);

    /// <summary>The first pattern in the text, or null.</summary>
    public static Diagnostic? Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= ByFirst.Length || ByFirst[text[i]] is not { } patterns || !IsWhole(text, i)) continue;
            foreach (var pattern in patterns)
            {
                if (text.AsSpan(i).StartsWith(pattern.Text, pattern.Comparison)) return Report(text, i);
            }
        }

        return null;
    }

    private static Pattern[]?[] Table()
    {
        var table = new Pattern[]?[128];
        foreach (var text in AnyCase)
        {
            Add(char.ToLowerInvariant(text[0]), new Pattern(text, StringComparison.OrdinalIgnoreCase));
            if (char.IsAsciiLetter(text[0])) Add(char.ToUpperInvariant(text[0]), new Pattern(text, StringComparison.OrdinalIgnoreCase));
        }

        foreach (var text in AsWritten) Add(text[0], new Pattern(text, StringComparison.Ordinal));
        return table;

        void Add(char first, Pattern pattern) => table[first] = [.. table[first] ?? [], pattern];
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
