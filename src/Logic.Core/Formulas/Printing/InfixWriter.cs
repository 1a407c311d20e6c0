using System.Collections.Immutable;
using System.Text;

namespace Logic.Formulas.Printing;

/// <summary>
/// Writes one formula. Brackets stand where the reader needs them (¬ ∀ ∃ bind before ∧ ∨, these before ⊕, → and ↔) and
/// where people do: between ∧ and ∨, in chains of ⊕, → or ↔, and around relations behind a prefix.
/// </summary>
internal sealed class InfixWriter(InfixNotation notation)
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, int> _bound = [];

    /// <summary>How strongly a piece of text holds together.</summary>
    private enum Level
    {
        Iff,
        Implies,
        Xor,
        Chain,
        InChain,
        Relation,
        Prefix,
        Atom,
    }

    public void Write(Formula formula) => Write(formula, Level.Iff);

    public void Write(Term term)
    {
        switch (term)
        {
            case Numeral numeral: _text.Append(notation.Number(numeral.Value)); break;
            case Variable variable: _text.Append(IsBound(variable.Name) ? notation.BoundVariable(variable.Name) : notation.FreeVariable(variable.Name)); break;
            case FunctionTerm { IsConstant: true } constant: _text.Append(notation.Constant(constant.Name, IsBound(constant.Name))); break;
            case FunctionTerm function: Application(notation.Function(function.Name), function.Arguments); break;
        }
    }

    public override string ToString() => _text.ToString();

    private bool IsBound(string name) => _bound.GetValueOrDefault(name) > 0;

    private void Write(Formula formula, Level context)
    {
        var isBracketed = LevelOf(formula) < context;
        if (isBracketed) _text.Append('(');
        WriteBare(formula);
        if (isBracketed) _text.Append(')');
    }

    private Level LevelOf(Formula formula) => formula switch
    {
        Biconditional => Level.Iff,
        Implication => Level.Implies,
        ExclusiveOr => Level.Xor,
        Conjunction or Disjunction => Level.Chain,
        Equality or Negation { Operand: Equality } => Level.Relation,
        Atom { Arguments.Length: 2 } atom when notation.Relation(atom.Predicate) is not null => Level.Relation,
        Negation or Quantification => Level.Prefix,
        _ => Level.Atom,
    };

    private void WriteBare(Formula formula)
    {
        switch (formula)
        {
            case TruthValue truth: _text.Append(truth.Value ? notation.True : notation.False); break;
            case Atom atom: Write(atom); break;
            case Equality equality: Relation(equality.Left, "=", equality.Right); break;
            case Negation { Operand: Equality equality }: Relation(equality.Left, notation.NotEqual, equality.Right); break;
            case Negation negation: Negate(negation.Operand); break;
            case Quantification quantification: Quantify(quantification); break;
            case Conjunction conjunction: Join(conjunction.Operands, notation.And, Level.InChain); break;
            case Disjunction disjunction: Join(disjunction.Operands, notation.Or, Level.InChain); break;
            case ExclusiveOr xor: Join([xor.Left, xor.Right], notation.Xor, Level.InChain); break;
            case Implication implication: Join([implication.Left, implication.Right], notation.Implies, InConditional); break;
            case Biconditional iff: Join([iff.Left, iff.Right], notation.Iff, InConditional); break;
        }
    }

    private Level InConditional => notation.IsStrict ? Level.InChain : Level.Xor;

    private void Write(Atom atom)
    {
        if (atom.Arguments.IsEmpty) _text.Append(notation.Predicate(atom.Predicate));
        else if (atom.Arguments.Length == 2 && notation.Relation(atom.Predicate) is { } relation) Relation(atom.Arguments[0], relation, atom.Arguments[1]);
        else Application(notation.Predicate(atom.Predicate), atom.Arguments);
    }

    private void Relation(Term left, string relation, Term right)
    {
        Write(left);
        _text.Append(' ').Append(relation).Append(' ');
        Write(right);
    }

    private void Negate(Formula operand)
    {
        _text.Append(notation.Not);
        Write(operand, Level.Prefix);
    }

    private void Quantify(Quantification quantification)
    {
        var name = quantification.Variable.Name;
        _bound[name] = _bound.GetValueOrDefault(name) + 1;
        _text.Append(notation.Quantifier(quantification is Universal, notation.BoundVariable(name)));
        Write(quantification.Body, Level.Prefix);
        _bound[name]--;
    }

    private void Join(ImmutableArray<Formula> operands, string connective, Level context)
    {
        for (var i = 0; i < operands.Length; i++)
        {
            if (i > 0) _text.Append(' ').Append(connective).Append(' ');
            Write(operands[i], context);
        }
    }

    private void Application(string name, ImmutableArray<Term> arguments)
    {
        _text.Append(name).Append('(');
        for (var i = 0; i < arguments.Length; i++)
        {
            if (i > 0) _text.Append(", ");
            Write(arguments[i]);
        }

        _text.Append(')');
    }
}
