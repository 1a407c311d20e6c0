using Logic.Formulas;

namespace Logic.Evaluation;

/// <summary>
/// A formula without its words: how literals are joined. People split and name predicates in many ways; what is left out
/// here are those differences that say nothing about how the sentence was understood.
/// <list type="bullet">
/// <item>Every atom is p; a conjunction of atoms is p; an existential quantifier is dropped.</item>
/// <item>Negation is pushed inwards; A → B is ¬A ∨ B; ¬∃x (A ∧ B) is A → ¬B; all conditions on one thing are one.</item>
/// <item>A ↔ B is ¬(A ⊕ B); operands are in an order of their own.</item>
/// </list>
/// </summary>
internal sealed class Skeleton
{
    private readonly List<string> _parts = [];
    private bool _isUniversal;

    private Skeleton(Formula formula)
    {
        var text = Write(formula, false).Text;
        Text = _isUniversal ? "∀" + text : text;
    }

    /// <summary>The skeleton as a text; equal texts are equal skeletons.</summary>
    public string Text { get; }

    /// <summary>The skeleton of a formula.</summary>
    public static Skeleton Of(Formula formula) => new(formula);

    /// <summary>How alike two skeletons are: 1 for equal ones, else less, by the parts that they share (F1).</summary>
    public double Similarity(Skeleton other)
    {
        if (Text == other.Text) return 1;
        var rest = new List<string>(other._parts);
        var shared = _parts.Count(rest.Remove);
        return 0.9 * 2 * shared / Math.Max(1, _parts.Count + other._parts.Count);
    }

    private Part Write(Formula formula, bool negated) => formula switch
    {
        Negation not => Write(not.Operand, !negated),
        Existential { Body: Conjunction { Operands: [.., _, var last] operands } } when negated =>
            Universal(Formula.Implies(Formula.And(operands.RemoveAt(operands.Length - 1)), Formula.Not(last)), false),
        Existential exists => negated ? Universal(exists.Body, true) : Write(exists.Body, false),
        Universal all => negated ? Write(all.Body, true) : Universal(all.Body, false),
        Conjunction and => Join(and.Operands, negated, negated ? '∨' : '∧'),
        Disjunction or => Join(or.Operands, negated, negated ? '∧' : '∨'),
        Implication then => Join([Formula.Not(then.Left), then.Right], negated, negated ? '∧' : '∨'),
        ExclusiveOr xor => Exclusive(xor, negated),
        Biconditional iff => Exclusive(iff, !negated),
        _ => Note(new Part(' ', [], negated ? "¬p" : "p")),
    };

    private Part Universal(Formula body, bool negated)
    {
        _isUniversal = true;
        return Write(body, negated);
    }

    private Part Exclusive(BinaryFormula formula, bool negated)
    {
        string[] sides = [Write(formula.Left, false).Text, Write(formula.Right, false).Text];
        Array.Sort(sides, StringComparer.Ordinal);
        return Note(new Part(' ', [], $"{(negated ? "¬" : "")}⊕({string.Join(", ", sides)})"));
    }

    private Part Join(IEnumerable<Formula> operands, bool negated, char sign)
    {
        var parts = new List<Part>();
        foreach (var operand in operands)
        {
            var part = Write(operand, negated);
            if (part.Sign == sign) parts.AddRange(part.Operands);
            else parts.Add(part);
        }

        var merged = sign == '∧' ? "p" : "¬p";
        var first = parts.FindIndex(p => p.Text == merged);
        for (var i = parts.Count - 1; i > first && first >= 0; i--) if (parts[i].Text == merged) parts.RemoveAt(i);
        if (parts.Count == 1) return parts[0];
        parts.Sort(static (a, b) => string.CompareOrdinal(a.Text, b.Text));
        return Note(new Part(sign, parts, $"{sign}({string.Join(", ", parts.Select(static p => p.Text))})"));
    }

    private Part Note(Part part)
    {
        _parts.Add(part.Text);
        return part;
    }

    private sealed record Part(char Sign, IReadOnlyList<Part> Operands, string Text);
}
