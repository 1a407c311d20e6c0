using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving.Clauses;

namespace Logic.Proving.Certificates.Checking;

/// <summary>The steps from formulas to clauses: each is an equivalence, or conservative with a new symbol.</summary>
internal sealed class FormulaChecks(CheckBudget budget)
{
    private readonly NormalForms _forms = new(budget);

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
            ProofRule.NegationNormalForm => _forms.IsNegationNormalFormOf(premises[0], step.Formula),
            ProofRule.Miniscoping => _forms.IsNegationNormal(premises[0], first) && _forms.IsMiniscoped(premises[0], step.Formula),
            ProofRule.Skolemization => _forms.IsNarrow(premises[0], first) && new SkolemCheck(premises[0], step.Premises[0].Bindings, symbols, budget).Gives(step.Formula),
            ProofRule.Clause => _forms.IsPrepared(premises[0], first) && LiteralSet.Of(step.Formula) is { } clause && Entails(premises[0], true, clause),
            _ => false,
        };
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
