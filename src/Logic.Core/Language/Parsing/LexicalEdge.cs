using Logic.Language.Grammar;

namespace Logic.Language.Parsing;

/// <summary>One way to take the tokens from <paramref name="Start"/> to <paramref name="End"/>.</summary>
internal readonly record struct LexicalEdge(int Start, int End, int Category, ulong Features, float Cost, Word Word);
