using Logic.Formulas;
using Logic.Formulas.Normalization;

namespace Logic.Reasoning;

/// <summary>Writes a clause as people do: ¬A ∨ ¬B ∨ C, with x free, is ∀x (A ∧ B → C).</summary>
internal static class ClauseReading
{
    public static Formula Of(Formula clause) => FreeVariables.Close(clause is Disjunction disjunction ? AsImplication(disjunction) : clause);

    private static Formula AsImplication(Disjunction clause)
    {
        var conditions = clause.Operands.OfType<Negation>().Select(static n => n.Operand).ToArray();
        Formula[] conclusions = [.. clause.Operands.Where(static o => o is not Negation)];
        if (conditions.Length == 0) return clause;
        return conclusions.Length == 0
            ? Formula.Not(Formula.And([.. conditions]))
            : Formula.Implies(Formula.And([.. conditions]), Formula.Or([.. conclusions]));
    }
}
