using Logic.Language.Syntax;

namespace Logic.Language.Parsing;

/// <summary>One parse of a sentence.</summary>
/// <param name="Clause">Its syntax.</param>
/// <param name="Cost">Its cost in nats, lower is better.</param>
/// <param name="IsQuestion">Whether it has the form of a question.</param>
/// <param name="Guessed">How many of its words are in no dictionary, so that their class was guessed.</param>
internal sealed record Parse(Clause Clause, float Cost, bool IsQuestion, int Guessed);
