namespace Logic.Formulas.Reading;

/// <summary>A formula of a TPTP file.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Role">Its role: axiom, hypothesis, conjecture, …</param>
/// <param name="Formula">The formula, closed: variables that no quantifier binds are universal.</param>
public sealed record TptpFormula(string Name, string Role, Formula Formula);
