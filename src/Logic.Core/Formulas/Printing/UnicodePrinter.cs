using System.Collections.Immutable;
using System.Globalization;

namespace Logic.Formulas.Printing;

/// <summary>The notation of the design: <c>∀x ∃y (P(x) ∧ ¬Q(y) → x = y)</c>.</summary>
internal sealed class UnicodePrinter : FormulaPrinter
{
    public override string Print(Formula formula) => Write(formula, 0);

    public override string Print(Term term) => term switch
    {
        Variable variable => variable.Name,
        Numeral numeral => numeral.Value.ToString(CultureInfo.InvariantCulture),
        FunctionTerm { IsConstant: true } constant => constant.Name,
        FunctionTerm function => function.Name + Arguments(function.Arguments),
        _ => throw new ArgumentException("Unknown term.", nameof(term)),
    };

    private string Arguments(ImmutableArray<Term> arguments) => "(" + string.Join(", ", arguments.Select(Print)) + ")";

    private string Write(Formula formula, int context)
    {
        var (text, level) = formula switch
        {
            TruthValue truth => (truth.Value ? "⊤" : "⊥", 9),
            Atom atom => (atom.Arguments.IsEmpty ? atom.Predicate : atom.Predicate + Arguments(atom.Arguments), 9),
            Equality equality => (Print(equality.Left) + " = " + Print(equality.Right), 8),
            Negation { Operand: Equality equality } => (Print(equality.Left) + " ≠ " + Print(equality.Right), 8),
            Negation negation => ("¬" + Write(negation.Operand, 7), 7),
            Quantification q => ((q is Universal ? "∀" : "∃") + q.Variable.Name + " " + Write(q.Body, 7), 7),
            Conjunction and => (string.Join(" ∧ ", and.Operands.Select(o => Write(o, 5))), 4),
            Disjunction or => (string.Join(" ∨ ", or.Operands.Select(o => Write(o, 5))), 4),
            ExclusiveOr xor => (Write(xor.Left, 5) + " ⊕ " + Write(xor.Right, 5), 3),
            Implication implication => (Write(implication.Left, 3) + " → " + Write(implication.Right, 3), 2),
            Biconditional iff => (Write(iff.Left, 3) + " ↔ " + Write(iff.Right, 3), 1),
            _ => throw new ArgumentException("Unknown formula.", nameof(formula)),
        };
        return level < context ? "(" + text + ")" : text;
    }
}
