using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving.Clauses;

namespace Logic.Proving.Certificates.Checking;

/// <summary>The steps from formulas to clauses: each is an equivalence, or conservative with a new symbol.</summary>
internal sealed class FormulaChecks(CheckBudget budget)
{
    /// <summary>∀x̄ formula, x̄ the free variables in the order of their first occurrence.</summary>
    public static Formula Close(Formula formula) => FreeVariables.Close(formula);

    /// <summary>∀x̄ (d(x̄) ↔ φ): d new and not in φ, x̄ distinct, φ without other free variables.</summary>
    public static bool IsDefinition(Formula formula, SymbolTable symbols) =>
        FreeVariables.Of(formula).IsEmpty
        && Definition(formula) is { } definition
        && symbols.IsNew(definition.Name.Predicate)
        && !Mentions(definition.Body, definition.Name.Predicate);

    /// <summary>Whether a step follows from its premises, the first of which was made by the given rule.</summary>
    public bool Follows(ProofStep step, Formula[] premises, ProofRule first, SymbolTable symbols)
    {
        if (step.Rule != ProofRule.Skolemization && step.Premises.Any(p => !p.Bindings.IsEmpty)) return false;
        return step.Rule switch
        {
            ProofRule.OneDirection => IsDirection(step.Formula, premises[0]),
            ProofRule.Folding => Folds(step.Formula, premises[0], Definitions(premises)),
            ProofRule.NegationNormalForm => FreeVariables.Of(premises[0]).IsEmpty && Alpha(Normal(premises[0], true), step.Formula, []),
            ProofRule.Miniscoping => IsNegationNormal(premises[0], first) && budget.Same(Narrow(premises[0]), step.Formula),
            ProofRule.Skolemization => IsNarrow(premises[0], first) && new SkolemCheck(premises[0], step.Premises[0].Bindings, symbols, budget).Gives(step.Formula),
            ProofRule.Clause => IsPrepared(premises[0], first) && LiteralSet.Of(step.Formula) is { } clause && Entails(premises[0], true, clause),
            _ => false,
        };
    }

    // No normal form is left out: what is not direct goes through all of them, as far as they change anything.
    private bool IsNegationNormal(Formula formula, ProofRule madeBy) =>
        madeBy >= ProofRule.NegationNormalForm
        || (Binders(formula, []) is var binders && binders.Distinct().Count() == binders.Count && budget.Same(Normal(formula, true), formula));

    private bool IsNarrow(Formula formula, ProofRule madeBy) =>
        madeBy >= ProofRule.Miniscoping || (IsNegationNormal(formula, madeBy) && budget.Same(Narrow(formula), formula));

    private bool IsPrepared(Formula formula, ProofRule madeBy) =>
        madeBy == ProofRule.Skolemization
        || (madeBy < ProofRule.NegationNormalForm && IsDirect(formula))
        || (IsNarrow(formula, madeBy) && !HasExistential(formula));

    private static bool HasExistential(Formula formula) => formula switch
    {
        Conjunction and => and.Operands.Any(HasExistential),
        Disjunction or => or.Operands.Any(HasExistential),
        Quantification q => q is Existential || HasExistential(q.Body),
        _ => false,
    };

    // ∀ over what has no quantifiers needs no normal form.
    private static bool IsDirect(Formula formula)
    {
        var binders = Binders(formula, []);
        for (var i = 0; i < binders.Count; i++)
        {
            if (formula is not Universal all || binders.LastIndexOf(all.Variable) > i) return false;
            formula = all.Body;
        }

        return true;
    }

    private static List<Variable> Binders(Formula formula, List<Variable> into)
    {
        switch (formula)
        {
            case Negation negation: return Binders(negation.Operand, into);
            case BinaryFormula binary: return Binders(binary.Right, Binders(binary.Left, into));
            case Conjunction and: return and.Operands.Aggregate(into, static (found, operand) => Binders(operand, found));
            case Disjunction or: return or.Operands.Aggregate(into, static (found, operand) => Binders(operand, found));
            case Quantification q:
                into.Add(q.Variable);
                return Binders(q.Body, into);
            default: return into;
        }
    }

    private static (Atom Name, Formula Body)? Definition(Formula formula)
    {
        var bound = new List<Term>();
        for (; formula is Universal all; formula = all.Body) bound.Add(all.Variable);
        return formula is Biconditional { Left: Atom name } iff && name.Arguments.SequenceEqual(bound)
            && bound.Distinct().Count() == bound.Count
            ? (name, iff.Right)
            : null;
    }

