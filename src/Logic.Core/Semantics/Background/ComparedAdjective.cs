using Logic.Language.Syntax;

namespace Logic.Semantics.Background;

/// <summary>What a comparison compares by: <c>taller than</c>, <c>less expensive than</c>, <c>as old as</c>.</summary>
/// <param name="Adjective">The positive form.</param>
/// <param name="Degree">More, less or as much.</param>
internal sealed record ComparedAdjective(string Adjective, Degree Degree);
