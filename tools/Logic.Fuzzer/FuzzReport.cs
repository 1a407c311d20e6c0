using System.Globalization;

namespace Logic.Fuzzer;

/// <summary>What a run found.</summary>
/// <param name="Target">The target's name.</param>
/// <param name="Inputs">How many inputs were run.</param>
/// <param name="Good">How many of them were good.</param>
/// <param name="Failures">What went wrong, each kind once with the number of its input; at most twenty.</param>
/// <param name="Slowest">The longest time of one input.</param>
/// <param name="SlowestInput">The number of that input.</param>
/// <param name="MostBytes">The most memory that was allocated for one input, in bytes.</param>
/// <param name="PeakBytes">The most memory that the process held, in bytes.</param>
/// <param name="Elapsed">The time of the whole run.</param>
internal sealed record FuzzReport(
    string Target, long Inputs, long Good, IReadOnlyList<FuzzFailure> Failures, TimeSpan Slowest, long SlowestInput, long MostBytes, long PeakBytes, TimeSpan Elapsed)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Target}: {Inputs:#,0} inputs, {Good:#,0} of them good, {Failures.Count} failures; slowest {Slowest.TotalMilliseconds:0.0} ms (input {SlowestInput}), most allocated for one {MostBytes / 1e6:0.0} MB, process at most {PeakBytes / 1e6:0} MB; {Elapsed.TotalSeconds:0} s");
}