    private static bool IsDirection(Formula formula, Formula definition)
    {
        for (; definition is Universal all && formula is Universal here; (definition, formula) = (all.Body, here.Body))
        {
            if (!all.Variable.Equals(here.Variable)) return false;
        }

        return definition is Biconditional iff && formula is Implication implication
            && ((implication.Left.Equals(iff.Left) && implication.Right.Equals(iff.Right))
                || (implication.Left.Equals(iff.Right) && implication.Right.Equals(iff.Left)));
    }

    private static Dictionary<Atom, Formula>? Definitions(Formula[] premises)
    {
        var definitions = new Dictionary<Atom, Formula>();
        foreach (var premise in premises.Skip(1))
        {
            if (Definition(premise) is not { } definition || !definitions.TryAdd(definition.Name, definition.Body)) return null;
        }

        return definitions;
    }

    // The folded formula, with each definition's name read as its body, is the original; each definition occurs.
    private bool Folds(Formula folded, Formula original, Dictionary<Atom, Formula>? definitions)
    {
        if (definitions is null || !Unfolds(folded, original, definitions)) return false;
        Formula[] mentioning = [folded, .. definitions.Values];
        return definitions.Keys.All(name => mentioning.Any(f => Mentions(f, name.Predicate)));
    }

    // The folded formula, with each definition's name read as its body, is the original.
    private bool Unfolds(Formula folded, Formula original, Dictionary<Atom, Formula> definitions)
    {
        budget.Spend();
        if (folded is Atom name && definitions.TryGetValue(name, out var body)) return Unfolds(body, original, definitions);
        return (folded, original) switch
        {
            (Negation f, Negation o) => Unfolds(f.Operand, o.Operand, definitions),
            (Conjunction f, Conjunction o) => AllUnfold(f.Operands, o.Operands, definitions),
            (Disjunction f, Disjunction o) => AllUnfold(f.Operands, o.Operands, definitions),
            (BinaryFormula f, BinaryFormula o) => f.GetType() == o.GetType()
                && Unfolds(f.Left, o.Left, definitions) && Unfolds(f.Right, o.Right, definitions),
            (Quantification f, Quantification o) => f.GetType() == o.GetType() && f.Variable.Equals(o.Variable)
                && Unfolds(f.Body, o.Body, definitions),
            _ => folded.Equals(original),
        };
    }

    private bool AllUnfold(ImmutableArray<Formula> folded, ImmutableArray<Formula> original, Dictionary<Atom, Formula> definitions) =>
        folded.Length == original.Length && folded.Zip(original).All(pair => Unfolds(pair.First, pair.Second, definitions));

    private Formula Normal(Formula formula, bool sign)
    {
        budget.Spend();
        return formula switch
        {
            TruthValue truth => truth.Value == sign ? Formula.True : Formula.False,
            Negation negation => Normal(negation.Operand, !sign),
            Conjunction c => sign ? Formula.And(Normal(c.Operands, true)) : Formula.Or(Normal(c.Operands, false)),
            Disjunction d => sign ? Formula.Or(Normal(d.Operands, true)) : Formula.And(Normal(d.Operands, false)),
            Implication i => Normal(Formula.Or(Formula.Not(i.Left), i.Right), sign),
            Biconditional b => Clauses(b, sign),
            ExclusiveOr x => Clauses(x, !sign),
            Quantification q => (q is Universal) == sign
                ? Formula.ForAll(q.Variable, Normal(q.Body, sign))
                : Formula.Exists(q.Variable, Normal(q.Body, sign)),
            _ => sign ? formula : Formula.Not(formula),
        };
    }

    private ImmutableArray<Formula> Normal(ImmutableArray<Formula> formulas, bool sign) => [.. formulas.Select(f => Normal(f, sign))];

    // left and right have equal truth values: (¬left ∨ right) ∧ (left ∨ ¬right); or different ones.
    private Formula Clauses(BinaryFormula formula, bool equal) => Formula.And(
        Formula.Or(Normal(formula.Left, !equal), Normal(formula.Right, true)),
        Formula.Or(Normal(formula.Left, equal), Normal(formula.Right, false)));

