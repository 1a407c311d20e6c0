namespace Logic.Proving.Saturation;

/// <summary>The active clauses and every index over them. A clause enters with its literals prepared and leaves when it becomes redundant.</summary>
internal sealed class ActiveSet(TermBank bank, Features features)
{
    private readonly FeatureVectorIndex _clauses = new(features.Length);
    private readonly SubtermOccurrences _occurrences = new(bank);

    /// <summary>Units whose atom (or paired equation) holds.</summary>
    public DiscriminationTree<SaturationClause> PositiveUnits { get; } = new(bank);

    /// <summary>Units whose atom (or paired equation) does not hold.</summary>
    public DiscriminationTree<SaturationClause> NegativeUnits { get; } = new(bank);

    /// <summary>Unit equations, under each side that may be rewritten.</summary>
    public DiscriminationTree<Demodulator> Demodulators { get; } = new(bank);

    /// <summary>Eligible positive atoms.</summary>
    public TermIndex PositiveAtoms { get; } = new(bank);

    /// <summary>Eligible negative atoms.</summary>
    public TermIndex NegativeAtoms { get; } = new(bank);

    /// <summary>Sides of eligible positive equations.</summary>
    public TermIndex EquationSides { get; } = new(bank);

    /// <summary>Subterms of eligible literals into which equations may be superposed.</summary>
    public TermIndex Subterms { get; } = new(bank);

    /// <summary>Grows with every new demodulator: a term that was normal before may not be any more.</summary>
    public int Version { get; private set; }

    public int Count { get; private set; }

    public void Add(SaturationClause clause)
    {
        clause.State = ClauseState.Active;
        clause.Features = features.Of(clause.Literals);
        Count++;
        _clauses.Add(clause);
        _occurrences.Add(clause);
        if (clause.IsUnit) AddUnit(clause);
        for (var i = 0; i < clause.Literals.Length; i++)
        {
            if ((clause.Eligible >> i & 1) != 0) AddPlaces(clause, i);
        }
    }

    public void Remove(SaturationClause clause)
    {
        clause.State = ClauseState.Deleted;
        Count--;
        _clauses.Remove(clause);
        _occurrences.Remove(clause);
        if (!clause.IsUnit) return;
        var literal = clause.Literals[0];
        (literal.IsPositive ? PositiveUnits : NegativeUnits).Remove(AtomOf(literal), clause);
        if (literal is { IsPositive: true, IsEquation: true }) RemoveDemodulators(clause, literal);
    }

    /// <summary>The literal's atom as one term: an equation becomes a pair.</summary>
    public int AtomOf(in SaturationLiteral literal) =>
        literal.IsEquation ? bank.Make(Signature.Pair, [literal.Left, literal.Right]) : literal.Left;

    public SaturationClause? FindSubsumer(int[] vector, Func<SaturationClause, bool> accept) => _clauses.FindBelow(vector, accept);

    public void CollectSubsumable(int[] vector, List<SaturationClause> into) => _clauses.CollectAbove(vector, into);

    /// <summary>Adds the clauses in which a term with this top symbol occurs that <paramref name="accept"/> says yes to.</summary>
    public void CollectOccurrences(int symbol, Func<int, bool> accept, List<SaturationClause> into) =>
        _occurrences.Collect(symbol, accept, into);

    private void AddUnit(SaturationClause clause)
    {
        var literal = clause.Literals[0];
        (literal.IsPositive ? PositiveUnits : NegativeUnits).Add(AtomOf(literal), clause);
        if (literal is not { IsPositive: true, IsEquation: true }) return;
        Version++;
        var oriented = clause.Oriented != 0;
        if (literal.Left >= 0) Demodulators.Add(literal.Left, new Demodulator(clause, literal.Left, literal.Right, oriented));
        if (!oriented && literal.Right >= 0)
            Demodulators.Add(literal.Right, new Demodulator(clause, literal.Right, literal.Left, false));
    }

    private void RemoveDemodulators(SaturationClause clause, SaturationLiteral literal)
    {
        var oriented = clause.Oriented != 0;
        if (literal.Left >= 0) Demodulators.Remove(literal.Left, new Demodulator(clause, literal.Left, literal.Right, oriented));
        if (!oriented && literal.Right >= 0)
            Demodulators.Remove(literal.Right, new Demodulator(clause, literal.Right, literal.Left, false));
    }

    private void AddPlaces(SaturationClause clause, int index)
    {
        var literal = clause.Literals[index];
        var oriented = (clause.Oriented >> index & 1) != 0;
        if (!literal.IsEquation)
        {
            (literal.IsPositive ? PositiveAtoms : NegativeAtoms).Add(clause, index, false, literal.Left);
        }
        else if (literal.IsPositive)
        {
            EquationSides.Add(clause, index, false, literal.Left);
            if (!oriented) EquationSides.Add(clause, index, true, literal.Right);
        }

        var seen = new HashSet<int>();
        AddSubterms(clause, index, false, literal.Left, !literal.IsEquation, seen);
        if (literal.IsEquation && !oriented) AddSubterms(clause, index, true, literal.Right, false, seen);
    }

    private void AddSubterms(SaturationClause clause, int index, bool fromRight, int term, bool isAtom, HashSet<int> seen)
    {
        if (term < 0 || !seen.Add(term)) return;
        if (!isAtom) Subterms.Add(clause, index, fromRight, term);
        var count = bank.Arguments(term).Length;
        for (var i = 0; i < count; i++) AddSubterms(clause, index, fromRight, bank.Arguments(term)[i], false, seen);
    }
}
