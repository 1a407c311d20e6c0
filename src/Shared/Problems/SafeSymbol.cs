namespace Logic.Shared.Problems;

/// <summary>A symbol of a request and the name it goes by outside.</summary>
/// <param name="SafeName">Letters, digits and underscores; unique in the problem.</param>
/// <param name="IsPredicate">Whether it is a predicate; else a function or constant.</param>
/// <param name="Name">The name in the request.</param>
/// <param name="Arity">The number of arguments.</param>
/// <param name="Number">The value, for a constant that stands for a numeral.</param>
internal sealed record SafeSymbol(string SafeName, bool IsPredicate, string Name, int Arity, decimal? Number = null);
