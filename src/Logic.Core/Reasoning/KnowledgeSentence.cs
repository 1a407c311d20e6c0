using System.Collections.Immutable;
using Logic.Diagnostics;
using Logic.Formulas;

namespace Logic.Reasoning;

/// <summary>One sentence of a knowledge base.</summary>
/// <param name="Text">The sentence as written.</param>
/// <param name="PremiseIndex">Which premise text it stands in, from 0.</param>
/// <param name="Span">Where in that text.</param>
/// <param name="Formula">What it says; null when it was not read.</param>
/// <param name="Confidence">How sure the reading is, 0 to 1.</param>
/// <param name="Diagnostics">What there is to say about it.</param>
public sealed record KnowledgeSentence(
    string Text, int PremiseIndex, TextSpan Span, Formula? Formula, double Confidence, ImmutableArray<Diagnostic> Diagnostics);
