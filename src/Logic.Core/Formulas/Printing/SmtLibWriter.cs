using System.Collections.Immutable;
using System.Text;

namespace Logic.Formulas.Printing;

/// <summary>Writes formulas as S-expressions over one naming, and remembers through it what must be declared.</summary>
internal sealed class SmtLibWriter(SmtLibNames names)
{
    private readonly StringBuilder _text = new();

    public string Write(Formula formula)
    {
        _text.Clear();
        Append(formula);
        return _text.ToString();
    }

    public string Write(Term term)
    {
        _text.Clear();
        Append(term);
        return _text.ToString();
    }

    private void Append(Formula formula)
    {
        switch (formula)
        {
            case TruthValue truth: _text.Append(truth.Value ? "true" : "false"); break;
            case Atom atom: Application(names.Predicate(atom.Predicate, atom.Arguments.Length), atom.Arguments); break;
            case Equality equality: Application("=", [equality.Left, equality.Right]); break;
            case Quantification quantification: Quantify(quantification); break;
            default: Connect(formula); break;
        }
    }

    private void Connect(Formula formula)
    {
        _text.Append('(').Append(formula switch
        {
            Negation => "not",
            Conjunction => "and",
            Disjunction => "or",
            ExclusiveOr => "xor",
            Implication => "=>",
            _ => "=",
        });
        foreach (var part in FormulaParts.Formulas(formula))
        {
            _text.Append(' ');
            Append(part);
        }

        _text.Append(')');
    }

    private void Quantify(Quantification quantification)
    {
        _text.Append(quantification is Universal ? "(forall ((" : "(exists ((").Append(names.Variable(quantification.Variable.Name)).Append(" U)) ");
        Append(quantification.Body);
        _text.Append(')');
    }

    private void Append(Term term)
    {
        switch (term)
        {
            case Variable variable: _text.Append(names.Variable(variable.Name)); break;
            case Numeral numeral: _text.Append(names.Number(numeral.Value)); break;
            case FunctionTerm function: Application(names.Function(function.Name, function.Arguments.Length), function.Arguments); break;
        }
    }

    private void Application(string name, ImmutableArray<Term> arguments)
    {
        if (arguments.IsEmpty)
        {
            _text.Append(name);
            return;
        }

        _text.Append('(').Append(name);
        foreach (var argument in arguments)
        {
            _text.Append(' ');
            Append(argument);
        }

        _text.Append(')');
    }
}
