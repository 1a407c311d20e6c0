using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using Logic.Formulas;

namespace Logic.Shared.Kernels;

/// <summary>
/// Writes formulas and proofs in a kernel's language, every part in parentheses, so that no precedence matters. What
/// nests too deep for the stack throws <see cref="InsufficientExecutionStackException"/>.
/// </summary>
internal sealed class KernelWriter(KernelNotation notation)
{
    private readonly StringBuilder _text = new();

    /// <summary>What was written.</summary>
    public override string ToString() => _text.ToString();

    public KernelWriter Add(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>The type U → … → result.</summary>
    public KernelWriter AddType(int arity, string result)
    {
        for (var i = 0; i < arity; i++) Add("U").Add(notation.Implies);
        return Add(result);
    }

    public KernelWriter Add(Formula formula)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return formula switch
        {
            TruthValue truth => Add(truth.Value ? "True" : "False"),
            Atom atom => Apply(atom.Predicate, atom.Arguments),
            Equality equality => Add("(").Add(equality.Left).Add(" = ").Add(equality.Right).Add(")"),
            Negation negation => Add("(").Add(notation.Not).Add(negation.Operand).Add(")"),
            Conjunction conjunction => Join(conjunction.Operands, notation.And),
            Disjunction disjunction => Join(disjunction.Operands, notation.Or),
            Implication implication => Join([implication.Left, implication.Right], notation.Implies),
            Biconditional iff => Join([iff.Left, iff.Right], notation.Iff),
            Quantification q => Add("(").Add(q is Universal ? notation.ForAll : notation.Exists).Add(q.Variable.Name).Add(" : U, ").Add(q.Body).Add(")"),
            _ => throw new ArgumentOutOfRangeException(nameof(formula)),
        };
    }

    public KernelWriter Add(Expression expression)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (expression)
        {
            case Reference reference:
                return Add(reference.Name);
            case Application application:
                Add("(").Add(application.Head);
                foreach (var argument in application.Arguments) Add(" ").Add(argument);
                return Add(")");
            case Assume assume:
                return Add("(fun (").Add(assume.Name).Add(" : ").Add(assume.Statement).Add(") => ").Add(assume.Body).Add(")");
            case Take take:
                return Add("(fun (").Add(take.Variable.Name).Add(" : U) => ").Add(take.Body).Add(")");
            case Let let:
                Add("(").Add(notation.Let).Add(let.Name);
                if (let.Statement is not null) Add(" : ").Add(let.Statement);
                Add(" := ").Add(let.Value);
                return Add(notation.In).Add(let.Body).Add(")");
            case Individual individual:
                return Add(individual.Term);
            case Proposition proposition:
                return Add(proposition.Formula);
            case Expected expected:
                return notation.InfersFromGoal && expected.Formula is not TruthValue ? Add("_") : Add(expected.Formula);
            case Property property:
                return Add("(fun (").Add(property.Variable.Name).Add(" : U) => ").Add(property.Formula).Add(")");
            case ExpectedProperty expected:
                return notation.InfersFromGoal ? Add("_") : Add(new Property(expected.Variable, expected.Formula));
            case FunctionType type:
                return type.Arity == 0 ? Add("U") : Add("(").AddType(type.Arity, "U").Add(")");
            case FunctionProperty property:
                Add("(fun ");
                if (property.Variable is { } variable) Add("(").Add(variable.Name).Add(" : U) ");
                return Add("(").Add(property.Function).Add(" : ").AddType(property.Arity, "U").Add(") => ").Add(property.Formula).Add(")");
            default:
                throw new ArgumentOutOfRangeException(nameof(expression));
        }
    }

    private KernelWriter Add(Term term) => term switch
    {
        FunctionTerm function => Apply(function.Name, function.Arguments),
        Variable variable => Add(variable.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(term)),
    };

    private KernelWriter Apply(string name, ImmutableArray<Term> arguments)
    {
        if (arguments.IsEmpty) return Add(name);
        Add("(").Add(name);
        foreach (var argument in arguments) Add(" ").Add(argument);
        return Add(")");
    }

    // A ∧ (B ∧ C), as both languages read A ∧ B ∧ C.
    private KernelWriter Join(ImmutableArray<Formula> operands, string connective)
    {
        for (var i = 0; i < operands.Length - 1; i++) Add("(").Add(operands[i]).Add(connective);
        Add(operands[^1]);
        return Add(new string(')', operands.Length - 1));
    }
}
