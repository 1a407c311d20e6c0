using System.Collections.Immutable;
using Logic.Formulas.Normalization;

namespace Logic.Formulas.Printing;

/// <summary>
/// Prints what is a conjunction of definite clauses as Prolog clauses, and anything else as a comment, since Prolog
/// cannot say it. The first letter of a predicate becomes lower-case, as Prolog wants.
/// </summary>
internal sealed class PrologPrinter : FormulaPrinter
{
    public override string Print(Formula formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        var clauses = new List<string>();
        var isDefinite = TryClauses(BoundNames.Stable(formula), clauses);
        return isDefinite ? string.Join('\n', clauses) : "% " + Unicode.Print(formula);
    }

    public override string Print(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return PrologTerms.Term(term);
    }

    /// <summary>Adds the clauses of a formula; false where it has none.</summary>
    private static bool TryClauses(Formula formula, List<string> clauses)
    {
        switch (formula)
        {
            case Universal universal:
                return TryClauses(universal.Body, clauses);
            case Conjunction conjunction:
                return conjunction.Operands.All(o => TryClauses(o, clauses));
            case Atom atom:
                clauses.Add(PrologTerms.Atom(atom) + ".");
                return true;
            case Implication implication when Body(implication.Left) is { } body:
                return Heads(implication.Right).All(head => TryRule(head, body, clauses));
            default:
                return false;
        }
    }

    private static ImmutableArray<Formula> Heads(Formula formula) => formula is Conjunction conjunction ? conjunction.Operands : [formula];

    private static bool TryRule(Formula head, string body, List<string> clauses)
    {
        if (head is not Atom atom) return false;
        clauses.Add($"{PrologTerms.Atom(atom)} :- {body}.");
        return true;
    }

    /// <summary>A condition of atoms, ∧, ∨ and ∃; null where it has anything else.</summary>
    private static string? Body(Formula formula) => formula switch
    {
        TruthValue { Value: true } => "true",
        Atom atom => PrologTerms.Atom(atom),
        Existential existential => Body(existential.Body),
        Conjunction conjunction => Joined(conjunction.Operands, ", "),
        Disjunction disjunction => Joined(disjunction.Operands, "; ") is { } alternatives ? $"({alternatives})" : null,
        _ => null,
    };

    private static string? Joined(ImmutableArray<Formula> operands, string separator)
    {
        var parts = operands.Select(Body).ToArray();
        return parts.Contains(null) ? null : string.Join(separator, parts);
    }
}
