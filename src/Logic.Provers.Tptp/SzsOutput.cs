using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Logic.Proving.Tptp;

/// <summary>Reads what a prover printed: SZS status lines, and the proof between the SZS output lines.</summary>
internal static partial class SzsOutput
{
    /// <summary>The different results that the output states, as answers to a request with or without a goal.</summary>
    public static List<SzsStatus> Statuses(string output, bool hasGoal) =>
    [
        .. StatusLine().Matches(output).Select(m => m.Groups[1].Value)
            .Concat(SpassLine().Matches(output).Select(m => m.Groups[1].Value))
            .Select(word => Of(word, hasGoal))
            .OfType<SzsStatus>()
            .Distinct(),
    ];

    /// <summary>The text of the proof or model; null when there is none.</summary>
    public static string? Proof(string output)
    {
        var start = OutputStart().Match(output);
        if (!start.Success) return null;
        var end = OutputEnd().Match(output, start.Index + start.Length);
        return end.Success ? output[(start.Index + start.Length)..end.Index].Trim() : null;
    }

    /// <summary>The assumptions that a proof names, by index, ascending.</summary>
    public static ImmutableArray<int> UsedAssumptions(string? proof, int count) => proof is null
        ? []
        : [.. AssumptionName().Matches(proof)
            .Select(m => int.TryParse(m.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : -1)
            .Where(i => i >= 0 && i < count)
            .Distinct()
            .Order()];

    private static SzsStatus? Of(string word, bool hasGoal) => word switch
    {
        "ContradictoryAxioms" => hasGoal ? SzsStatus.ContradictoryAxioms : SzsStatus.Unsatisfiable,
        "Theorem" or "Unsatisfiable" or "Proof found" => hasGoal ? SzsStatus.Theorem : SzsStatus.Unsatisfiable,
        "CounterSatisfiable" or "Satisfiable" or "Completion found" => hasGoal ? SzsStatus.CounterSatisfiable : SzsStatus.Satisfiable,
        "Timeout" or "Ran out of time" => SzsStatus.Timeout,
        "ResourceOut" or "MemoryOut" or "Maximal number of loops exceeded" => SzsStatus.ResourceOut,
        "GaveUp" or "Unknown" or "Incomplete" => SzsStatus.GaveUp,
        _ => null,
    };

    [GeneratedRegex(@"^[%#]\s*SZS status:?\s+(\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex StatusLine();

    [GeneratedRegex(@"^SPASS beiseite: (.+?)\.\s*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex SpassLine();

    [GeneratedRegex(@"^[%#]\s*SZS output start[^\n]*\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex OutputStart();

    [GeneratedRegex(@"^[%#]\s*SZS output end", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex OutputEnd();

    [GeneratedRegex(@"\bassumption_([0-9]{1,9})\b", RegexOptions.CultureInvariant)]
    private static partial Regex AssumptionName();
}