    private bool Alpha(Formula left, Formula right, ImmutableDictionary<Variable, Variable> names)
    {
        budget.Spend();
        return (left, right) switch
        {
            (Quantification l, Quantification r) => l.GetType() == r.GetType() && !names.ContainsValue(r.Variable)
                && Alpha(l.Body, r.Body, names.SetItem(l.Variable, r.Variable)),
            (Negation l, Negation r) => Alpha(l.Operand, r.Operand, names),
            (Conjunction l, Conjunction r) => AllAlpha(l.Operands, r.Operands, names),
            (Disjunction l, Disjunction r) => AllAlpha(l.Operands, r.Operands, names),
            _ => Instance.Of(left, v => names.GetValueOrDefault(v, v)).Equals(right),
        };
    }

    private bool AllAlpha(ImmutableArray<Formula> left, ImmutableArray<Formula> right, ImmutableDictionary<Variable, Variable> names) =>
        left.Length == right.Length && left.Zip(right).All(pair => Alpha(pair.First, pair.Second, names));

    private Formula Narrow(Formula formula) => formula switch
    {
        Conjunction c => Formula.And([.. c.Operands.Select(Narrow)]),
        Disjunction d => Formula.Or([.. d.Operands.Select(Narrow)]),
        Quantification q => Narrow(q, Narrow(q.Body)),
        _ => formula,
    };

    // The quantifier over a body that is narrow already.
    private Formula Narrow(Quantification q, Formula body)
    {
        budget.Spend(10);
        if (!FreeVariables.Occurs(q.Variable, body)) return body;
        var (isJunction, passes, operands) = body switch
        {
            Conjunction c => (true, q is Universal, c.Operands),
            Disjunction d => (true, false, d.Operands),
            _ => (false, false, []),
        };
        Func<ImmutableArray<Formula>, Formula> join = body is Conjunction ? Formula.And : Formula.Or;
        if (passes) return join([.. operands.Select(o => Narrow(q, o))]);
        var inside = operands.Where(o => FreeVariables.Occurs(q.Variable, o)).ToImmutableArray();
        if (!isJunction || inside.Length == operands.Length) return Quantify(q, body);
        var outside = operands.Where(o => !FreeVariables.Occurs(q.Variable, o));
        return join([.. outside, inside.Length == 1 ? Narrow(q, inside[0]) : Quantify(q, join(inside))]);
    }

    private static Formula Quantify(Quantification q, Formula body) =>
        q is Universal ? Formula.ForAll(q.Variable, body) : Formula.Exists(q.Variable, body);

    // Whether the formula (or its negation) implies the clause, for whatever values its variables have.
    private bool Entails(Formula formula, bool sign, LiteralSet clause)
    {
        budget.Spend();
        return formula switch
        {
            TruthValue truth => truth.Value != sign,
            Negation n => Entails(n.Operand, !sign, clause),
            Conjunction c => sign ? c.Operands.Any(o => Entails(o, true, clause)) : c.Operands.All(o => Entails(o, false, clause)),
            Disjunction d => sign ? d.Operands.All(o => Entails(o, true, clause)) : d.Operands.Any(o => Entails(o, false, clause)),
            Implication i => sign
                ? Entails(i.Left, false, clause) && Entails(i.Right, true, clause)
                : Entails(i.Left, true, clause) || Entails(i.Right, false, clause),
            Biconditional b => EntailsEither(b, sign, clause),
            ExclusiveOr x => EntailsEither(x, !sign, clause),
            Quantification q => (q is Universal) == sign && Entails(q.Body, sign, clause),
            _ => clause.Contains(new Literal(formula, sign)),
        };
    }

    private bool EntailsEither(BinaryFormula f, bool equal, LiteralSet clause) =>
        (Entails(f.Left, !equal, clause) && Entails(f.Right, true, clause))
        || (Entails(f.Left, equal, clause) && Entails(f.Right, false, clause));

    private static bool Mentions(Formula formula, string predicate) => formula switch
    {
        Atom atom => atom.Predicate == predicate,
        Negation negation => Mentions(negation.Operand, predicate),
        Conjunction c => c.Operands.Any(o => Mentions(o, predicate)),
        Disjunction d => d.Operands.Any(o => Mentions(o, predicate)),
        BinaryFormula binary => Mentions(binary.Left, predicate) || Mentions(binary.Right, predicate),
        Quantification q => Mentions(q.Body, predicate),
        _ => false,
    };
}
