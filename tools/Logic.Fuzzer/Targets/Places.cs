using Logic.Diagnostics;

namespace Logic.Fuzzer.Targets;

/// <summary>A place that is named lies in the text.</summary>
internal static class Places
{
    public static void Check(TextSpan span, string text) =>
        BrokenPromiseException.Unless(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length, $"{span} lies in a text of {text.Length}");
}
