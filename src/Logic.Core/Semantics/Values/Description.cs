using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Logic.Formulas;
using Logic.Semantics.Composition;

namespace Logic.Semantics.Values;

/// <summary>
/// A description as a name and what it speaks of from outside. Every place that is filled from outside is an argument of its
/// own, and where a counted or a bound variable stands is part of the name unless it stands where it usually does, so that
/// two descriptions have one name only if they say the same.
/// </summary>
internal sealed class Description
{
    private readonly Variable _counted;
    private readonly bool _isUsuallyLast;
    private readonly StringBuilder _name = new();
    private readonly List<Term> _arguments = [];
    private readonly List<Variable> _parameters = [];

    private Description(Formula body, Variable counted, bool isUsuallyLast)
    {
        (_counted, _isUsuallyLast) = (counted, isUsuallyLast);
        General = Take(body, []);
    }

    public string Name => _name.ToString();

    /// <summary>What it speaks of from outside, in order.</summary>
    public ImmutableArray<Term> Arguments => [.. _arguments];

    /// <summary>The variables for them in <see cref="General"/>.</summary>
    public ImmutableArray<Variable> Parameters => [.. _parameters];

    /// <summary>The description, of parameters.</summary>
    public Formula General { get; }

    /// <summary>Takes a description apart.</summary>
    /// <param name="body">The description.</param>
    /// <param name="counted">The variable that it describes.</param>
    /// <param name="isUsuallyLast">Whether that usually stands last in an atom (what Ann won), not first (who won).</param>
    public static Description Of(Formula body, Variable counted, bool isUsuallyLast) => new(body, counted, isUsuallyLast);

    private Formula Take(Formula formula, ImmutableList<Variable> bound)
    {
        switch (formula)
        {
            case Atom atom:
                _name.Append(atom.Predicate switch { "<" => "Less", "≤" => "AtMost", var name => SymbolNames.Predicate(name) });
                return Formula.Atom(atom.Predicate, Take(atom.Arguments, bound));
            case Equality equality:
                _name.Append("Is");
                var sides = Take([equality.Left, equality.Right], bound);
                return Formula.Equal(sides[0], sides[1]);
            case Negation negation:
                _name.Append("Not");
                return Formula.Not(Closed(negation.Operand, bound));
            case Conjunction and:
                return Formula.And([.. and.Operands.Select(o => Take(o, bound))]);
            case Disjunction or:
                _name.Append("Either");
                return Formula.Or([.. or.Operands.Select(o => Closed(o, bound))]);
            case Quantification quantification:
                _name.Append(quantification is Universal ? "Every" : "Some");
                var inner = Closed(quantification.Body, bound.Add(quantification.Variable));
                return quantification is Universal ? Formula.ForAll(quantification.Variable, inner) : Formula.Exists(quantification.Variable, inner);
            case BinaryFormula binary:
                _name.Append(binary switch { Implication => "If", Biconditional => "Iff", _ => "Xor" });
                var (left, right) = (Closed(binary.Left, bound), Closed(binary.Right, bound));
                return binary switch { Implication => Formula.Implies(left, right), Biconditional => Formula.Iff(left, right), _ => Formula.Xor(left, right) };
            default:
                return formula;
        }
    }

    // What a connective covers is closed in the name where it has several parts.
    private Formula Closed(Formula formula, ImmutableList<Variable> bound)
    {
        var result = Take(formula, bound);
        if (formula is not (Atom or Equality)) _name.Append("End");
        return result;
    }

    private ImmutableArray<Term> Take(ImmutableArray<Term> terms, ImmutableList<Variable> bound)
    {
        var taken = terms.Select(t => Take(t, bound)).ToArray();
        var places = taken.Select(static t => t.Place).ToArray();
        if (!IsUsual(places)) _name.Append(Mark(places));
        return [.. taken.Select(static t => t.General)];
    }

    /// <summary>The place is N for the counted variable, a number for a bound one, O for what is from outside, else a function of such.</summary>
    private (string Place, Term General) Take(Term term, ImmutableList<Variable> bound)
    {
        if (term.Equals(_counted)) return ("N", term);
        if (term is Variable variable && bound.Contains(variable)) return ((bound.LastIndexOf(variable) + 1).ToString(CultureInfo.InvariantCulture), term);
        if (term is not FunctionTerm { IsConstant: false } function || !Speaks(function, bound)) return ("O", Parameter(term));
        var arguments = function.Arguments.Select(a => Take(a, bound)).ToArray();
        return (SymbolNames.Predicate(function.Name) + string.Concat(arguments.Select(static a => a.Place)), Term.Function(function.Name, [.. arguments.Select(static a => a.General)]));
    }

    private bool Speaks(Term term, ImmutableList<Variable> bound) => term switch
    {
        Variable variable => variable.Equals(_counted) || bound.Contains(variable),
        FunctionTerm function => function.Arguments.Any(a => Speaks(a, bound)),
        _ => false,
    };

    /// <summary>How a name says where things stand: what someone buys is bought <c>By</c> them, anything rarer is spelled out.</summary>
    private static string Mark(string[] places) =>
        places.Length > 1 && places[^1] == "N" && places[..^1].All(static p => p == "O") ? "By" : string.Concat(places);

    private bool IsUsual(string[] places)
    {
        if (places.Length == 0) return true;
        var (counted, rest) = _isUsuallyLast ? (places[^1], places[..^1]) : (places[0], places[1..]);
        return counted == "N" && rest.All(static p => p == "O");
    }

    private Variable Parameter(Term term)
    {
        var parameter = Term.Variable($"p{_parameters.Count + 1}");
        _parameters.Add(parameter);
        _arguments.Add(term);
        return parameter;
    }
}
