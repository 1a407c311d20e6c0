namespace Logic.Fuzzer;

/// <summary>An input that went wrong.</summary>
/// <param name="Number">The number by which the source gives it again.</param>
/// <param name="Problem">What went wrong.</param>
/// <param name="Input">The input as text.</param>
internal sealed record FuzzFailure(long Number, string Problem, string Input);
