namespace Logic.Json;

/// <summary>One way to read a sentence.</summary>
internal sealed record ReadingJson(string Fol, double Score);
