using Logic.Formulas;
using Logic.Proving.Clauses;

namespace Logic.Proving.Certificates.Checking;

/// <summary>
/// Facts of arithmetic: a true literal between numerals, or one of ¬(x &lt; x), x &lt; y ∧ y &lt; z → x &lt; z,
/// x &lt; y → x ≤ y, x ≤ x, x ≤ y → x &lt; y ∨ x = y, as clauses in these variables.
/// </summary>
internal static class ArithmeticChecks
{
    private static readonly Variable X = Term.Variable("x"), Y = Term.Variable("y"), Z = Term.Variable("z");

    public static bool Holds(Formula formula) => formula switch
    {
        Negation negation => Arithmetic.Evaluate(negation.Operand) == false || IsOrderFact(formula),
        Atom or Equality => Arithmetic.Evaluate(formula) == true || IsOrderFact(formula),
        _ => IsOrderFact(formula),
    };

    private static bool IsOrderFact(Formula formula) =>
        formula.Equals(Formula.Not(Less(X, X)))
        || formula.Equals(LessOrEqual(X, X))
        || formula.Equals(Formula.Or(Formula.Not(Less(X, Y)), Formula.Not(Less(Y, Z)), Less(X, Z)))
        || formula.Equals(Formula.Or(Formula.Not(Less(X, Y)), LessOrEqual(X, Y)))
        || formula.Equals(Formula.Or(Formula.Not(LessOrEqual(X, Y)), Less(X, Y), Formula.Equal(X, Y)));

    private static Atom Less(Term left, Term right) => Formula.Atom(Arithmetic.Less, left, right);

    private static Atom LessOrEqual(Term left, Term right) => Formula.Atom(Arithmetic.LessOrEqual, left, right);
}
