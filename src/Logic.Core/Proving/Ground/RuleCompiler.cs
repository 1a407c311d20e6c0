using Logic.Formulas;
using Logic.Proving.Clauses;

namespace Logic.Proving.Ground;

/// <summary>Turns clauses into rules over numbers.</summary>
internal sealed class RuleCompiler(GroundTerms terms, AtomStore atoms)
{
    private readonly List<Variable> _variables = [];
    private readonly List<CompoundPattern> _compounds = [];
    private readonly List<AtomPattern> _body = [];
    private readonly List<AtomPattern> _heads = [];
    private readonly HashSet<int> _bound = [];

    /// <summary>The clause's single atom when it is a ground fact; -1 for any other clause.</summary>
    public int Fact(Clause clause)
    {
        if (clause.Literals is not [{ IsPositive: true, Atom: Atom atom }]) return -1;
        Span<int> arguments = stackalloc int[atom.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            if (atom.Arguments[i] is not (Numeral or FunctionTerm { IsConstant: true })) return -1;
            arguments[i] = terms.Simple(atom.Arguments[i]);
        }

        return atoms.Intern(atoms.PredicateNumber(atom.Predicate, arguments.Length), arguments);
    }

    public Rule Compile(Clause clause, int premise)
    {
        Start(clause);
        foreach (var literal in clause.Literals) (literal.IsPositive ? _heads : _body).Add(Pattern(literal.Atom));
        foreach (var atom in _body) Bind(atom.Arguments);
        for (var v = 0; v < _variables.Count; v++)
        {
            if (!_bound.Contains(v)) _body.Add(new AtomPattern(AtomStore.Domain, [~v]));
        }

        var rule = new Rule(premise, [.. _variables], [.. _compounds], [.. _body], [.. _heads]);
        JoinPlanner.Plan(rule);
        Index(rule);
        return rule;
    }

    /// <summary>Gives the clause's constants numbers, so that a model has elements for them even if the clause is left out.</summary>
    public void Mention(Clause clause)
    {
        Start(clause);
        foreach (var literal in clause.Literals) Pattern(literal.Atom);
    }

    private void Start(Clause clause)
    {
        _variables.Clear();
        _compounds.Clear();
        _body.Clear();
        _heads.Clear();
        _bound.Clear();
        CountVariables(clause);
    }

    /// <summary>All variables get their slots before any compound does.</summary>
    private void CountVariables(Clause clause)
    {
        foreach (var literal in clause.Literals)
        {
            if (literal.Atom is Atom atom)
            {
                foreach (var argument in atom.Arguments) CountVariables(argument);
            }
            else if (literal.Atom is Equality equality)
            {
                CountVariables(equality.Left);
                CountVariables(equality.Right);
            }
        }
    }

    private void CountVariables(Term term)
    {
        if (term is Variable variable && !_variables.Contains(variable)) _variables.Add(variable);
        if (term is not FunctionTerm function) return;
        foreach (var argument in function.Arguments) CountVariables(argument);
    }

    private AtomPattern Pattern(Formula formula)
    {
        if (formula is Equality equality) return new AtomPattern(AtomStore.Equality, [Code(equality.Left), Code(equality.Right)]);
        var atom = (Atom)formula;
        var arguments = new int[atom.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = Code(atom.Arguments[i]);
        return new AtomPattern(atoms.PredicateNumber(atom.Predicate, arguments.Length), arguments);
    }

    private int Code(Term term)
    {
        if (term is Variable variable) return ~_variables.IndexOf(variable);
        if (term is not FunctionTerm { IsConstant: false } function) return terms.Simple(term);
        var functor = terms.Functor(function.Name, function.Arguments.Length);
        var arguments = new int[function.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = Code(function.Arguments[i]);
        if (Array.TrueForAll(arguments, static code => code >= 0)) return terms.Compound(functor, arguments);
        _compounds.Add(new CompoundPattern(functor, arguments));
        return ~(_variables.Count + _compounds.Count - 1);
    }

    private void Bind(int[] codes)
    {
        foreach (var code in codes)
        {
            if (code >= 0) continue;
            if (~code < _variables.Count) _bound.Add(~code);
            else Bind(_compounds[~code - _variables.Count].Arguments);
        }
    }

    private void Index(Rule rule)
    {
        foreach (var step in rule.Plans.SelectMany(static plan => plan))
        {
            if (step.IsKnown) continue;
            foreach (var place in step.KnownPlaces) atoms.Index(rule.Body[step.Atom].Predicate, place);
        }
    }
}
