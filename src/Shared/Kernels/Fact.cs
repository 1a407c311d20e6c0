using Logic.Formulas;

namespace Logic.Shared.Kernels;

/// <summary>A statement and what proves it.</summary>
internal readonly record struct Fact(Expression Proof, Formula Statement);
