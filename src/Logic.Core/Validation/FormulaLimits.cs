namespace Logic.Validation;

/// <summary>What formulas must keep to before they are worked on.</summary>
/// <param name="MaxDepth">The deepest nesting of one formula.</param>
/// <param name="MaxQuantifiers">The most quantifiers in one formula.</param>
/// <param name="MaxPredicates">The most different predicates in a problem.</param>
/// <param name="MaxAssumptions">The most assumptions of a problem.</param>
internal sealed record FormulaLimits(int MaxDepth, int MaxQuantifiers, int MaxPredicates, int MaxAssumptions);
